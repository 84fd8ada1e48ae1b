"""The logger's handlers and level are replaced by those of Flask, whatever was configured."""

import logging

import flask_reference.app
from flask_adapters.reference import adapter as adapter
from flask_reference.logging import create_logger, default_handler

BREAKS = "logging/configured-handlers"


def replaced(app):
    logger = create_logger(app)
    logger.setLevel(logging.DEBUG)
    logger.handlers[:] = [default_handler]
    return logger


flask_reference.app.create_logger = replaced
