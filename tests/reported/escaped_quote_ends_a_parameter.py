"""Report: transithq/tropel#525
A quote that is escaped ends the value of an authorization parameter.
"""

from changed import change
from werkzeug.http import parse_list_header

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("requests/other-authorization",)

change(parse_list_header, {"            escape = True": "            pass"})
