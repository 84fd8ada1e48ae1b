"""Report: encode/httpx#1830
The client does not close what the application returned when its response is closed.
"""

import werkzeug.test
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "client"
EXPECTED = ("testing/buffered", "wsgi/closed-body")

change(
    werkzeug.test.run_wsgi_app,
    {"if close_func is not None and app_iter is not app_rv:": "if False:"},
)
