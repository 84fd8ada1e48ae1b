"""Report: pallets/quart#312
The configuration is not of the class that the application names for it.
"""

from changed import change
from flask.app import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "config"
EXPECTED = ("application/other-classes",)

change(Flask.make_config, {"self.config_class(": "Config("})
