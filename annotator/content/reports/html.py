"""Reports as one self-contained HTML page: no script, nothing from elsewhere, nothing that needs colour."""

from collections.abc import Callable
from datetime import tzinfo
from functools import cache

from annotator.core.review import Review
from annotator.core.speech import Language
from annotator.services.presenting.wording import readable


class HtmlReport:
    """Implements ``services.ports.HtmlReports``.

    Args:
        language: gives that of the report's own words when a report is made.
        zone: for times of day; None is the computer's.
    """

    def __init__(self, language: Callable[[], Language] = Language, zone: tzinfo | None = None) -> None:
        self._language = language
        self._zone = zone

    def render(self, review: Review) -> str:
        """The page's text."""
        # Loaded when the first report is made, so that starting the program does not wait for it.
        from annotator.content.reports.layers import KEY, OWN
        from annotator.content.reports.view import view_of

        language = self._language()
        view = view_of(review, self._zone, language)
        return _renderer()(view=view, language=language.code, say=language.say, OWN=OWN, KEY=KEY)


@cache
def _renderer() -> Callable[..., str]:
    # Loaded when the first report is made, so that starting the program does not wait for it.
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("annotator.content.reports", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    return environment.get_template("report.html.jinja").render


def _finalize(value: object) -> object:
    """Replace what HTML cannot hold in every text that is put into the page."""
    return readable(value) if type(value) is str else value
