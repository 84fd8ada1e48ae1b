"""Applications that a server with a process of its own can import."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any


def process_number(flask: Any, meet: Callable[[], None]) -> Any:
    """Tells which process answers."""
    app = flask.Flask("sites")

    @app.route("/")
    def index() -> str:
        return str(os.getpid())

    @app.route("/meet")
    def meeting() -> str:
        meet()
        return "met"

    @app.route("/exit")
    def leave() -> str:
        os._exit(1)

    return app


def cannot_be_made(flask: Any, meet: Callable[[], None]) -> Any:
    raise RuntimeError("no such shop")
