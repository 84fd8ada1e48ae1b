"""Report: matomo-org/matomo#18820
A cookie that is set without an age or an end has ended in 1970.
"""

from changed import change
from werkzeug.http import dump_cookie

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "cookies"
EXPECTED = ("responses/set-cookie", "testing/cookies-kept")

change(
    dump_cookie,
    {
        "elif max_age is not None and sync_expires:": "elif max_age is None:\n"
        "        expires = http_date(0)\n"
        "    elif sync_expires:"
    },
)
