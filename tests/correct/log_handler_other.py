"""Varies: the default handler is no StreamHandler; it writes a record with its details in lines of
their own, and flushes.
Correct: the documentation says where it writes, and its format as what one sees.
"""

import logging

import flask
import flask.logging

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("logging", "dispatch/*error*", "dispatch/propagation", "application")


class Lines(logging.Handler):
    def emit(self, record):
        stream = flask.logging.wsgi_errors_stream._get_current_object()
        try:
            text = self.format(record)
            stream.write(f"{record.levelname}\n  where: {record.module}\n  what: {text}\n")
            stream.flush()
        except Exception:
            self.handleError(record)


flask.logging.default_handler = Lines()
