"""Runs beside one framework: reads cases from standard input, answers what was seen of each.

A case is a line of JSON: an application, as data, and the requests that it is asked one after
another by one visitor. ``python subject.py TARGET`` answers a line of JSON for each.
"""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Callable
from typing import Any

from flask_conformance.kit.client import Client
from flask_conformance.kit.target import load

Case = dict[str, Any]
Op = list[Any]

KEPT = (
    "location", "allow", "content-type", "vary", "cache-control", "content-range", "accept-ranges",
    "content-disposition", "www-authenticate", "set-cookie", "x-a", "content-encoding",
)  # fmt: skip
"""The headers that are compared; the others are of the moment, such as ``Date``."""


def main(target: str) -> None:
    """Answer until the input ends."""
    logging.disable(logging.CRITICAL)
    adapter: Any = load(target)
    flask = adapter.namespace()
    for line in sys.stdin:
        answer = answered(flask, json.loads(line))
        # A context that an exception left behind is not the next case's.
        adapter.drop_contexts()
        print(json.dumps(answer), flush=True)


def answered(flask: Any, case: Case) -> list[dict[str, Any]]:
    """What each request of the case was answered, or what making the application raised."""
    try:
        app = made(flask, case["app"])
    except Exception as error:
        return [{"setup": type(error).__name__}]
    visitor = Client(app.wsgi_app, validate=False)
    return [asked(visitor, request) for request in case["requests"]]


def asked(visitor: Client, request: dict[str, Any]) -> dict[str, Any]:
    """The status code, the headers that are compared, and the text of one answer."""
    data = request["body"].encode("latin-1")
    try:
        answer = visitor.open(
            request["path"], request["method"], data=data, headers=request["headers"]
        )
    except Exception as error:
        return {"raised": type(error).__name__}
    seen: dict[str, Any] = {"status": answer.status_code}
    for name in KEPT:
        values = answer.headers.get_all(name)
        if values:
            seen[name] = sorted(_comparable(name, value) for value in values)
    if "html" not in (answer.headers.get("Content-Type") or "") or answer.status_code < 300:
        # The wording of pages that the framework writes itself is its own.
        seen["body"] = answer.content.decode("latin-1")
    return seen


def _comparable(name: str, value: str) -> str:
    """A header without what means nothing: the order of a list, the signature of a session."""
    if name in ("allow", "vary", "cache-control"):
        return ", ".join(sorted(member.strip() for member in value.split(",")))
    first, *attributes = value.split(";")
    if name == "set-cookie":
        first = re.sub(r"=\.?[\w-]+\.[\w-]+\.[\w-]+$", "=(signed)", first)
        return ";".join([first, *sorted(attributes)])
    return value


def made(flask: Any, described: dict[str, Any]) -> Any:
    """The application that the data describe."""
    app = flask.Flask("case", **described["options"])
    app.config["SECRET_KEY"] = app.secret_key = "secret"
    app.config.update(described["config"])
    for number, route in enumerate(described["routes"]):
        endpoint = f"view{number}"
        app.add_url_rule(
            route["rule"], endpoint, _runs(flask, app, route["does"]), **route["options"]
        )
    for code, ops in described["errorhandlers"]:
        app.errorhandler(int(code))(_handles(flask, app, ops))
    for ops in described["before"]:
        app.before_request(_runs(flask, app, ops))
    for name, value in described["after"]:
        app.after_request(_adds(name, value))
    return app


def _runs(flask: Any, app: Any, ops: list[Op]) -> Callable[..., Any]:
    def view(**values: Any) -> Any:
        result = None
        for name, *arguments in ops:
            result = OPS[name](flask, app, values, *arguments)
        return result

    return view


def _handles(flask: Any, app: Any, ops: list[Op]) -> Callable[[Any], Any]:
    view = _runs(flask, app, ops)
    return lambda error: view()


def _adds(name: str, value: str) -> Callable[[Any], Any]:
    def after(response: Any) -> Any:
        response.headers[name] = value
        return response

    return after


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
    "cookies": lambda flask, app, values: repr(sorted(flask.request.cookies.items())),
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
}
"""What a view may do: each takes the framework, the application, the values of the URL and its own
arguments, and the result of the last one is the view's."""


if __name__ == "__main__":
    main(sys.argv[1])
