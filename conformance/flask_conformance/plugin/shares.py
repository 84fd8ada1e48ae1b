"""Which of several subject processes runs which requirements."""

from __future__ import annotations

from collections.abc import Mapping


def shared_out(clauses: Mapping[str, int], shares: int) -> dict[str, int]:
    """The number of each requirement's share: the one that has the fewest clauses until then.

    *clauses* says how many of each requirement are to run. How long they take is not known
    beforehand; their number comes nearest to it.
    """
    taken, share_of = [0] * shares, {}
    for requirement, number in clauses.items():
        share_of[requirement] = taken.index(min(taken))
        taken[share_of[requirement]] += number
    return share_of
