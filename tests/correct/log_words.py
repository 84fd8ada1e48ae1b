"""Varies: the words of the line that tells of an unhandled exception.
Correct: the docs promise a log entry with the traceback, not its words.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("logging", "dispatch/log-exception")


def log_exception(self, exc_info):
    self.logger.error("%s %s failed", flask.request.method, flask.request.path, exc_info=exc_info)


flask.Flask.log_exception = log_exception
