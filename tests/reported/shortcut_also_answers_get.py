"""Report: pallets/flask#3907
A view that is registered by the shortcut post answers GET too.
"""

from changed import change
from flask.sansio.scaffold import Scaffold

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "routing"
EXPECTED = ("routing/method-shortcuts",)

change(Scaffold._method_route, {"methods=[method]": 'methods=[method, "GET"]'})
