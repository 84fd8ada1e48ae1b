"""Slashes, redirects, links and methods."""

from __future__ import annotations

from typing import Any

from flask_adapters.http_profile.hooks import escaped
from flask_adapters.http_profile.plain import as_json


def add(flask: Any, app: Any) -> None:
    _slashes(flask, app)
    _redirects(flask, app)
    _methods(flask, app)


def _slashes(flask: Any, app: Any) -> None:
    @app.route("/slash/branch/<name>/", methods=["GET", "POST"])
    def branch(name: str) -> str:
        return f"branch {escaped(name)}"

    @app.route("/slash/leaf/<name>")
    def leaf(name: str) -> str:
        return f"leaf {escaped(name)}"

    @app.route("/slash/either/<name>", strict_slashes=False)
    def either(name: str) -> str:
        return f"either {escaped(name)}"

    @app.route("/slash/open/<name>/", strict_slashes=False)
    def both(name: str) -> str:
        return f"open {escaped(name)}"

    @app.route("/slash/pages/", defaults={"page": 1})
    @app.route("/slash/pages/<int:page>")
    def page(page: int) -> str:
        return f"page {page}"


def _redirects(flask: Any, app: Any) -> None:
    @app.route("/slash/old/<name>", redirect_to="/slash/leaf/<name>")
    def old(name: str) -> str:
        return f"never {escaped(name)}"

    @app.route("/slash/go")
    def go() -> Any:
        to = flask.request.args["to"]
        if "code" in flask.request.args:
            return flask.redirect(to, code=int(flask.request.args["code"]))
        return flask.redirect(to)

    @app.route("/slash/link/<name>")
    def link(name: str) -> Any:
        values = {"name": name, **flask.request.args.to_dict()}
        links = {"path": flask.url_for("leaf", **values)}
        links["external"] = flask.url_for("leaf", _external=True, **values)
        links["anchor"] = flask.url_for("leaf", _anchor=name, **values)
        return as_json(flask, app, links)


def _methods(flask: Any, app: Any) -> None:
    @app.route("/thing/<name>")
    @app.route("/thing/<name>/read")
    def read(name: str) -> str:
        return f"read {escaped(name)}"

    @app.route("/thing/<name>", methods=("post", "PUT"))
    def write(name: str) -> str:
        return f"{flask.request.method} {escaped(name)}"

    @app.route("/thing/<name>/own", methods=["GET", "OPTIONS"])
    def own(name: str) -> str:
        return f"own {escaped(name)}"

    def silent(name: str) -> str:
        return f"silent {escaped(name)}"

    try:
        app.route("/thing/<name>/silent", provide_automatic_options=False)(silent)
    except TypeError:  # before 1.0 the view alone could say so
        silent.provide_automatic_options = False  # type: ignore[attr-defined]
        app.route("/thing/<name>/silent")(silent)
