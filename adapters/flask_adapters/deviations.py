"""Where a real Flask release does not do what a requirement in its interval says.

Rare, and reviewed: each entry tells why, and where upstream speaks of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from flask_conformance.model.edition import Applicability, Edition


@dataclass(frozen=True)
class Deviation:
    """One requirement or clause that fails in some editions, with the reason."""

    id: str
    """A requirement id, or a clause id (``chapter/requirement::clause``)."""
    reason: str
    upstream: str
    """Address of the issue or change note, or why there is none."""
    where: Applicability


DEVIATIONS: tuple[Deviation, ...] = ()


def known_in(edition: Edition) -> dict[str, str]:
    """The deviations of that edition: id and reason."""
    return {
        deviation.id: f"{deviation.reason} ({deviation.upstream})"
        for deviation in DEVIATIONS
        if deviation.where.covers(edition)
    }
