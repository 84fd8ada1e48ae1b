"""Varies: the frames of the framework are taken out of the traceback of an exception that leaves
the application.
Correct: the documentation says which exceptions are raised again, and nothing of their frames.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch", "wsgi", "testing", "contexts", "async", "middleware")

own = flask.Flask.wsgi_app


def wsgi_app(self, environ, start_response):
    try:
        return own(self, environ, start_response)
    except Exception as error:
        trace = error.__traceback__
        while trace.tb_next and "/flask/" in trace.tb_next.tb_frame.f_code.co_filename:
            trace = trace.tb_next
        raise error.with_traceback(trace.tb_next) from error.__cause__


flask.Flask.wsgi_app = wsgi_app
