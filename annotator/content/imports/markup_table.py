"""Tables of a page: whether they hold data, and every cell in its own column."""

from lxml import html
from lxml.html import HtmlElement

_WIDEST = 100
"""Columns; what reaches further is not moved to its place."""
_LONGEST_CELL = 1000
"""Letters in one cell; a longer one makes its table a means of arranging a page."""


def is_layout(row: HtmlElement) -> bool:
    """Does a row only arrange the parts of a page, as old pages do?"""
    table = next(row.iterancestors("table"), None)
    if table is not None and table.get("role") in {"presentation", "none"}:
        return True
    cells = [cell for cell in row if cell.tag in {"td", "th"}]
    return any(
        next(cell.iter("table", "h1", "h2", "h3", "h4", "h5", "h6"), None) is not None
        or sum(map(len, cell.itertext())) > _LONGEST_CELL
        for cell in cells
    )


def rows_of(table: HtmlElement) -> list[HtmlElement]:
    """A table's children; where a cell reaches over several columns or rows, empty ones follow it.

    So the values of a column stand below each other in every row.
    """
    reaching: dict[int, int] = {}
    for row in (each for each in table.iter("tr") if next(each.iterancestors("table"), None) is table):
        _fill(row, reaching)
    return list(table)


def _fill(row: HtmlElement, reaching: dict[int, int]) -> None:
    """Put empty cells into a row.

    Args:
        row: the row.
        reaching: for each column how many rows more a cell above reaches down; brought up to date.
    """
    column = 0
    for cell in [each for each in row if each.tag in {"td", "th"}]:
        column = _skip(row, cell, column, reaching)
        wide = min(_span(cell, "colspan"), max(_WIDEST - column, 1))
        down = _span(cell, "rowspan") - 1
        place = row.index(cell)
        for extra in range(wide - 1):
            row.insert(place + 1 + extra, html.Element("td"))
        reaching.update({column + each: down for each in range(wide) if down})
        column += wide
    for each in [each for each in reaching if each >= column]:
        _reach_less(reaching, each)


def _skip(row: HtmlElement, cell: HtmlElement, column: int, reaching: dict[int, int]) -> int:
    """The first column from here that no cell above reaches into."""
    while column in reaching:
        row.insert(row.index(cell), html.Element("td"))
        _reach_less(reaching, column)
        column += 1
    return column


def _reach_less(reaching: dict[int, int], column: int) -> None:
    reaching[column] -= 1
    if not reaching[column]:
        del reaching[column]


def _span(cell: HtmlElement, name: str) -> int:
    value = cell.get(name) or ""
    return max(int(value), 1) if value.isascii() and value.isdigit() and len(value) <= 4 else 1
