"""All applications share one logger."""

import logging

from werkzeug.utils import cached_property

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "logging/logger"


def logger(self):
    return logging.getLogger("flask.app")


Flask.logger = cached_property(logger)
