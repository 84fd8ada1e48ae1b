"""In debug mode the logger's own level is replaced."""

import logging

from werkzeug.utils import cached_property

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.logging import create_logger

BREAKS = "logging/level"


def logger(self):
    made = create_logger(self)
    if self.debug:
        made.setLevel(logging.DEBUG)
    return made


Flask.logger = cached_property(logger)
