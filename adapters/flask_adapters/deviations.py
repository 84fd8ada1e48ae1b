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


_PRESERVED = "Werkzeug 2.0's client drops the environ key by which Flask 1 preserves a context"

DEVIATIONS: tuple[Deviation, ...] = tuple(
    Deviation(
        f"contexts/{clause}",
        _PRESERVED,
        "no issue: Flask 1.1 names Werkzeug 2.0 neither supported nor excluded",
        Applicability.of(flask="<2.0", werkzeug=">=2.0"),
    )
    for clause in (
        "preserved-by-client::the_request_is_there_after_the_response",
        "preserved-by-client::g_is_there",
        "preserved-by-client::the_session_is_there",
        "preserved-by-client::the_next_request_replaces_it",
        "preserved-teardown-once::at_the_end_of_the_block",
        "preserved-teardown-once::at_the_next_request",
    )
)


def known_in(edition: Edition) -> dict[str, str]:
    """The deviations of that edition: id and reason."""
    return {
        deviation.id: f"{deviation.reason} ({deviation.upstream})"
        for deviation in DEVIATIONS
        if deviation.where.covers(edition)
    }
