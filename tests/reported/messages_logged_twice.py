"""Report: pallets/flask#2436
Where the root logger has a handler, messages are logged a second time by Flask's own.
"""

import flask.logging
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "logging"
EXPECTED = ("logging/default-handler",)

change(
    flask.logging.create_logger,
    {"if not has_level_handler(logger):": "if default_handler not in logger.handlers:"},
)
