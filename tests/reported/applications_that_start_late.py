"""Report: cdent/wsgi-intercept#61
An application that is a generator, and calls start_response with its first piece, fails.
"""

import werkzeug.test
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "client"
EXPECTED = ("wsgi/returned-applications", "testing/test-client")

change(
    werkzeug.test.run_wsgi_app,
    {"if buffered:": "assert response is not None, 'no headers yet'\n    if buffered:"},
)
