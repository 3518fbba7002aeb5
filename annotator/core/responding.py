"""What a student says after handing in, beside the work: second answers, differences, arguments."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.core.model import SECOND, Response
from annotator.core.review import Review
from annotator.core.scoring import compare


def with_responses(review: Review, responses: Sequence[Response]) -> Review:
    """The review with responses, and with the comparison that the second answers give.

    Args:
        review: of a try that is handed in; responses in it are replaced.
        responses: the newest about each thing.
    """
    told = replace(review, responses=tuple(responses), second=None)
    tags = _second_tags(told)
    if not tags or review.key is None:
        return told
    if review.second is not None and tags == _second_tags(review):
        # A line or an argument changes no answer; comparing takes long in a long article.
        return replace(told, second=review.second)
    passages = [replace(each, tag=tags.get(each.id, each.tag)) for each in review.passages]
    lesson = review.lesson
    second = compare(lesson.article, [tag.id for tag in lesson.tags], review.key, passages)
    return replace(told, second=second)


def response_about(review: Review, kind: str, own: str, key: str) -> Response | None:
    """The response of this kind about this pair, highlight or missed passage; None if there is none."""
    about = kind, own, key
    return next((each for each in review.responses if each.about == about), None)


def _second_tags(review: Review) -> dict[str, str]:
    """The tag of each highlight that has a second answer; pieces of a passage go with its first one."""
    answers = {each.own: each.tag for each in review.responses if each.kind == SECOND}
    if review.comparison is None or not answers:
        return {}
    return {
        passage_id: answers[row.passages[0]]
        for row in review.comparison.rows
        if row.verdict is not None and row.passages[0] in answers
        for passage_id in row.passages
    }
