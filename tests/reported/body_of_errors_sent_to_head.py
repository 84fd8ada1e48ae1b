"""Report: mar10/wsgidav#371
An error is answered to HEAD with a body.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "wsgi"
EXPECTED = ("wsgi/head",)

change(
    Response.get_app_iter,
    {'environ["REQUEST_METHOD"] == "HEAD"': 'environ["REQUEST_METHOD"] == "HEAD" and status < 400'},
)
