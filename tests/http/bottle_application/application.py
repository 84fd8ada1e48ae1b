"""Hooks and handlers around bottle's router, which answers what the router would not."""

from __future__ import annotations

import re
from io import BytesIO
from types import SimpleNamespace
from urllib.parse import quote

import bottle
from bottle import HTTPError, HTTPResponse, request, response

from .answers import answer, escaped, redirect
from .errors import HANDLERS
from .incoming import LIMIT, asked, header, recoded
from .sessions import save_session

METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS")


class Context(SimpleNamespace):
    """What the application keeps for a request."""

    tag = lang = met = session = endpoint = None
    parts = ()

    def __init__(self):
        super().__init__(trail=[], after=[], args={})


def before_1():
    request.g.tag = header("X_TAG")
    if asked("stop") is not None:
        return "stopped: " + escaped(asked("stop"))
    return "" if asked("halt") == "1" else None


def before_2():
    if asked("fail") is not None:
        raise RuntimeError(asked("fail"))


class Application(bottle.Bottle):
    """bottle's own hooks see no answer, and none of an error's: these run around all of it."""

    def _handle(self, environ):
        length = int(environ.get("CONTENT_LENGTH") or 0)
        if 0 < length < 10 * LIMIT:  # else the connection is reset under who still sends
            environ["wsgi.input"] = BytesIO(environ["wsgi.input"].read(length))
        environ["PATH_INFO"] = recoded(environ["PATH_INFO"])
        environ["bottle.app"] = self
        request.bind(environ)
        response.bind()
        g = request.g = Context()
        try:
            out = answer(self.dispatch(environ))
        except Exception as error:
            out = self.failed(error)
        for function in g.after:
            function(out)
        g.trail += ["part-after"] * bool(g.parts) + ["after-2", "after-1"]
        headers = {"X-Tag": g.tag, "X-Met": g.met, "X-Trail": " ".join(g.trail)}
        for name, value in headers.items():
            if value is not None:
                out.set_header(name, value)
        save_session(out)
        return out

    def dispatch(self, environ):
        g, failure, route = request.g, None, None
        try:
            route, g.args = self.find(environ)
            g.endpoint = route.name
            g.parts = route.name.split(".")[:-1]
        except HTTPResponse as refusal:
            failure = refusal
        hooks = {"before-1": before_1, "before-2": before_2}
        hooks |= {f"{part}-before": lambda: None for part in g.parts}
        if g.parts:
            g.trail.append("lang")
            g.lang = g.args.pop("lang")
        for name, hook in hooks.items():
            g.trail.append(name)
            out = hook()
            if out is not None:
                return out
        if failure:
            raise failure
        if environ["REQUEST_METHOD"] != "OPTIONS" and (g.parts or g.endpoint == "hello"):
            g.trail.append("view")
        return route.callback(**g.args)

    def failed(self, error):
        if isinstance(error, HTTPResponse) and not isinstance(error, HTTPError):
            return error
        keys = [error.status_code] if isinstance(error, HTTPError) else type(error).__mro__
        handlers = [
            HANDLERS[scope, key]
            for scope in (*request.g.parts[:1], "")
            for key in keys
            if (scope, key) in HANDLERS
        ]
        try:
            if handlers:
                return answer(handlers[0](error))
        except Exception as another:
            error = another
        is_http = isinstance(error, HTTPError)
        return answer(error if is_http else HTTPError(500, "The server is at fault."))

    def rule_of(self, environ, **changed):
        """The rule and its values, or None."""
        try:
            return self.router.match({**environ, **changed})
        except HTTPError:
            return None

    def find(self, environ):
        """The rule and its values; raises where the routing has an answer of its own."""
        try:
            return self.router.match(environ)
        except HTTPError as error:
            if error.status_code == 405:
                raise HTTPError(405, "Not with this method.", Allow=allowed()) from None
        path = environ["PATH_INFO"]
        merged = re.sub("/+", "/", path)
        others = [path + "/"] * (path[-1] != "/") + [merged, merged + "/"] * (merged != path)
        for other in others:
            if self.rule_of(environ, PATH_INFO=other):
                raise moved(other)
        raise HTTPError(404, "Nothing is here.")


def moved(path):
    search = "?" + request.query_string if request.query_string else ""
    return redirect(origin() + quote(path, safe="/!$&'()*+,;=:@") + search, 308)


def allowed():
    environ = request.environ
    answers = environ["bottle.app"].rule_of
    return ", ".join(m for m in METHODS if answers(environ, REQUEST_METHOD=m))


def origin():
    return f"{request.environ['wsgi.url_scheme']}://{request.environ['HTTP_HOST']}"
