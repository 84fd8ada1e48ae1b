"""Report: pallets/werkzeug#1117
A cookie without an equals sign takes the one behind it into its name.
"""

import re

from werkzeug.sansio import http

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "cookies"
EXPECTED = ("requests/cookies-malformed", "requests/nameless-cookies")

http._cookie_re = re.compile(
    r"""[ \t]*([^="]+?)[ \t]*=[ \t]*("(?:[^\\"]|\\.)*"|[^ \t";]*)[ \t]*(?:;|\Z)""", re.ASCII
)
