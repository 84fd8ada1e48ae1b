"""Varies: the default handler writes levels in colours, with the line and the thread, in pieces.
Correct: the documentation shows the format as what one sees; handlers and formats are one's own.
"""

import logging

import flask.logging

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("logging", "dispatch/server-error", "wsgi/unhandled*")


class Coloured(logging.Formatter):
    def format(self, record):
        text = super().format(record)
        return text.replace(record.levelname, f"\x1b[1;31m{record.levelname}\x1b[0m", 1)


flask.logging.default_handler.setFormatter(
    Coloured("%(levelname)s %(asctime)s %(threadName)s %(module)s:%(lineno)d | %(message)s")
)
flask.logging.default_handler.terminator = "\n\n"
