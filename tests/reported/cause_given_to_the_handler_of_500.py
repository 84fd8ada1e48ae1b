"""Report: rackslab/Slurm-web#497
A handler of 500 is given the error that the view raised and no InternalServerError.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "errors"
EXPECTED = ("dispatch/server-error", "dispatch/original-exception")

change(
    Flask.handle_exception,
    {"self.ensure_sync(handler)(server_error)": "self.ensure_sync(handler)(e)"},
)
