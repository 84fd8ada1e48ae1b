"""Report: rack/rack#1039
The blank before the second cookie of a request belongs to its name.
"""

import re

from werkzeug.sansio import http

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "cookies"
EXPECTED = ("requests/cookies",)

http._cookie_re = re.compile(
    http._cookie_re.pattern.replace("# ignore leading space", "").replace(
        "[ \\t]*  \n    ([^", "([ \\t]*[^"
    ),
    re.ASCII | re.VERBOSE,
)
