"""Varies: queries and urlencoded forms are read by another parser.
Correct: the URL standard, 5.1: pairs between ampersands, a plus sign for a blank, UTF-8; what
cannot be decoded is replaced.
"""

from urllib.parse import unquote_plus

import werkzeug.formparser
import werkzeug.sansio.request

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "testing", "routing", "wsgi", "dispatch")


def parse_qsl(text, **options):
    pairs = [member.partition("=") for member in text.split("&") if member]
    return [(unquote_plus(name), unquote_plus(value)) for name, _, value in pairs]


werkzeug.sansio.request.parse_qsl = werkzeug.formparser.parse_qsl = parse_qsl
