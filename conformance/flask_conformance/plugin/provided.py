"""What the suite hands a clause by name, made once for the run where that is possible."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from flask_conformance.kit.client import Client
from flask_conformance.kit.names import Names
from flask_conformance.kit.request import build_environ
from flask_conformance.plugin.under_test import Subject

Provide = Callable[[str], Any]
"""Takes the id of the clause that asks."""


def providers(run: Subject) -> dict[str, Provide]:
    """By fixture name, how to get its value; what needs cleaning up is a pytest fixture instead."""
    adapter = run.adapter
    validate = run.lacks("pep3333") is None
    flask, werkzeug = adapter.namespace(), adapter.werkzeug()

    def in_process(app: Any) -> Client:
        return Client(adapter.wsgi(app), validate=validate)

    made = getattr(flask, "Flask", None)

    def bare(application: Any) -> Client:
        # An application of the target's is reached as the adapter says; middleware is WSGI.
        if not callable(application) or (isinstance(made, type) and isinstance(application, made)):
            application = adapter.wsgi(application)
        return Client(application, validate=validate)

    by_name: dict[str, Provide] = {
        "flask": lambda clause: flask,
        "werkzeug": lambda clause: werkzeug,
        "environ": lambda clause: build_environ,
        "wsgi": lambda clause: adapter.wsgi,
        "wsgi_client": lambda clause: bare,
        "names": lambda clause: Names(run.seed, clause),
        "tmp_path": lambda clause: new_folder(),
    }
    if run.over == "wsgi":
        by_name["client"] = lambda clause: in_process
    return by_name


_numbers = count(1)


def new_folder() -> Path:
    """A new, empty folder, there until the run is over.

    pytest's own ``tmp_path`` looks through its neighbours and sets a link, for each test anew.
    """
    folder = _folders() / str(next(_numbers))
    folder.mkdir()
    return folder


@cache
def _folders() -> Path:
    folder = tempfile.mkdtemp(prefix="flask-conformance-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder).resolve()


PROVIDERS = pytest.StashKey[dict[str, Provide]]()
