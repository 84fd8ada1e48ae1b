"""Errors: HTTP's own, the application's, and those that nobody handles."""

from __future__ import annotations

from typing import Any

from flask_adapters.http_profile.hooks import escaped


class Refused(Exception):
    """The application's own exception."""


class Heir(Refused):
    """A subclass without a handler of its own."""


class Banned(Refused):
    """A subclass with one."""


class Clumsy(Exception):
    """Its handler raises."""


def add(flask: Any, app: Any) -> None:
    _handlers(flask, app)
    _raised_by_views(flask, app)

    @app.route("/error/abort/<int:code>")
    def http_error(code: int) -> Any:
        return flask.abort(code, flask.request.args["why"])

    @app.route("/error/gone/<text>")
    def gone(text: str) -> Any:
        return flask.abort(410, text)

    @app.route("/error/returned/<int:code>")
    def returned(code: int) -> Any:
        try:
            flask.abort(code)
        except Exception as error:
            return error

    @app.route("/error/key/<key>")
    def key(key: str) -> Any:
        return f"{escaped(key)}: {escaped(flask.request.args[key])}"

    @app.route("/error/login/<realm>")
    def login(realm: str) -> Any:
        credentials = flask.request.authorization
        if credentials:
            return f"user {escaped(credentials.username)}"
        return "Log in", 401, {"WWW-Authenticate": f'Basic realm="{realm}"'}


def _raised_by_views(flask: Any, app: Any) -> None:
    @app.route("/error/refused/<text>")
    def refused(text: str) -> Any:
        raise Refused(text)

    @app.route("/error/heir/<text>")
    def heir(text: str) -> Any:
        raise Heir(text)

    @app.route("/error/banned/<text>")
    def banned(text: str) -> Any:
        raise Banned(text)

    @app.route("/error/crash/<text>")
    def crash(text: str) -> Any:
        raise RuntimeError(text)

    @app.route("/error/handler/<text>")
    def clumsy(text: str) -> Any:
        raise Clumsy(text)


def _handlers(flask: Any, app: Any) -> None:
    # The last handler that is registered counts.
    app.errorhandler(410)(lambda error: ("never", 410))

    @app.errorhandler(410)
    def when_gone(error: Any) -> Any:
        return f"gone: {escaped(error.description)}", 410

    @app.errorhandler(Refused)
    def when_refused(error: Refused) -> Any:
        # Not from the error: the handler runs in the request in which it was raised.
        values = flask.request.view_args
        return f"refused: {escaped(values.get('text', values.get('name')))}", 409

    @app.errorhandler(Banned)
    def when_banned(error: Banned) -> Any:
        return f"banned: {escaped(str(error))}", 403

    @app.errorhandler(Clumsy)
    def when_clumsy(error: Clumsy) -> Any:
        raise Refused(str(error))
