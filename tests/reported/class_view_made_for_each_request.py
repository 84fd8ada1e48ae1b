"""Report: pallets/flask#2520
A view class that asks for one object for all requests has one made for each.
"""

from changed import change
from flask.views import View

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "views"
EXPECTED = ("views/instances",)

change(View.as_view, {"if cls.init_every_request:": "if True:"})
