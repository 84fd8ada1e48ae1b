"""Report: webpy/webpy#120
A cookie whose name has a character that it may not have is a server error.
"""

import werkzeug.sansio.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "cookies"
EXPECTED = ("requests/cookies-malformed", "requests/cookies")

change(
    werkzeug.sansio.http.parse_cookie,
    {
        "ck, cv = m.groups()": (
            "ck, cv = m.groups()\n"
            "        if any(character in ck for character in ':/@[]()<>?{}'):\n"
            "            raise ValueError(ck)"
        )
    },
)
