"""Varies: forms of URL-encoded fields are read in small pieces and decoded field by field.
Correct: the documentation promises the fields.
"""

from urllib.parse import unquote_plus

import werkzeug.formparser

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "requests/form*",
    "requests/max-content-length",
)


def _parse_urlencoded(self, stream, mimetype, content_length, options):
    items, rest = [], b""
    while piece := stream.read(7):
        *done, rest = (rest + piece).split(b"&")
        items.extend(done)
    items.append(rest)
    pairs = []
    for item in items:
        if item:
            key, _, value = item.decode("utf-8").partition("=")
            pairs.append((text(key), text(value)))
    return stream, self.cls(pairs), self.cls()


def text(part):
    return unquote_plus(part, errors="werkzeug.url_quote")


werkzeug.formparser.FormDataParser._parse_urlencoded = _parse_urlencoded
