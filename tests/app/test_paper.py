"""Reports are set for the paper that the country's printers hold."""

import pytest
from PySide6.QtCore import QLocale

from annotator.app.paper import paper_here, paper_of
from annotator.content.reports.pdf import PAPERS


@pytest.mark.parametrize(
    ("locale", "paper"),
    [
        *(("en_US", "us-letter"), ("es_MX", "us-letter"), ("fr_CA", "us-letter"), ("es_CO", "us-letter")),
        *(("en_GB", "a4"), ("de_DE", "a4"), ("es_ES", "a4"), ("es_AR", "a4"), ("ja_JP", "a4"), ("C", "a4")),
    ],
)
def test_the_country_decides(locale, paper):
    assert paper_of(QLocale(locale)) == paper


def test_this_computer_has_one_of_both():
    assert paper_here() in PAPERS
