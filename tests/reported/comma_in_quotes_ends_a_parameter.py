"""Report: bobziuchkovski/digest#1
A comma in a quoted realm ends the parameter.
"""

from changed import change
from werkzeug.http import parse_list_header

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("requests/other-authorization",)

change(parse_list_header, {"        quote = True": "        pass"})
