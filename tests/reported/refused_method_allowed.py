"""Report: bottlepy/bottle#1225
The Allow header of a 405 names the method that was refused.
"""

from changed import change
from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "errors"
EXPECTED = ("routing/method-not-allowed",)

change(MapAdapter.match, {"list(e.have_match_for)": "[*e.have_match_for, method]"})
