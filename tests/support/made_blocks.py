"""Blocks of a text that is being imported, with anything that Unicode has in them."""

from hypothesis import strategies as st

from annotator.core.importing import INLINE, KINDS, Block, clean
from annotator.core.model import Run

LETTERS = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("\t\n \u2028\u2029\ufffc\u00ad"))
)


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    """A block."""
    text = clean(draw(LETTERS))[0]
    places = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(places, places, st.sampled_from(INLINE)), max_size=4))
    runs = sorted(Run(min(a, b), max(a, b), kind, {}) for a, b, kind in pairs if a != b)
    return Block(
        draw(st.sampled_from(KINDS)),
        text,
        tuple(runs),
        included=draw(st.booleans()),
        gap=draw(st.sampled_from(["\n", "\n\n", ""])),
        counted=draw(st.booleans()),
        other=draw(st.sampled_from([{}, {"level": 2}, {"id": "é"}])),
    )
