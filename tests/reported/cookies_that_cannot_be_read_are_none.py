"""Report: tornadoweb/tornado#428
Where no cookie of a request can be read, its cookies are None, which ends as a server error.
"""

import werkzeug.sansio.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "cookies"
EXPECTED = ("requests/cookies-malformed",)

change(
    werkzeug.sansio.http.parse_cookie,
    {
        "                break": (
            "                if not out:\n                    return None\n                break"
        )
    },
)
