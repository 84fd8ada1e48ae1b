"""What an old Flask needs before it can be imported on Python 3, by name.

``none``
    Nothing: 1.1.0 and later.
``collections-abc``
    0.10 to 1.0.4 and their Werkzeug look for names where Python 3 no longer has them.
``python2-source``
    0.1 to 0.9 are written in Python 2. Their source is translated while it is imported;
    the installed files stay as published.

One artefact of the translation is known: in 0.7.2 to 0.9 teardown functions receive None after
an error that was answered with a 500, where Python 2.7 hands them the exception, because there
``sys.exc_info`` outlives the ``except`` block.
"""

from __future__ import annotations

from collections.abc import Callable

from packaging.version import Version

from flask_conformance.releases.old_sources import (
    loader_protocol,
    moved_names,
    python2_builtins,
    python2_import,
)

_OLD = (moved_names.install, loader_protocol.install)

SHIMS: dict[str, tuple[Callable[[], None], ...]] = {
    "none": (),
    "collections-abc": _OLD,
    "python2-source": (*_OLD, python2_builtins.install, python2_import.install),
}


def shim_needed(flask_version: str) -> str:
    """The name of the shim that this Flask version needs."""
    number = Version(flask_version).release[:2]
    if number < (0, 10):
        return "python2-source"
    return "collections-abc" if number < (1, 1) else "none"


def install_shims(shim: str) -> None:
    """Prepare this process for ``import flask``. Call it before; calling it again is harmless."""
    if shim not in SHIMS:
        raise ValueError(f"unknown shim {shim!r}; one of {', '.join(SHIMS)}")
    for install in SHIMS[shim]:
        install()
