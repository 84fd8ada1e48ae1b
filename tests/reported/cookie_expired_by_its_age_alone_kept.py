"""Report: httpie/cli#998
A cookie that a response lets expire by Max-Age=0 alone is kept by the client.
"""

from changed import change
from werkzeug.test import Cookie

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "client"
EXPECTED = ("testing/expired-cookies",)

change(Cookie._should_delete.fget, {"self.max_age == 0 or (": "("})
