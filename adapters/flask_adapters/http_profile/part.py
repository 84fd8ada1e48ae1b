"""A mounted part, and a part inside it: blueprints."""

from __future__ import annotations

from typing import Any

from flask_adapters.http_profile.errors import Refused
from flask_adapters.http_profile.hooks import escaped, leave
from flask_adapters.http_profile.plain import as_json


def add(flask: Any, app: Any) -> None:
    if not hasattr(flask, "Blueprint"):
        return
    g = flask.g
    # The prefix of the registration stands in the place of its own.
    part = _blueprint(flask, app)("part", __name__, url_prefix="/nowhere")

    @app.url_value_preprocessor
    def take_language(endpoint: Any, values: Any) -> None:
        if values and "lang" in values:
            leave(g, "lang")
            g.lang = values.pop("lang")

    @app.url_defaults
    def give_language(endpoint: str, values: dict[str, Any]) -> None:
        if endpoint.startswith("part."):
            values.setdefault("lang", g.lang)

    @part.before_request
    def before() -> None:
        leave(g, "part-before")

    @part.after_request
    def after(response: Any) -> Any:
        leave(g, "part-after")
        return response

    @part.errorhandler(403)
    def denied(error: Any) -> Any:
        return f"part denied {escaped(error.description)}", 403

    @part.route("/item/<name>")
    def item(name: str) -> Any:
        leave(g, "view")
        links = {
            "link": flask.url_for(".item", name=f"{name}-next"),
            "home": flask.url_for("hello", name=name),
        }
        return as_json(flask, app, {**_place(flask, name), **links})

    @part.route("/denied/<name>")
    def deny(name: str) -> Any:
        leave(g, "view")
        return flask.abort(403, name)

    @part.route("/refused/<name>")
    def refuse(name: str) -> Any:
        leave(g, "view")
        raise Refused(name)

    part.errorhandler(Refused)(lambda error: (f"part refused {escaped(str(error))}", 409))
    if hasattr(part, "register_blueprint"):
        part.register_blueprint(_inner(flask, app), url_prefix="/inner")
    # It serves each application that it is registered on, not the first alone.
    flask.Flask(__name__).register_blueprint(part)
    app.register_blueprint(part, url_prefix="/part/<lang>")


def _blueprint(flask: Any, app: Any) -> Any:
    if hasattr(flask.Blueprint, "json_encoder") or hasattr(app, "json"):
        return flask.Blueprint

    class Part(flask.Blueprint):  # type: ignore[misc]
        # 0.12.3 asks its blueprints for these, which they lack.
        json_encoder = json_decoder = None

    return Part


def _inner(flask: Any, app: Any) -> Any:
    inner = _blueprint(flask, app)("inner", __name__)

    @inner.before_request
    def before() -> None:
        leave(flask.g, "inner-before")

    @inner.route("/item/<name>")
    def item(name: str) -> Any:
        leave(flask.g, "view")
        return as_json(flask, app, _place(flask, name))

    return inner


def _place(flask: Any, name: str) -> dict[str, Any]:
    return {
        "lang": flask.g.lang,
        "name": name,
        "endpoint": flask.request.endpoint,
        "part": flask.request.blueprint,
    }
