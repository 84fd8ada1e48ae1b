"""Varies: url_for percent-encodes every reserved character of a value, in lower-case hex digits.
Correct: RFC 3986, sections 2.1 and 2.2: data in the reserved set should be encoded, and the case
of the hexadecimal digits does not count. What comes back to the view is the same.
"""

import re
from urllib.parse import quote

from werkzeug.routing import BaseConverter, PathConverter

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing/url-for-*",
    "routing/build*",
    "routing/*-converter",
    "url-map/build-*",
)


def lower(url):
    return re.sub("%[0-9A-F]{2}", lambda found: found.group().lower(), url)


def to_url(self, value):
    return lower(quote(str(value), safe=""))


def path_to_url(self, value):
    return lower(quote(str(value), safe="/"))


BaseConverter.to_url = to_url
PathConverter.to_url = path_to_url
