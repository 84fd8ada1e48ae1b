"""Sessions and the messages for the next page."""

from __future__ import annotations

from typing import Any

from flask_adapters.http_profile.plain import as_json, posted_json

DAY = 86_400


def add(flask: Any, app: Any) -> None:
    request, session = flask.request, flask.session

    def held() -> Any:
        # Each item is asked for by its key, which every release notices.
        names = [key for key in session if not key.startswith("_")]
        return as_json(flask, app, {name: session[name] for name in names})

    @app.route("/session")
    def look() -> Any:
        return held()

    @app.route("/session", methods=["POST"])
    def put() -> Any:
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

    @app.route("/session/aged/<int:days>", methods=["POST"])
    def aged(days: int) -> Any:
        items = posted_json(flask)
        response = app.make_response(as_json(flask, app, items))
        response.set_cookie("session", _signed(app, items, days), httponly=True)
        return response

    _messages(flask, app)


def _signed(app: Any, items: dict[str, Any], days: int) -> str:
    """A session's cookie as it was signed that many days ago."""
    serializer = app.session_interface.get_signing_serializer(app)
    signer: Any = serializer.signer

    class Earlier(signer):  # type: ignore[misc]
        def get_timestamp(self) -> int:
            return int(super().get_timestamp()) - days * DAY

    serializer.signer = Earlier
    cookie: str = serializer.dumps(items)
    return cookie


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
            found = list(flask.get_flashed_messages())
        elif "category" in request.args:
            wanted = [request.args["category"]]
            found = flask.get_flashed_messages(with_categories=True, category_filter=wanted)
        else:
            found = flask.get_flashed_messages(with_categories=True)
        return _list(flask, app, found)


def _list(flask: Any, app: Any, found: Any) -> Any:
    """A list in JSON: of pairs, or of messages."""
    plain = [message if isinstance(message, str) else list(message) for message in found]
    return as_json(flask, app, plain)
