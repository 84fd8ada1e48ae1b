"""Report: pallets/flask#3069
The class that an application names for its URL map is not used.
"""

from changed import change
from flask.sansio.app import App

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "routing"
EXPECTED = ("application/routing-classes",)

change(App.__init__, {"self.url_map_class(": "App.url_map_class("})
