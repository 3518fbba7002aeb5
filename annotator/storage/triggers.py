"""Triggers that keep what must not change; part of released migrations, so never changed themselves."""

HANDED_IN = "the try is handed in"
TRY_OF = "(SELECT handed_in FROM tries WHERE id = {row}.try_id) IS NOT NULL"
"""A condition: the try of the row, ``NEW`` or ``OLD``, is handed in."""


def refusing(act: str, table: str, why: str, when: str = "", case: str = "when_handed_in") -> str:
    """A trigger that refuses an act on a table.

    Args:
        act: ``UPDATE``, ``INSERT`` or ``DELETE``.
        table: its name.
        why: what the error says.
        when: a condition; empty for always.
        case: the condition in the trigger's name.
    """
    name = f"{table}_{act.lower()}_refused" + (f"_{case}" if when else "")
    place = f"BEFORE {act} ON {table}" + (f" WHEN {when}" if when else "")
    return f"CREATE TRIGGER {name} {place} BEGIN SELECT RAISE(ABORT, '{why}'); END;"
