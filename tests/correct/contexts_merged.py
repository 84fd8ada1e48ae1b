"""Varies: the application's context and the request's are one object of one class, kept in one
context variable; each request has a context of its own.
Correct: Flask's development version merges them; the documentation calls them two views of what is
pushed together, and has both names.
"""

import sys
from contextlib import ExitStack

import flask
import flask.app
import flask.ctx
import flask.globals
import flask.helpers
import flask.templating
from werkzeug.local import LocalProxy

from flask_adapters.flask import FlaskAdapter as adapter

DIFFERS = {"contexts/stack-model": "an application's context inside of a request has no request"}

_cv = flask.globals._cv_app
NO_APP, NO_REQUEST = flask.globals._no_app_msg, flask.globals._no_req_msg
EXC = object()


class Context:
    """What is pushed: an application, and the request, where there is one."""

    def __init__(self, app, environ=None, request=None, session=None):
        self.app = app
        self.g = app.app_ctx_globals_class()
        self.url_adapter = None
        self.flashes = None
        self._request, self._session = request, session
        self._after_request_functions = []
        self._tokens = []
        if environ is not None and request is None:
            self._request = app.request_class(environ)
            self._request.json_module = app.json
        try:
            self.url_adapter = app.create_url_adapter(self._request)
        except flask.ctx.HTTPException as error:
            if self._request is None:
                raise
            self._request.routing_exception = error

    has_request = property(lambda self: self._request is not None)

    @property
    def request(self):
        if self._request is None:
            raise RuntimeError(NO_REQUEST)
        return self._request

    @property
    def session(self):
        if self._request is None:
            raise RuntimeError(NO_REQUEST)
        assert self._session is not None
        self._session.accessed = True
        return self._session

    def copy(self):
        return type(self)(self.app, request=self._request, session=self._session)

    def match_request(self):
        try:
            found = self.url_adapter.match(return_rule=True)
            self.request.url_rule, self.request.view_args = found
        except flask.ctx.HTTPException as error:
            self.request.routing_exception = error

    def push(self):
        self._tokens.append(_cv.set(self))
        flask.appcontext_pushed.send(self.app, _async_wrapper=self.app.ensure_sync)
        if self._request is None:
            return
        if self._session is None:
            interface = self.app.session_interface
            self._session = interface.open_session(self.app, self._request)
            if self._session is None:
                self._session = interface.make_null_session(self.app)
        if self.url_adapter is not None:
            self.match_request()

    def pop(self, exc=EXC):
        if exc is EXC:
            exc = sys.exc_info()[1]
        found = _cv.get(None)
        with ExitStack() as last:
            last.callback(self._off)
            if len(self._tokens) == 1:
                last.callback(self.app.do_teardown_appcontext, exc)
                if self._request is not None:
                    last.callback(self._close)
                    self.app.do_teardown_request(exc)
        if found is not self:
            raise AssertionError(f"{found!r} was on top, and not {self!r}")
        flask.appcontext_popped.send(self.app, _async_wrapper=self.app.ensure_sync)

    def _close(self):
        getattr(self._request, "close", lambda: None)()
        self._request.environ["werkzeug.request"] = None

    def _off(self):
        _cv.reset(self._tokens.pop())

    def __enter__(self):
        self.push()
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        self.pop(exc_value)


class Requests:
    """The one variable, where a context with a request is asked for."""

    def get(self, *default):
        context = _cv.get(None)
        if context is not None and context.has_request:
            return context
        if default:
            return default[0]
        raise LookupError("request")


_requests = Requests()


def found(name=None):
    context = _requests.get(None)
    if context is None:
        raise RuntimeError(NO_REQUEST)
    return context if name is None else getattr(context, name)


request_ctx = LocalProxy(found)
flask.app.AppContext = flask.app.RequestContext = Context
flask.ctx.AppContext = flask.ctx.RequestContext = Context
request = LocalProxy(lambda: found("request"))
session = LocalProxy(lambda: found("session"))
named = {"request_ctx": request_ctx, "request": request, "session": session}
for module in [module for name, module in sys.modules.items() if name.startswith("flask.")] + [
    flask
]:
    if hasattr(module, "_cv_request"):
        module._cv_request = _requests
    for name, proxy in named.items():
        if isinstance(vars(module).get(name), LocalProxy):
            setattr(module, name, proxy)
