"""Report: pallets/flask#2900
The json argument of the test client pushes and pops a context of its own before the request.
"""

from flask.testing import EnvironBuilder

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "client"
EXPECTED = ("testing/request-without-contexts",)

own = EnvironBuilder.json_dumps


def json_dumps(self, obj, **kwargs):
    with self.app.app_context():
        return own(self, obj, **kwargs)


EnvironBuilder.json_dumps = json_dumps
