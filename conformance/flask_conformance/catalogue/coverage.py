"""Which requirements speak of which public name."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from functools import cache

from flask_conformance.catalogue.load import entries
from flask_conformance.catalogue.public_names import PublicName, public_names
from flask_spec.unspoken import REASONS


def speakers(name: PublicName) -> list[str]:
    """The ids of the requirements whose clauses use the name."""
    if name.owner is not None:
        return [id for id in _using(rf"\b{name.word}\s*=") if id in set(_using(_word(name.owner)))]
    return _using(_word(name.word))


def _word(name: str) -> str:
    return rf"\b{re.escape(name)}\b"


@cache
def _using(pattern: str) -> list[str]:
    return [id for id, source in _sources() if re.search(pattern, source)]


@cache
def _sources() -> tuple[tuple[str, str], ...]:
    return tuple((entry.requirement.id, inspect.getsource(entry.cls)) for entry in entries())


def reason_for_silence(path: str) -> str | None:
    """Why no requirement speaks of a name; the longest fitting prefix decides."""
    fitting = [prefix for prefix in REASONS if path == prefix or path.startswith(prefix)]
    return REASONS[max(fitting, key=len)] if fitting else None


def table() -> Iterator[str]:
    """The page as Markdown lines: the names with requirements, then those without."""
    spoken, silent = [], []
    for name in public_names():
        ids = speakers(name)
        if ids:
            shown = ", ".join(f"`{id}`" for id in ids[:4])
            more = f" and {len(ids) - 4} more" if len(ids) > 4 else ""
            spoken.append(f"| `{name.path}` | {shown}{more} |")
        else:
            reason = reason_for_silence(name.path) or "**no reason given**"
            silent.append(f"| `{name.path}` | {reason} |")
    total = len(spoken) + len(silent)
    yield f"# Public names: {len(spoken)} of {total} are spoken of"
    yield from ("", "| name | requirements |", "|---|---|", *spoken)
    yield from ("", "## Not spoken of", "", "| name | reason |", "|---|---|", *silent)
