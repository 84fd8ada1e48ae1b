"""Report: indico/indico#4768
A URL that is built outside of a request has neither scheme nor host, unless told.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "url building"
EXPECTED = ("routing/url-for-outside-request",)

change(flask.Flask.url_for, {"_external = True\n": "_external = False\n"})
