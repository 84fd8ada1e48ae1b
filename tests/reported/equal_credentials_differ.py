"""Report: pallets/werkzeug#2665
Two objects with the same credentials are not equal.
"""

from werkzeug.datastructures import Authorization, WWWAuthenticate

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "headers"
EXPECTED = ("requests/equal-authorization",)

del Authorization.__eq__
del WWWAuthenticate.__eq__
