"""Run two things in turn and compare them pair by pair: drift of the machine cancels out."""

from __future__ import annotations

import statistics
from collections.abc import Callable


def medians(
    first: Callable[[], float], second: Callable[[], float], rounds: int
) -> tuple[float, float, float]:
    """The median of each measurement, and the median of the ratios first to second."""
    pairs = [(first(), second()) for _ in range(rounds)]
    return (
        statistics.median(a for a, _ in pairs),
        statistics.median(b for _, b in pairs),
        statistics.median(a / b for a, b in pairs),
    )
