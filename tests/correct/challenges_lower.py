"""Varies: the schemes of WWW-Authenticate are in lower case, and no blanks follow its commas.
Correct: RFC 9110 11.1: a scheme has no case; 5.6.1: blanks around the commas of a list are
optional.
"""

import re

from werkzeug.datastructures import WWWAuthenticate

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses",)


own = WWWAuthenticate.to_header


def to_header(self):
    scheme, blank, rest = own(self).partition(" ")
    return (
        scheme.lower()
        + blank
        + re.sub(r'("(?:[^"\\\\]|\\\\.)*")|,\s+', lambda m: m[1] or ",", rest)
    )


WWWAuthenticate.to_header = to_header
