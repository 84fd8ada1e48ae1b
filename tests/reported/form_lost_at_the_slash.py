"""Report: pallets/werkzeug#1342
The redirect to the trailing slash is 301, after which browsers send a form as a GET without it.
"""

from werkzeug.routing import RequestRedirect

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "redirects"
EXPECTED = ("routing/slash-redirect-of-a-form",)

RequestRedirect.code = 301
