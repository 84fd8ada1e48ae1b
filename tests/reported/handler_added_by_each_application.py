"""Report: aspiers/git-deps#25
Each application of a name adds one more handler to its logger, and messages come that many times.
"""

from changed import change
from flask import logging as flask_logging

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "logging"
EXPECTED = ("logging/default-handler", "logging/configured-handlers")

change(
    flask_logging.create_logger,
    {
        "if not has_level_handler(logger):": (
            "streams = [getattr(handler, 'stream', None) for handler in logger.handlers]\n"
            "    if wsgi_errors_stream in streams:\n"
            "        logger.addHandler(logging.StreamHandler(wsgi_errors_stream))\n"
            "    elif not has_level_handler(logger):"
        )
    },
)
