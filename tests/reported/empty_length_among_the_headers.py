"""Report: telefonicaid/fiware-orion#3472
A request without a length has an empty Content-Length among its headers.
"""

from changed import change
from werkzeug.datastructures import EnvironHeaders

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("wsgi/empty-headers",)

change(EnvironHeaders.__iter__, {'"CONTENT_LENGTH"} and value:': '"CONTENT_LENGTH"}:'})
