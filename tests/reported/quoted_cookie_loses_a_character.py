"""Report: sagebind/isahc#288
The value of a cookie that comes in quotes lacks its last character.
"""

from changed import change
from werkzeug.sansio.http import parse_cookie

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "cookies"
EXPECTED = ("requests/cookies",)

change(parse_cookie, {"cv[1:-1].encode()": "cv[1:-2].encode()"})
