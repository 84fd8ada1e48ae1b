"""Report: pallets/werkzeug#1689
A shared file whose type is not known is sent as text.
"""

from werkzeug.middleware.shared_data import SharedDataMiddleware

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "middleware"
EXPECTED = ("middleware/shared-data",)

own = SharedDataMiddleware.__init__


def __init__(self, *args, fallback_mimetype="text/plain", **kwargs):
    own(self, *args, fallback_mimetype=fallback_mimetype, **kwargs)


SharedDataMiddleware.__init__ = __init__
