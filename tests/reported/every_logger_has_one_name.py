"""Report: pallets/flask#2866
The loggers of all applications of a process are one, flask.app.
"""

import flask.logging
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "logging"
EXPECTED = ("logging/logger",)

change(
    flask.logging.create_logger, {"logging.getLogger(app.name)": 'logging.getLogger("flask.app")'}
)
