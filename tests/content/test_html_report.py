import re
from dataclasses import replace
from datetime import UTC, timedelta, timezone
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import html5lib
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from made_up_review import first_answers, made_up_review, open_review, without_why
from work_samples import STUDENT, first_try, key, lesson, passage

from annotator import __version__
from annotator.content.reports.html import HtmlReport
from annotator.core.errors import ScoringError
from annotator.core.key import Key, KeyPassage, Rules
from annotator.core.model import Article, Passage, reading_order
from annotator.core.palette import contrast
from annotator.core.review import Review
from annotator.core.scoring import compare
from annotator.core.span import Span
from annotator.core.speech import Language

GOLDEN = Path(__file__).parent.parent / "golden" / "report.html"


def render(review):
    return HtmlReport(zone=UTC).render(review)


def parse(page):
    """The page's tree; any fault in the HTML raises."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(page)


def find(tree, element, **attributes):
    return [
        node
        for node in tree.iter(element)
        if all(node.get(name.strip("_")) == value for name, value in attributes.items())
    ]


def text(node):
    return "".join(node.itertext())


def words(node):
    return " ".join(text(node).split())


def cells(row):
    return [words(cell) for cell in row if cell.tag in ("th", "td")]


def compared(review_lesson, work, instructors_key):
    tags = [tag.id for tag in review_lesson.tags]
    comparison = compare(review_lesson.article, tags, instructors_key, work)
    attempt = replace(first_try(), handed_in=first_try().started, key_version=instructors_key.version)
    return Review(STUDENT, review_lesson, attempt, tuple(reading_order(work)), instructors_key, comparison)


@pytest.fixture(scope="module")
def page():
    return render(made_up_review())


@pytest.fixture(scope="module")
def tree(page):
    return parse(page)


@pytest.fixture(scope="module")
def waiting():
    """The page while two highlights wait for a second answer."""
    return parse(render(first_answers()))


def test_the_report_of_the_first_lesson_is_as_it_was(page, request):
    shown = page.replace(f"Annotator {__version__}", "Annotator (version)")
    if request.config.getoption("--update-golden"):
        GOLDEN.write_text(shown, encoding="utf-8", newline="\n")
    assert shown == GOLDEN.read_text(encoding="utf-8")


class TestForm:
    def test_nothing_comes_from_elsewhere_and_nothing_runs(self, page):
        assert not re.search(r"http|src=|<script|<link|<img|<iframe|url\(|@import|javascript:|\son\w+=", page)

    def test_it_is_small(self, page):
        assert len(page.encode("utf-8")) < 500_000

    def test_headings_go_down_by_one_step_at_most(self, tree):
        levels = [int(node.tag[1]) for node in tree.iter() if re.fullmatch("h[1-6]", str(node.tag))]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))

    def test_tables_have_captions_and_headers_with_a_scope(self, tree):
        tables = find(tree, "table")
        assert len(tables) == 6
        for table in tables:
            assert words(table[0])
            assert table[0].tag == "caption"
            assert all(header.get("scope") in ("row", "col") for header in table.iter("th"))
            assert find(table, "th", scope="row")
            assert find(table, "th", scope="col")

    def test_every_row_of_a_table_is_as_long_as_its_head(self, tree):
        for table in tree.iter("table"):
            lengths = {sum(int(cell.get("colspan", "1")) for cell in row) for row in table.iter("tr")}
            assert len(lengths) == 1

    def test_links_lead_somewhere_and_ids_are_used_once(self, tree):
        ids = [node.get("id") for node in tree.iter() if node.get("id")]
        assert len(ids) == len(set(ids))
        links = {node.get("href") for node in tree.iter("a")}
        assert links
        assert links <= {f"#{name}" for name in ids}

    def test_languages_and_directions_are_marked(self, tree):
        assert tree.get("lang") == "en"
        [article] = find(tree, "div", id="article")
        quotes = find(tree, "blockquote")
        assert all(node.get("lang") == "en" and node.get("dir") == "auto" for node in [article, *quotes])
        assert all(node.get("dir") == "auto" for node in find(tree, "p", class_="reason"))

    def test_the_language_of_an_article_can_be_another(self):
        review = replace(made_up_review(), lesson=replace(made_up_review().lesson, language="es"))
        tree = parse(HtmlReport(lambda: Language("de"), UTC).render(review))
        assert tree.get("lang") == "de"
        assert find(tree, "div", id="article")[0].get("lang") == "es"

    def test_paper_has_margins_and_no_fixed_size(self, page):
        assert re.search(r"@page \{ margin: [\dm ]+; \}", page)
        assert not re.search(r"size:\s*(A4|letter)", page)
        assert "break-inside: avoid" in page
        assert "table-header-group" in page

    def test_text_is_dark_on_white(self, page):
        for name in ("text", "quiet"):
            colour = re.search(rf"--{name}: (#\w+);", page)[1]
            assert contrast(colour, "#ffffff") >= 7


class TestHead:
    def test_says_what_it_is_a_report_of(self, tree):
        facts = {words(fact[0]): words(fact[1]) for fact in find(tree, "dl")[0]}
        assert facts == {
            "Student": "Quiet Heron",
            "Try": "2",
            "Handed in": "25 November 2026, 10:32 (UTC+00:00)",
            "Key": "version 1 of 25 November 2026",
            "Article": "The text is kept exactly as it was published, including its slips, "
            "such as “Mexico’s please” for “Mexico’s pleas”.",
        }
        assert words(find(tree, "h1")[0]) == made_up_review().lesson.title
        assert words(find(tree, "title")[0]).endswith("– Quiet Heron – try 2")

    def test_the_time_is_that_of_the_zone(self):
        page = HtmlReport(zone=timezone(timedelta(hours=-5))).render(made_up_review())
        assert "25 November 2026, 05:32 (UTC-05:00)" in page

    def test_names_the_program_and_the_text(self, tree):
        footer = words(find(tree, "footer")[0])
        assert __version__ in footer
        assert made_up_review().lesson.article.sha256 in footer


class TestFigures:
    def test_stand_with_part_and_whole_beside_the_score(self, tree):
        comparison = made_up_review().comparison
        figures = [words(node) for node in find(tree, "span", class_="value")]
        found, right = comparison.found, comparison.right_tag
        assert figures[0].startswith(f"{found.part} of {found.whole} (")
        assert figures[1].startswith(f"{right.part} of {right.whole} (")
        assert figures[3] == f"{comparison.shown} of 100"

    def test_a_part_of_nothing_is_a_dash(self):
        review = compared(lesson(), [], key())
        tree = parse(render(review))
        assert [words(node) for node in find(tree, "span", class_="value")] == [
            "0 of 1 (0%)",
            "–",
            "–",
            "0 of 100",
        ]

    def test_the_confusion_table_adds_up(self, tree):
        head, *rows, sums = [cells(row) for row in find(tree, "table")[5].iter("tr")]
        assert head == ["Key", "Claim", "Opinion", "Sourced fact", "Missed", "Sum"]
        assert [row[0] for row in rows] == ["Claim", "Opinion", "Sourced fact", "Not in the key"]
        for row in rows:
            assert sum(map(int, row[1:-1])) == int(row[-1])
        for column in range(1, 6):
            assert sum(int(row[column]) for row in rows) == int(sums[column])

    def test_by_tag(self, tree):
        _, claim, *_, total = [cells(row) for row in find(tree, "table")[4].iter("tr")]
        figures = made_up_review().comparison.by_tag["claim"]
        assert claim[0] == "Claim"
        assert claim[1].startswith(f"{figures.found.part} of {figures.found.whole} (")
        assert total[0] == "All tags"


class TestShares:
    @pytest.fixture
    def rows(self, tree):
        return [cells(row) for row in find(tree, "table", class_="shares")[0].iter("tr")][1:]

    def test_there_is_a_row_for_each_outcome(self, rows):
        outcomes = made_up_review().comparison.rows
        assert [row[0] for row in rows[:-1]] == [str(n) for n in range(1, len(outcomes) + 1)]

    def test_points_and_lost_points_add_up(self, rows):
        total = rows[-1]
        for column in (-2, -1):
            tenths = sum(int(row[column].replace(".", "")) for row in rows[:-1])
            assert f"{tenths // 10}.{tenths % 10}" == total[column]
        assert int(total[-2].replace(".", "")) + int(total[-1].replace(".", "")) == 1000

    def test_shares_at_stake_add_up(self, rows):
        assert sum(float(row[-4]) for row in rows[:-1]) == float(rows[-1][-4])

    def test_the_division_and_the_shown_score_are_told(self, page):
        comparison = made_up_review().comparison
        earned = comparison.earned
        assert f"Score = {earned.numerator}/{earned.denominator} ÷ {comparison.worth} × 100 ≈ " in page
        assert f"shown as {comparison.shown}." in page

    def test_the_worked_example_of_the_method(self):
        text_ = (
            "Under Biden’s watch, illegal immigration has skyrocketed repeatedly. Considering that Biden "
            "refuses to enforce border security measures, negotiators are seeking help. Fentanyl has poured "
            "right across the border in record numbers and has taken the lives of more than 100,000 "
            "Americans."
        )
        spans = [(0, 68, "claim"), (69, 135, "opinion"), (167, 284, "claim")]
        passages = tuple(
            KeyPassage(f"k{n}", Span(a, b), text_[a:b], tag, "Why.") for n, (a, b, tag) in enumerate(spans, 1)
        )
        first = replace(passages[0], accept={"opinion": 1})
        made = Key("x", "", 1, first_try().started, (first, *passages[1:]))
        work = [
            Passage("s1", Span(0, 68), "opinion"),
            Passage("s2", Span(86, 126), "opinion"),
            Passage("s3", Span(167, 284), "opinion"),
        ]
        review = compared(replace(lesson(), article=Article.from_text(text_)), work, made)
        rows = [cells(row) for row in find(parse(render(review)), "table", class_="shares")[0].iter("tr")][1:]
        assert [row[3:] for row in rows[:-1]] == [
            ["1", "1", "2", "2", "33.3", "0.0"],
            ["0.8", "0.8", "2", "1.6", "26.7", "6.7"],
            ["1", "0.5", "2", "1", "16.6", "16.7"],
        ]
        assert rows[-1] == ["Total", "6", "4.6", "76.6", "23.4"]

    def test_nothing_at_stake(self):
        nothing = replace(key(), passages=key().passages[:1], ignored=())
        assert "Nothing is at stake, so the score is 100" in render(compared(lesson(), [], nothing))


class TestArticle:
    def test_the_text_is_the_articles(self, tree):
        assert text(find(tree, "div", id="article")[0]) == made_up_review().lesson.article.text

    def test_both_layers_have_letters_and_lines_besides_colour(self, page, tree):
        labels = [
            (node.get("data-own"), node.get("data-key")) for node in find(tree, "a") if node.get("data-own")
        ]
        assert labels[0] == ("O 2", "O 2")
        assert ".t0 { --ink: #925a06; --tint: #ffe3c6; --line: dashed; }" in page
        assert ".t1 { --ink: #7d30cf; --tint: #ece2ff; --line: wavy; }" in page

    def test_every_highlight_leads_to_its_card(self, tree):
        for card in find(tree, "article"):
            number = card.get("id").removeprefix("card-")
            assert find(tree, "span", id=f"place-{number}")

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.data())
    def test_any_text_under_any_highlights(self, data):
        source = data.draw(
            st.text(st.sampled_from("ab \n\t<&>\"'é🥐👩\u200d\u0301\u00a0اxyz-."), min_size=1, max_size=80)
        )
        article = Article.from_text(source)
        assume(article.words)
        spans = st.tuples(st.sampled_from(article.words), st.sampled_from(article.words)).map(
            lambda pair: Span(min(pair).start, max(pair).end)
        )
        tags = st.sampled_from(["claim", "opinion"])
        work = [
            Passage(f"p{n:04d}", span, tag, data.draw(st.text(max_size=20)))
            for n, (span, tag) in enumerate(data.draw(st.lists(st.tuples(spans, tags), max_size=6)), 1)
        ]
        keys = data.draw(st.lists(st.tuples(spans, tags), max_size=5, unique_by=lambda each: each[0]))
        made = replace(
            key(),
            ignored=(),
            passages=tuple(
                KeyPassage(f"k{n}", span, source[span.start : span.end], tag, "Why.")
                for n, (span, tag) in enumerate(keys)
            ),
        )
        try:
            review = compared(replace(lesson(), article=article), work, made)
        except ScoringError:
            assume(False)
        tree = parse(render(review))
        assert text(find(tree, "div", id="article")[0]) == source
        assert len(find(tree, "article")) == len(review.comparison.rows)


class TestCards:
    def test_are_in_reading_order_with_sentence_reasons_why_check_and_sources(self, tree):
        cards = find(tree, "article")
        assert [card.get("id") for card in cards] == [f"card-{n}" for n in range(1, len(cards) + 1)]
        shown = words(cards[2])
        assert "has allowed millions of illegal immigrants to pour across the border" in shown
        assert "Right passage; your tag Opinion is also accepted (the key has Claim)." in shown
        assert "Reason: “Pour” is a loaded word." in shown
        assert "Why: A number and a cause, with no source." in shown
        assert "Check: Official counts are of encounters" in shown
        assert "Source: Monthly operational update for December 2023, U.S. Customs" in shown
        assert "Also accepted: Opinion" in shown
        assert "points earned, none lost." in shown

    def test_a_piece_leads_to_the_card_that_counts_it(self, tree):
        piece = next(card for card in find(tree, "article") if "Part of a passage" in words(card))
        whole = words(piece).rpartition("counted in ")[2]
        [card] = find(tree, "article", id=f"card-{whole}")
        assert "In pieces" in words(card)
        assert f"see {piece.get('id').removeprefix('card-')}" in words(card)

    def test_a_missing_reason_is_told(self, page):
        assert page.count("no reason written") == 3

    def test_a_key_without_reasons_says_why_nowhere(self):
        page = render(without_why())
        assert "Why:" not in words(parse(page))
        assert "Check:" in words(parse(page))

    def test_everything_that_a_key_says_is_shown(self):
        tree = parse(render(compared(lesson(), [passage(1, 8, 22)], key())))
        shown = words(find(tree, "article")[0])
        assert "About your tag: No." in shown
        assert "Also accepted: Claim (for 100/3% of the tag's part)" in shown
        assert "Experts also defend Claim: It is stated flatly." in shown
        assert "Weight: 3 shares" in shown
        assert "Source: Minutes, Town, 2026" in shown

    def test_highlights_that_touch_no_word_are_told(self):
        article = Article.from_text("One – two.")
        review = compared(
            replace(lesson(), article=article), [passage(1, 4, 5)], replace(key(), ignored=(), passages=())
        )
        page = render(review)
        parse(page)
        assert "Highlights that touch no word, and therefore count neither for nor against: 1." in page


def card_of(tree, number):
    return words(find(tree, "article", id=f"card-{number}")[0])


class TestAfterwards:
    def test_both_answers_stand_side_by_side(self, tree):
        table = find(tree, "table", class_="answers")[0]
        assert [cells(row) for row in table.iter("tr")] == [
            ["Figure", "First answers", "With the second answers"],
            ["Score", "60 of 100", "63 of 100"],
            ["Found it", "9 of 15 (60%)", "9 of 15 (60%)"],
            ["Right tag", "8 of 10 (80%)", "9 of 10 (90%)"],
            ["Precision", "10 of 13 (77%)", "10 of 13 (77%)"],
        ]

    def test_a_second_answer_is_shown_with_its_reason(self, tree):
        assert (
            "Second answer S Sourced fact (stayed with it) Reason: It still says who: officials. "
            "The key's tag is Claim, you chose Sourced fact." in card_of(tree, 5)
        )
        assert (
            "Second answer C Claim Reason: There is a number, but nobody who gives it. "
            "The tag Claim is right." in card_of(tree, 20)
        )

    def test_what_was_said_of_the_difference_and_against_the_key(self, tree):
        assert "The difference, in your words: A number alone is not a source." in card_of(tree, 20)
        assert "Your argument against the key: “Officials” are a source" in card_of(tree, 5)
        assert "see that <i>this</i> is a claim; it is said flatly." in card_of(tree, 7)

    def test_how_sure_and_who_says_so(self, tree):
        assert "Who says so: Officials How sure: Not sure" in card_of(tree, 6)
        assert "How sure: Sure" in card_of(tree, 20)
        assert "How sure" not in card_of(tree, 3)

    def test_goals_and_what_the_score_means(self, tree):
        goals = find(find(tree, "div", class_="goals")[0], "li")
        assert [words(goal) for goal in goals] == list(made_up_review().lesson.goals)
        assert "A score alone says little" in words(find(tree, "p", class_="calibration")[0])

    def test_the_table_of_what_other_ways_of_marking_give(self, tree):
        [table] = find(tree, "table", class_="calibration")
        rows = [[words(cell) for cell in row] for row in find(table, "tr")]
        assert len(rows) == 1 + 13
        assert rows[0] == ["What was done in made-up lessons", "Mean (the middle 90%)"]
        assert ["marking the right passages with random tags", "73 (65 to 81)"] in rows
        assert rows[-1] == ["the key itself", "100"]

    def test_no_table_beside_a_key_with_rules_of_its_own(self):
        review = made_up_review()
        odd = replace(review, key=replace(review.key, rules=Rules(extra=Fraction(1, 3))))
        tree = parse(render(odd))
        assert find(tree, "table", class_="calibration") == []
        assert "rules of its own" in words(find(tree, "p", class_="calibration")[0])


class TestWaiting:
    def test_the_keys_side_is_the_question_and_the_hint(self, waiting):
        shown = card_of(waiting, 5)
        assert "one highlight is enough. You" in shown
        assert "Another tag. What the key says is shown after a second answer." in shown
        assert "Ask again: Who says so, and could I find it?" in shown
        assert "Hint: Somebody is said to have said this." in shown
        assert "Claim" not in shown

    def test_the_article_does_not_show_the_keys_passage(self, waiting):
        below = {node.get("data-key", "") for node in waiting.iter()}
        assert "C 4" in below
        assert not {label for label in below if label.endswith((" 5", " 20"))}

    def test_tables_that_tell_the_keys_tags_come_later(self, waiting):
        assert [words(table[0])[:10] for table in find(waiting, "table")] == [
            "The tags",
            "The shares",
            "What other",
        ]
        assert "wait for a second answer: 2." in words(find(waiting, "p", class_="waiting")[0])


class TestWithoutScore:
    def test_an_open_try_has_no_score(self):
        page = render(open_review())
        tree = parse(page)
        assert "Not handed in" in page
        assert not find(tree, "table", class_="shares")
        assert not find(tree, "span", class_="value")
        assert len(find(tree, "article")) == len(open_review().passages)
        assert "of 100" not in page
        assert "data-key=" not in page

    def test_a_lesson_without_a_key_lists_the_work(self):
        review = replace(made_up_review(), key=None, comparison=None)
        tree = parse(render(review))
        assert "no score" in words(find(tree, "p", class_="status")[0])
        reasons = [words(node) for node in find(tree, "p", class_="reason")]
        assert "Reason: They name officials." in reasons

    def test_work_without_a_highlight(self):
        page = render(replace(open_review(), passages=()))
        parse(page)
        assert "There is no highlight." in page


HOSTILE = [
    "<script>alert(1)</script>",
    "</style><script>x</script>",
    "\"><a href='javascript:alert(1)' onclick=alert(1)>x</a>",
    "'; --ink: url(//x); '",
    "--> ]]> {{ 7 * 7 }} {% raw %}",
    "שלום \u202e abc",
    "nul \0 esc \x1b half \ud800 none \uffff",
]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_what_people_wrote_is_text_and_nothing_else(hostile):
    review = made_up_review()
    plain = [node.tag for node in parse(render(review)).iter()]
    tag = replace(
        review.lesson.tags[0], name=hostile, letter=hostile, definition=hostile, colour=hostile, line=hostile
    )
    marked = replace(
        review,
        student=replace(review.student, name=hostile),
        passages=tuple(replace(each, reason=each.reason.strip() and hostile) for each in review.passages),
        lesson=replace(review.lesson, title=hostile, tags=(tag, *review.lesson.tags[1:])),
        key=replace(
            review.key,
            author=hostile,
            passages=tuple(replace(each, why=hostile) for each in review.key.passages),
        ),
    )
    tree = parse(render(marked))
    # A blank reason stays one, so the page has the same elements as before, in the same order.
    assert [node.tag for node in tree.iter()] == plain
    shown = re.sub("[\0\x1b\ud800\uffff]", "\ufffd", hostile)
    assert text(find(tree, "h1")[0]) == shown
    assert not [node for node in tree.iter() if any(name.startswith("on") for name in node.attrib)]
