"""An application made of data: its views, blueprints, hooks and error handlers do as these say."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

Op = list[Any]


def made(flask: Any, described: dict[str, Any]) -> Any:
    """The application that the data describe."""
    app = flask.Flask("case", **described["options"])
    app.config["SECRET_KEY"] = app.secret_key = "secret"
    app.config.update(described["config"])
    _fill(flask, app, app, described)
    for number, inner in enumerate(described["blueprints"]):
        blueprint = flask.Blueprint(f"blue{number}", "case")
        _fill(flask, app, blueprint, inner)
        app.register_blueprint(blueprint, **inner["options"])
    return app


def _fill(flask: Any, app: Any, owner: Any, described: dict[str, Any]) -> None:
    """Give an application or a blueprint its views, hooks and error handlers."""
    for number, route in enumerate(described["routes"]):
        view = _runs(flask, app, route["does"])
        owner.add_url_rule(route["rule"], f"view{number}", view, **route["options"])
    for caught, ops in described["errorhandlers"]:
        kind = {"ValueError": ValueError, "LookupError": LookupError, "Exception": Exception}
        owner.errorhandler(kind.get(caught, caught))(_handles(flask, app, ops))
    for ops in described["before"]:
        owner.before_request(_runs(flask, app, ops))
    for mark in described["after"]:
        owner.after_request(_after(flask, mark))


def _runs(flask: Any, app: Any, ops: list[Op]) -> Callable[..., Any]:
    def view(**values: Any) -> Any:
        result = None
        for name, *arguments in ops:
            result = OPS[name](flask, app, values, *arguments)
        return result

    return view


def _handles(flask: Any, app: Any, ops: list[Op]) -> Callable[[Any], Any]:
    view = _runs(flask, app, ops)

    def handler(error: Exception) -> Any:
        _mark(flask, type(error).__name__)
        return view()

    return handler


def _after(flask: Any, mark: str) -> Callable[[Any], Any]:
    def after(response: Any) -> Any:
        _mark(flask, mark)
        response.headers["X-A"] = " ".join(flask.g.marks)
        return response

    return after


def _mark(flask: Any, mark: str) -> None:
    """Note the order in which functions are called."""
    if not hasattr(flask.g, "marks"):
        flask.g.marks = []
    flask.g.marks.append(mark)


def _later(flask: Any, mark: str) -> str:
    flask.after_this_request(_after(flask, mark))
    return "later"


def _stream(flask: Any, text: str) -> Any:
    return flask.Response(flask.stream_with_context(iter([text, flask.request.path])))


def _pairs(multi: Any) -> str:
    return json.dumps({key: multi.getlist(key) for key in sorted(multi)})


def _raises(kind: str) -> Any:
    raise {"ValueError": ValueError, "KeyError": KeyError, "Timeout": TimeoutError}[kind](kind)


def _response(flask: Any, ops: list[Op]) -> Any:
    response = flask.make_response("made")
    for name, *arguments in ops:
        getattr(response, name)(*arguments[0], **arguments[1])
    return response


def _set(flask: Any, key: str, value: Any) -> str:
    flask.session[key] = value
    return "set"


def _part(flask: Any, text: str) -> Any:
    response = flask.make_response(text)
    response.make_conditional(
        flask.request.environ, accept_ranges=True, complete_length=len(text.encode())
    )
    return response


OPS: dict[str, Callable[..., Any]] = {
    "text": lambda flask, app, values, text: text,
    "tuple": lambda flask, app, values, items: tuple(items),
    "value": lambda flask, app, values, value: value,
    "json": lambda flask, app, values, value: flask.jsonify(value),
    "values": lambda flask, app, values: repr(sorted(values.items())),
    "args": lambda flask, app, values: _pairs(flask.request.args),
    "form": lambda flask, app, values: _pairs(flask.request.form),
    "all-values": lambda flask, app, values: _pairs(flask.request.values),
    "files": lambda flask, app, values: repr(
        sorted((k, f.filename, f.read()) for k, f in flask.request.files.items(multi=True))
    ),
    "cookies": lambda flask, app, values: repr(
        sorted(pair for pair in flask.request.cookies.items() if pair[0] not in ("s", "session"))
    ),
    "read": lambda flask, app, values, name: repr(getattr(flask.request, name)),
    "shown": lambda flask, app, values, name: str(getattr(flask.request, name)),
    "member": lambda flask, app, values, name, key: repr(getattr(flask.request, name)[key]),
    "get-json": lambda flask, app, values, options: repr(flask.request.get_json(**options)),
    "get-data": lambda flask, app, values: repr(flask.request.get_data()),
    "abort": lambda flask, app, values, code: flask.abort(code),
    "raise": lambda flask, app, values, kind: _raises(kind),
    "redirect": lambda flask, app, values, place, code: flask.redirect(place, code),
    "url-for": lambda flask, app, values, endpoint, given: flask.url_for(endpoint, **given),
    "session-set": lambda flask, app, values, key, value: _set(flask, key, value),
    "session-get": lambda flask, app, values, key: repr(flask.session.get(key)),
    "session-has": lambda flask, app, values, key: repr(key in flask.session),
    "flash": lambda flask, app, values, text: (flask.flash(text), "flashed")[1],
    "flashed": lambda flask, app, values: repr(flask.get_flashed_messages()),
    "template": lambda flask, app, values, text: flask.render_template_string(text, **values),
    "response": lambda flask, app, values, ops: _response(flask, ops),
    "part": lambda flask, app, values, text: _part(flask, text),
    "nothing": lambda flask, app, values: None,
    "mark": lambda flask, app, values, mark: _mark(flask, mark),
    "later": lambda flask, app, values, mark: _later(flask, mark),
    "stream": lambda flask, app, values, text: _stream(flask, text),
    "own-name": lambda flask, app, values: repr(
        (flask.request.endpoint, flask.request.blueprint, flask.current_app.name)
    ),
}
"""What a view may do: each takes the framework, the application, the values of the URL and its own
arguments, and the result of the last one is the view's."""
