"""What tests of locked workspaces share."""

import cheap_phrases
import pytest

from annotator.storage import pass_phrase


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pass phrases that cost nothing."""
    monkeypatch.setattr(pass_phrase, "_run", cheap_phrases.run)
