"""Report: aio-libs/aiohttp#941
A rule with a character beyond ASCII is never matched.
"""

from urllib.parse import quote

from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "routing"
EXPECTED = (
    "routing/non-ascii",
    "routing/literal-encoding",
)

own = StateMachineMatcher.match


def match(self, domain, path, method, websocket):
    return own(self, domain, quote(path, safe="!$&'()*+,/:;=@ ~|<>"), method, websocket)


StateMachineMatcher.match = match
