"""Varies: the directives of Cache-Control are written from the last to the first, without blanks.
Correct: RFC 9111 5.2 and RFC 9110 5.6.1: their order means nothing, and blanks are optional.
"""

import re

from werkzeug.datastructures.cache_control import _CacheControl

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses",
    "requests/*cache*",
    "application/static*",
    "middleware/shared-data",
)


BLANKS = re.compile(r'("[^"]*")|, ')
own = _CacheControl.to_header


def to_header(self):
    turned = dict(reversed(list(self.items())))
    return BLANKS.sub(lambda found: found[1] or ",", own(type(self)(turned)))


_CacheControl.to_header = to_header
