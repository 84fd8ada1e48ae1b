"""The intervals that the records do not confirm, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from flask_conformance.catalogue.load import entries
from flask_conformance.records.history import History
from flask_conformance.records.intervals import examine


def lines(history: History) -> Iterator[str]:
    """What is in doubt, requirement by requirement, and how many intervals are confirmed."""
    examined = list(examine((entry.requirement for entry in entries()), history.points))
    doubtful = [one for one in examined if one.doubts]
    for one in doubtful:
        yield f"{one.id}  [{one.interval}]"
        yield from (f"  {doubt}" for doubt in one.doubts)
    if doubtful:
        yield ""
    confirmed = len(examined) - len(doubtful)
    yield f"{confirmed} of {len(examined)} intervals are confirmed from both sides"
