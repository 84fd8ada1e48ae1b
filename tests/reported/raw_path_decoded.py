"""Report: pallets/werkzeug#1419
The development server gives the decoded path as REQUEST_URI.
"""

from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "wsgi"
EXPECTED = ("wsgi/development-server-target",)

own = WSGIRequestHandler.make_environ


def make_environ(self):
    environ = own(self)
    environ["REQUEST_URI"] = environ["PATH_INFO"]
    return environ


WSGIRequestHandler.make_environ = make_environ
