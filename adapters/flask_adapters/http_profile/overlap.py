"""Visitors who are certainly there at the same time."""

from __future__ import annotations

from typing import Any

from flask_adapters.http_profile.answers import streamed
from flask_adapters.http_profile.errors import Refused
from flask_adapters.http_profile.first import mark
from flask_adapters.http_profile.pages import filled
from flask_adapters.http_profile.plain import as_json
from flask_adapters.http_profile.rounds import Rounds


def add(flask: Any, app: Any) -> None:
    request, session, g = flask.request, flask.session, flask.g
    rounds = Rounds()

    @app.after_request
    def with_meeting(response: Any) -> Any:
        if hasattr(g, "met"):
            response.headers["X-Met"] = "yes" if g.met else "no"
        return response

    @app.route("/meet/<round>/<int:visitors>/<name>", methods=["GET", "POST"])
    def meet(round: str, visitors: int, name: str) -> Any:
        mark(flask)
        g.met = rounds.wait(round, visitors)
        how = request.args.get("as")
        if how == "flash":
            flask.flash(request.view_args["name"])
            return "flashed"
        if how == "refused":
            raise Refused(request.view_args["name"])
        if how == "crash":
            raise RuntimeError(name)
        if how == "page":
            return filled(flask, request.view_args["name"])
        if how == "go":
            return flask.redirect(flask.url_for("hello", name=request.view_args["name"]))
        if how == "stream":
            return lines()
        return answer(keeps=how == "put")

    def answer(keeps: bool) -> Any:
        name = request.view_args["name"]
        content = {
            "name": name,
            "query": request.args.get("q"),
            "token": request.headers.get("X-Token"),
            "cookie": request.cookies.get("own"),
            "body": request.data.decode("utf-8"),
            "tag": g.tag,
            "session": session.get("name"),
            "link": flask.url_for("hello", name=name, _external=True),
        }
        if keeps:
            session["name"] = name
        response = app.make_response(as_json(flask, app, content))
        response.headers["X-Name"] = name
        response.set_cookie("last", name)
        return response

    def lines() -> Any:
        def pieces() -> Any:
            for _ in range(10):
                yield f"{request.view_args['name']}\n"

        return streamed(flask, app, pieces)
