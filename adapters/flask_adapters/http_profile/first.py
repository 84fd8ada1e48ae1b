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
        if "mark" in flask.request.args:
            mark(flask.request.args["mark"])
        return f"Hello, {escaped(name)}!"

    def mark(word: str) -> None:
        def with_mark(response: Any) -> Any:
            response.headers["X-Mark"] = word
            return response

        flask.after_this_request(with_mark)
