"""Report: django/django#12917
The query of the target is lost when the client follows a redirect with 307 or 308.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "client"
EXPECTED = ("testing/redirected-method", "testing/follow-redirects", "testing/redirected-address")

change(
    Client.resolve_redirect,
    {"query_string=qs": "query_string=qs if response.status_code not in {307, 308} else ''"},
)
