"""Report: ether/etherpad#3819
The value of a cookie that comes in quotes keeps them.
"""

from changed import change
from werkzeug.sansio.http import parse_cookie

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "cookies"
EXPECTED = ("requests/cookies",)

change(parse_cookie, {"if cv.startswith('\"') and cv.endswith('\"'):": "if False:"})
