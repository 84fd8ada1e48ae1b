"""Varies: the record of an unhandled exception is written by `log`, with the stack, with further
attributes, and with arguments that are put into its text late.
Correct: the documentation says that it is logged as an error, with the exception.
"""

import logging

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("logging", "dispatch", "wsgi/unhandled*", "contexts/teardown*")


def log_exception(self, exc_info):
    request = flask.request
    self.logger.log(
        logging.ERROR,
        "%s of %r failed",
        request.method,
        request.path,
        exc_info=exc_info[1],
        stack_info=True,
        extra={"endpoint": request.endpoint, "remote_address": request.remote_addr},
    )


flask.Flask.log_exception = log_exception
