"""Report: pallets/werkzeug#1959
A request that is made from an environ has its path encoded twice where it is not ASCII.
"""

from changed import change
from werkzeug.test import EnvironBuilder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "client"
EXPECTED = ("testing/redirected-environ", "testing/open-environ", "testing/environ-builder")

change(
    EnvironBuilder.from_environ,
    {'_wsgi_decoding_dance(environ["PATH_INFO"])': 'environ["PATH_INFO"]'},
)
