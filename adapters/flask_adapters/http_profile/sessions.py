"""Sessions and the messages for the next page."""

from __future__ import annotations

from copy import copy
from typing import Any

from flask_adapters.http_profile.plain import as_json, posted_json

DAY = 86_400


def add(flask: Any, app: Any) -> None:
    request, session = flask.request, flask.session
    _signs_as_of_old(flask, app)

    def held() -> Any:
        # Each item is asked for by its key, which every release notices.
        names = [key for key in session.keys() if not key.startswith("_")]  # noqa: SIM118 (a proxy)
        return as_json(flask, app, {name: session[name] for name in names})

    @app.route("/session")
    def look() -> Any:
        return held()

    @app.route("/session", methods=["POST"])
    @app.route("/session/aged/<int:days>", methods=["POST"])
    def put(days: int = 0) -> Any:
        if days:
            flask.g.session_is_aged = days
        for name, value in posted_json(flask).items():
            session[name] = value
        if "permanent" in request.args:
            session.permanent = True
        return held()

    @app.route("/session", methods=["DELETE"])
    def empty() -> Any:
        session.clear()
        return held()

    @app.route("/session/<key>", methods=["DELETE"])
    def take(key: str) -> Any:
        session.pop(key, None)
        return held()

    @app.route("/session/list/<word>", methods=["POST"])
    def append(word: str) -> Any:
        session["list"].append(word)
        if "modified" in request.args:
            session.modified = True
        return held()

    _messages(flask, app)


def _signs_as_of_old(flask: Any, app: Any) -> None:
    """Have the session's cookie signed as it was so many days ago as a view says; the rest of the
    answer stays what the target makes of it. Releases before 0.10 sign without a time."""
    interface: Any = getattr(app, "session_interface", None)
    if not hasattr(interface, "get_signing_serializer"):
        return
    of_today = interface.get_signing_serializer

    def get_signing_serializer(*args: Any, **kwargs: Any) -> Any:
        made = of_today(*args, **kwargs)
        if days := getattr(flask.g, "session_is_aged", 0):
            made.signer = _earlier(made.signer, days)
        return made

    # Of a copy: the interface belongs to the class, and so to every application.
    app.session_interface = copy(interface)
    app.session_interface.get_signing_serializer = get_signing_serializer


def _earlier(signer: Any, days: int) -> type:
    class Earlier(signer):  # type: ignore[misc]
        def get_timestamp(self) -> int:
            return int(super().get_timestamp()) - days * DAY

    return Earlier


def _messages(flask: Any, app: Any) -> None:
    request = flask.request

    @app.route("/flash", methods=["POST"])
    def flash() -> Any:
        if "category" in request.form:
            flask.flash(request.form["message"], request.form["category"])
        else:
            flask.flash(request.form["message"])
        return shown() if "now" in request.args else "flashed"

    @app.route("/flash")
    def messages() -> Any:
        return shown()

    def shown() -> Any:
        # Who asks again in the same request finds them again.
        flask.get_flashed_messages()
        if "plain" in request.args:
            flashed = list(flask.get_flashed_messages())
        elif "category" in request.args:
            wanted = [request.args["category"]]
            flashed = flask.get_flashed_messages(with_categories=True, category_filter=wanted)
        else:
            flashed = flask.get_flashed_messages(with_categories=True)
        return _list(flask, app, flashed)


def _list(flask: Any, app: Any, flashed: Any) -> Any:
    """A list in JSON: of pairs, or of messages."""
    plain = [message if isinstance(message, str) else list(message) for message in flashed]
    return as_json(flask, app, plain)
