"""The environment variables of a subject: the caller's, without what would change a verdict."""

from __future__ import annotations

from collections.abc import Mapping

from flask_conformance.cache import CacheError, cache_folder

FOREIGN = ("PYTEST_", "FLASK_", "WERKZEUG_", "LC_")
"""Prefixes of variables that would change what pytest or a target does."""

LANGUAGE = ("LANG", "LANGUAGE")

STORAGE = "HYPOTHESIS_STORAGE_DIRECTORY"

KEPT = frozenset(
    {
        "PYTHONPATH", "PYTHONHOME", "PYTHONPLATLIBDIR", "PYTHONUSERBASE", "PYTHONNOUSERSITE",
        "PYTHONSAFEPATH", "PYTHONHASHSEED", "PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX",
        "PYTHON_GIL", "PYTHONTZPATH",
    }
)  # fmt: skip
"""What may be said to Python: where it finds modules and keeps compiled ones. The rest switches
assertions off, turns warnings into errors, prints, waits, or changes encodings."""


def clean(environ: Mapping[str, str], temporary: str) -> dict[str, str]:
    """The environment of a subject that has the folder *temporary* for itself."""
    own = {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1", "TMPDIR": temporary}
    given = {name: value for name, value in environ.items() if not _is_foreign(name)}
    return {STORAGE: _storage(temporary)} | _compiled_elsewhere(given) | own


def _compiled_elsewhere(given: dict[str, str]) -> dict[str, str]:
    """Where Python shall write no bytecode, it is kept in the cache: to compile pytest and a
    framework anew takes longer than most clauses, and subjects start by the hundred.
    """
    try:
        prefix = str(cache_folder("compiled"))
    except CacheError:
        return given
    if not given.pop("PYTHONDONTWRITEBYTECODE", ""):
        return given
    return {"PYTHONPYCACHEPREFIX": prefix} | given


def _storage(temporary: str) -> str:
    """Hypothesis prepares tables of characters: made once, and not in the working directory."""
    try:
        return str(cache_folder("hypothesis"))
    except CacheError:
        return temporary


def _is_foreign(name: str) -> bool:
    if name.startswith("PYTHON"):
        return name not in KEPT
    return name in LANGUAGE or name.startswith(FOREIGN)
