"""Report: pallets/werkzeug#2549
A client's own Content-Type: multipart/form-data is sent without the boundary.
"""

from werkzeug.test import EnvironBuilder

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "client"
EXPECTED = ("testing/request-multipart-type",)

own = EnvironBuilder.get_environ


def get_environ(self):
    environ = own(self)
    if "Content-Type" in self.headers:
        environ["CONTENT_TYPE"] = self.headers["Content-Type"]
    return environ


EnvironBuilder.get_environ = get_environ
