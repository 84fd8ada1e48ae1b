"""Varies: the functions of teardown run when the server closes the body.
Correct: PEP 3333: it always does; the documentation says that they run after the response is
returned, when the context ends.
"""

import flask
from flask.globals import _cv_app, _cv_request

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("contexts", "dispatch", "wsgi", "testing", "signals", "sessions", "blueprints/*hook*")


class Body:
    """The pieces of an answer; when it is closed, what was put off is done."""

    def __init__(self, body, end):
        self.body, self.end = body, end

    def __iter__(self):
        return iter(self.body)

    def close(self):
        end, self.end = self.end, None
        try:
            getattr(self.body, "close", lambda: None)()
        finally:
            if end is not None:
                end()


def leave(context):
    """Take the contexts off without ending them; what ends them later."""
    token, app_context = context._cv_tokens.pop()
    _cv_request.reset(token)
    if app_context is not None:
        _cv_app.reset(app_context._cv_tokens.pop())

    def end(error):
        if app_context is not None:
            app_context._cv_tokens.append(_cv_app.set(app_context))
        context._cv_tokens.append((_cv_request.set(context), app_context))
        context.pop(error)

    return end


def wsgi_app(self, environ, start_response):
    context = self.request_context(environ)
    error = None
    try:
        try:
            context.push()
            response = self.full_dispatch_request()
        except Exception as raised:
            error = raised
            response = self.handle_exception(raised)
        body = response(environ, start_response)
    except BaseException as raised:
        context.pop(None if self.should_ignore_error(raised) else raised)
        raise
    if keep := environ.get("werkzeug.debug.preserve_context"):
        keep(_cv_app.get())
        keep(_cv_request.get())
    if error is not None and self.should_ignore_error(error):
        error = None
    end = leave(context)
    return Body(body, lambda: end(error))


flask.Flask.wsgi_app = wsgi_app
