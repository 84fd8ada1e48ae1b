"""Varies: the default handler writes each record as a line of JSON, the application's logger is of
a subclass, has a filter more, and is a child of a site's logger by its settings alone.
Correct: the documentation promises the logger's name, its level in debug mode and that it has a
handler where there is none; the format is for people.
"""

import json
import logging

import flask.logging

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "logging",
    "dispatch/log-exception",
    "dispatch/propagation",
    "cli/run*",
)


class Line(logging.Formatter):
    def format(self, record):
        line = {"at": record.created, "level": record.levelname, "text": record.getMessage()}
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line)


class SiteLogger(logging.Logger):
    pass


flask.logging.default_handler.setFormatter(Line())
logging.setLoggerClass(SiteLogger)
logging.getLogger("zz_site").addHandler(logging.NullHandler())
