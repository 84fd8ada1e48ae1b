"""Report: pallets/flask#5786
After redirects that the client followed, session in a client block is that of the first answer.
"""

from changed import change
from flask.testing import FlaskClient

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "client"
EXPECTED = ("testing/follow-redirects", "contexts/preserved-by-client")

change(
    FlaskClient.open, {"for cm in self._new_contexts:": "for cm in reversed(self._new_contexts):"}
)
