"""Report: pallets/flask#4569
The function redirect does not ask the redirect of an application that has its own.
"""

import flask.helpers
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "redirects"
EXPECTED = ("responses/redirect", "dispatch/override-points", "application/override-making")

change(
    flask.helpers.redirect,
    {"current_app.redirect(location, code=code)": "_wz_redirect(location, code=code)"},
)
