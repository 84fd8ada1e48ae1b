"""Report: Pylons/webob#96
The fields of a form that a test gives as a MultiDict are sent in another order.
"""

import werkzeug.test
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "client"
EXPECTED = ("testing/encoded-values", "testing/request-body")

change(
    werkzeug.test._iter_data,
    {"yield from data.items(multi=True)": "yield from reversed(list(data.items(multi=True)))"},
)
