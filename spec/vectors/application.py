"""How the data of a vector file becomes an application, with any Flask-style framework.

The generator runs this beside real Flask, the check beside its target; a port to another language
rewrites these few lines, and reads the same files.
"""

from __future__ import annotations

from typing import Any


def routing_application(flask: Any, rules: list[dict[str, Any]]) -> Any:
    """An application whose views answer with their endpoint and values, as JSON."""
    app = flask.Flask("vectored_application")
    views = {rule["endpoint"]: _matched(flask, rule["endpoint"]) for rule in rules}
    for rule in rules:
        options = {key: value for key, value in rule.items() if key not in ("rule", "endpoint")}
        app.add_url_rule(rule["rule"], rule["endpoint"], views[rule["endpoint"]], **options)
    return app


def _matched(flask: Any, endpoint: str) -> Any:
    def view(**values: Any) -> Any:
        return flask.jsonify(endpoint=endpoint, values=values)

    return view


def exchange_application(flask: Any, views: list[dict[str, Any]]) -> Any:
    """An application whose views return what the data says."""
    app = flask.Flask("vectored_application")
    for number, view in enumerate(views):
        methods = view.get("methods", ["GET"])
        function = _returning(flask, view["returns"])
        app.add_url_rule(view["rule"], f"view{number}", function, methods=methods)
    return app


def _returning(flask: Any, returns: dict[str, Any]) -> Any:
    """The view of one ``returns``: exactly one of its keys says what kind of answer it is."""
    ((kind, value),) = returns.items()
    answers = {
        "text": lambda: value,
        "tuple": lambda: tuple(value),
        "json": lambda: flask.jsonify(value),
        "redirect": lambda: flask.redirect(value),
        "abort": lambda: flask.abort(value),
        "echo": lambda: flask.request.get_data(),
        "query": lambda: flask.jsonify(flask.request.args.to_dict(flat=False)),
        "form": lambda: flask.jsonify(flask.request.form.to_dict(flat=False)),
    }
    return answers[kind]


def session_application(flask: Any, key: str, fallbacks: list[str]) -> Any:
    """``/write`` stores the request's JSON body in the session, ``/read`` answers with it."""
    app = flask.Flask("vectored_application")
    app.secret_key = key
    app.config["SECRET_KEY_FALLBACKS"] = fallbacks or None
    app.config["SESSION_COOKIE_NAME"] = "session"

    @app.route("/write", methods=["POST"])
    def write() -> str:
        flask.session.update(flask.json.loads(flask.request.get_data()))
        return "written"

    @app.route("/read")
    def read() -> Any:
        return flask.jsonify(dict(flask.session))

    return app
