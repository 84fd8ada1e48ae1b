"""Why a target cannot be asked at all, by how far its process came."""

from __future__ import annotations

from collections.abc import Container

from flask_conformance.model.protocol import Event, Loaded, Looked

STARTUP_LIMIT, READING_LIMIT = 60.0, 240.0
"""Seconds in which a subject must have imported its target, and then have read the clauses."""

WONDER, ANSWER = 4.0, 0.5
"""Seconds of an import after which is asked where it is, and until the answer is told."""

_FIRST_LOOK = "the first look, which makes an application and asks it once"
_AT_MODULE_LEVEL = (
    "what it waits for must not stand at module level, but under if __name__ == '__main__'"
)


def still_imported(target: str, output: str) -> str:
    """What is told of an import that takes long, and may not end."""
    return (
        f"target {target!r} is still being imported after {WONDER:g} s; if that never ends, "
        f"{_AT_MODULE_LEVEL}{quoted(output)}"
    )


def hangs(target: str, received: Container[type[Event]], output: str, limit: float) -> str:
    """What did not end, before there was a list of clauses."""
    if Looked in received:
        return (
            f"the clauses were still being read after {READING_LIMIT:g} s, which is the "
            "machine's doing and not the target's; run it again, for what was read is "
            f"kept, or while less else runs{quoted(output)}"
        )
    if Loaded in received:
        return f"target {target!r}: {_FIRST_LOOK}, has not ended after {limit:g} s{quoted(output)}"
    return (
        f"target {target!r} is still not imported after {limit:g} s; "
        f"{_AT_MODULE_LEVEL}{quoted(output)}"
    )


def when_it_died(received: Container[type[Event]]) -> str:
    """Where a process was that ended before its first clause."""
    if Looked in received:
        return "before its first clause"
    return f"in {_FIRST_LOOK}" if Loaded in received else "when it is imported"


def quoted(output: str, introduced: str = "") -> str:
    """What a process printed, behind a sentence."""
    return f"{introduced}:\n{output}" if output else ""
