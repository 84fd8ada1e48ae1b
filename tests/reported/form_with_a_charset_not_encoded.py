"""Report: pallets/werkzeug#1043
A form that the test client is to send with a charset in its content type is sent empty.
"""

from changed import change
from werkzeug.test import EnvironBuilder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "client"
EXPECTED = ("testing/request-body",)

FORM = '"application/x-www-form-urlencoded"'

change(EnvironBuilder.get_environ, {f"mimetype == {FORM}": f"content_type == {FORM}"})
