"""Report: pallets/flask#2563
In debug mode teardown functions do not run for a request that fails.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "hooks"
EXPECTED = ("contexts/teardown-request", "contexts/teardown-error")

change(
    Flask.wsgi_app,
    {"ctx.pop(error)": "self.debug and isinstance(error, Exception) or ctx.pop(error)"},
)
