"""How long something takes, whatever else the computer does."""

import time
from collections.abc import Callable


def fastest(act: Callable[[], object], rounds: int = 3) -> float:
    """Seconds of processor time of the fastest of some rounds."""
    times = []
    for _ in range(rounds):
        began = time.process_time()
        act()
        times.append(time.process_time() - began)
    return min(times)
