"""The fixture of the HTTP profile on Flask's names: one folder for ``spec/http/PROFILE.md``.

Each file adds the routes of one part of the page, with the names that every edition has: what a
target lacks is missing from its application, and costs the checks that ask for it.
"""

from __future__ import annotations

import sys
from typing import Any

from flask_adapters.http_profile import (
    answers,
    errors,
    first,
    hooks,
    overlap,
    pages,
    part,
    requested,
    rules,
    sessions,
    slashes,
)

KEY = "the key of the HTTP profile"

LIMIT = 200_000
"""Bytes of a body that is still read."""

PARTS = (
    hooks,
    first,
    rules,
    slashes,
    requested,
    answers,
    errors,
    sessions,
    overlap,
    pages,
    part,
)


def make(flask: Any, meet: Any = None) -> Any:
    """The application of the page. (*meet* is for clauses: its visitors name their rounds.)"""
    app = flask.Flask(__name__)
    app.secret_key = KEY
    if hasattr(app, "config"):
        app.config["MAX_CONTENT_LENGTH"] = LIMIT
    for part_of_page in PARTS:
        _add(part_of_page, flask, app)
    return app


def _add(added: Any, flask: Any, app: Any) -> None:
    try:
        added.add(flask, app)
    except Exception as error:
        name = added.__name__.rpartition(".")[2]
        print(f"{name} cannot be added: {type(error).__name__}: {error}", file=sys.stderr)
