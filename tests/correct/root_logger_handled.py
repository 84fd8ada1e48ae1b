"""Varies: an agent listens to the root logger, so that Flask adds no handler of its own.
Correct: the documentation says that the default handler is added where no other one is.
"""

import logging

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("logging", "application", "dispatch", "cli", "wsgi")


class Agent(logging.Handler):
    def emit(self, record):
        record.getMessage()


logging.getLogger().addHandler(Agent())
