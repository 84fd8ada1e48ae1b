"""Report: pallets/werkzeug#1492
The development server logs through its own handler although logging is configured.
"""

import werkzeug._internal
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "logging"
EXPECTED = ("wsgi/run-output",)
UNNOTICED = "its logger is made once in a process, which all clauses of a chapter share"

change(werkzeug._internal._log, {"if not _has_level_handler(_logger):": "if True:"})
