"""Statuses, headers and cookies of an answer, and streams."""

from __future__ import annotations

from typing import Any

from flask_adapters.http_profile.gates import Gates, pieces_through

FLAGS = ("httponly", "secure")


def add(flask: Any, app: Any) -> None:
    request = flask.request

    @app.route("/answer/<int:code>")
    def answer(code: int) -> Any:
        args = request.args
        body = bytes.fromhex(args["hex"]) if "hex" in args else args.get("body", "")
        status = f"{code} {args['reason']}" if "reason" in args else code
        first, *rest = args.getlist("header") or [""]
        headers = {"X-Given": first} if first else {}
        response = app.make_response((_unfinished(app) if first else "", status, headers))
        response.data = body
        for value in rest:
            response.headers.add("X-Given", value)
        if "type" in args:
            response.headers["Content-Type"] = args["type"]
        if "cookie" in args:
            response.set_cookie(args["cookie"], args["value"], **_attributes(args))
        if "forget" in args:
            response.delete_cookie(args["forget"])
        if "etag" in args:
            response.add_etag()
            response.make_conditional(request)
        return response

    gates = Gates()

    @app.route("/stream/<int:count>")
    def stream(count: int) -> Any:
        gate = gates.named(request.args["gate"]) if "gate" in request.args else None
        if not hasattr(flask, "stream_with_context"):
            line = request.args["line"]
            return app.response_class(pieces_through(gate, count, lambda: line))
        return streamed(
            flask, app, lambda: pieces_through(gate, count, lambda: request.args["line"])
        )

    @app.route("/stream/gate/<name>", methods=["POST"])
    def let_through(name: str) -> str:
        gates.named(name).release()
        return "open"


def _unfinished(app: Any) -> Any:
    """A body for a tuple: where it may be a response, one whose header the tuple replaces."""
    if not hasattr(app, "json"):
        return ""
    return app.response_class("unfinished", headers={"X-Given": "nothing"})


def streamed(flask: Any, app: Any, pieces: Any) -> Any:
    """What a view returns to have the pieces of a generator sent in the request's context."""
    made = flask.stream_with_context(pieces())
    return made if hasattr(app, "json") else app.response_class(made)


def _attributes(args: Any) -> dict[str, Any]:
    given = {name: args[name] for name in ("path", "domain", "samesite") if name in args}
    given |= {name: True for name in FLAGS if name in args}
    return {**given, "max_age": int(args["max_age"])} if "max_age" in args else given
