"""What tests of the program in this process share."""

import pytest


@pytest.fixture(autouse=True)
def _patient(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a worker does is there when the call that asked for it returns, however slow the machine is."""
    if "qapp" in request.fixturenames:
        from annotator.ui.steps import Steps

        monkeypatch.setattr(Steps, "patience", 60_000)
