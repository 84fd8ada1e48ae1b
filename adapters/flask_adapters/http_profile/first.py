"""The first answer, and a variable."""

from __future__ import annotations

from typing import Any

from flask_adapters.http_profile.hooks import escaped, leave

VERSION = "2026-11-28"


def add(flask: Any, app: Any) -> None:
    @app.route("/")
    def index() -> str:
        return f"flask-conformance http profile {VERSION}"

    @app.route("/hello/<name>")
    def hello(name: str) -> str:
        leave(flask.g, "view")
        mark(flask)
        return f"Hello, {escaped(name)}!"


def mark(flask: Any) -> None:
    """Have this answer marked by each word that the query gives, by a function for each."""
    if "mark" not in flask.request.args:
        return
    for word in flask.request.args.getlist("mark"):
        flask.after_this_request(_marking(word))


def _marking(word: str) -> Any:
    def with_mark(response: Any) -> Any:
        response.headers["X-Mark"] = f"{response.headers.get('X-Mark', '')} {word}".strip()
        return response

    return with_mark
