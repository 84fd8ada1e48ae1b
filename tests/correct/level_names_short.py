"""Varies: the names of log levels are single letters.
Correct: the logging documentation, `addLevelName`; the documentation says that errors are logged
as errors, which the number of a level tells.
"""

import logging

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("logging", "dispatch", "templates", "wsgi", "application/non-ascii-names")

for level in (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR, logging.CRITICAL):
    logging.addLevelName(level, logging.getLevelName(level)[0])
