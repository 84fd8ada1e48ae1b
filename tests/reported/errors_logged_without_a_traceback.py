"""Report: aio-libs/aiohttp#3414
An exception that becomes a 500 is logged without its traceback.
"""

from changed import change
from flask.app import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "logging"
EXPECTED = ("logging/unhandled-errors",)

change(Flask.log_exception, {"exc_info=exc_info": "exc_info=None"})
