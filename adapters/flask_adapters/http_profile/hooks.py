"""In every request: the functions around the view, and the trail that they leave."""

from __future__ import annotations

from typing import Any


def add(flask: Any, app: Any) -> None:
    g, request = flask.g, flask.request

    @app.before_request
    def before_1() -> Any:
        leave(g, "before-1")
        g.tag = request.headers.get("X-Tag", "")
        if "halt" in request.args:
            return ""
        if "stop" in request.args:
            return f"stopped: {escaped(request.args['stop'])}"
        return None

    @app.before_request
    def before_2() -> None:
        leave(g, "before-2")
        if "fail" in request.args:
            raise RuntimeError(request.args["fail"])

    @app.after_request
    def after_1(response: Any) -> Any:
        leave(g, "after-1")
        response.headers["X-Trail"] = " ".join(g.trail)
        if tag := getattr(g, "tag", ""):
            response.headers["X-Tag"] = tag
        return response

    @app.after_request
    def after_2(response: Any) -> Any:
        leave(g, "after-2")
        return response


def leave(g: Any, word: str) -> None:
    """Put a word on the trail of the request."""
    if not hasattr(g, "trail"):
        g.trail = []
    g.trail.append(word)


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
