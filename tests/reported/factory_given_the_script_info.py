"""Report: pallets/flask#2341
A factory that can be called without its argument is given the ScriptInfo for it.
"""

from changed import change
from flask import cli

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "cli"
EXPECTED = ("cli/factory-gets-nothing",)

change(
    cli.find_best_app,
    {
        "app = app_factory()": (
            "app = app_factory(*[ScriptInfo()][: len(inspect.signature(app_factory).parameters)])"
        )
    },
)
