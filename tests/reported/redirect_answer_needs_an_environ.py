"""Report: pallets/werkzeug#1718
The response of a RequestRedirect cannot be had without an environ.
"""

from werkzeug.routing import RequestRedirect

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "redirects"
EXPECTED = ("url-map/request-redirect",)

own = RequestRedirect.get_response


def get_response(self, environ, scope=None):
    return own(self, environ, scope)


RequestRedirect.get_response = get_response
