"""Report: pallets/werkzeug#1208
An apostrophe ends the value of a parameter that is not quoted.
"""

import re

import werkzeug.http

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "headers"
EXPECTED = ("requests/mimetype", "requests/multipart-part-headers")

werkzeug.http._parameter_token_value_re = re.compile(r"[\w!#$%&*+\-.^`|~]+", re.ASCII)
