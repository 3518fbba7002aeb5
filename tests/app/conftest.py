"""What tests of the program in this process share."""

from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _patient(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a worker does is there when the call that asked for it returns, however slow the machine is."""
    with pytest.MonkeyPatch.context() as patch:
        if "qapp" in request.fixturenames:
            from annotator.ui.steps import Steps

            patch.setattr(Steps, "patience", 60_000)
            patch.setattr(Steps, "in_stages", False)
        yield
