"""Tables of a page: whether they hold data, and every cell in its own column."""

from lxml.html import HtmlElement

_WIDEST = 100
"""Columns; what reaches further is not moved to its place."""
_LONGEST_CELL = 1000
"""Letters in one cell; a longer one makes its table a means of arranging a page."""
CELLS = frozenset({"td", "th"})


def is_layout(row: HtmlElement) -> bool:
    """Does a row only arrange the parts of a page, as old pages do?"""
    table = next(row.iterancestors("table"), None)
    if table is not None and table.get("role") in {"presentation", "none"}:
        return True
    return any(
        next(cell.iter("table", "h1", "h2", "h3", "h4", "h5", "h6"), None) is not None
        or sum(map(len, cell.itertext())) > _LONGEST_CELL
        for cell in row
        if cell.tag in CELLS
    )


def columns_of(table: HtmlElement) -> dict[HtmlElement, int]:
    """The column of each cell of a table, from 0, where cells may reach over several columns and rows.

    So the values of a column can stand below each other in every row.
    """
    columns: dict[HtmlElement, int] = {}
    reaching: dict[int, int] = {}  # for each column, how many rows more a cell above reaches down
    for row in table.iter("tr"):
        if next(row.iterancestors("table"), None) is not table:
            continue
        column, starting = 0, {}
        for cell in (each for each in row if each.tag in CELLS):
            while column in reaching:
                column += 1
            columns[cell] = min(column, _WIDEST)
            wide = min(_span(cell, "colspan"), max(_WIDEST - column, 1))
            down = _span(cell, "rowspan") - 1
            starting.update(dict.fromkeys(range(column, column + wide), down))
            column += wide
        lower = {each: down - 1 for each, down in reaching.items()} | starting
        reaching = {each: down for each, down in lower.items() if down > 0}
    return columns


def _span(cell: HtmlElement, name: str) -> int:
    value = cell.get(name) or ""
    return max(int(value), 1) if value.isascii() and value.isdigit() and len(value) <= 4 else 1
