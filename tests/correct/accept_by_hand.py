"""Varies: headers of the Accept family are read by another parser.
Correct: RFC 9110 12.4.2 and 12.5: it reads what they define, and leaves malformed members out.
"""

import re

import werkzeug.http
import werkzeug.sansio.request
from werkzeug.datastructures import Accept

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests/*accept*",)


MEMBER = re.compile(r'((?:[^,"]|"(?:[^"\\]|\\.)*")+)')
WEIGHT = re.compile(r";\s*[qQ]\s*=\s*([^;,]*?)\s*(?=;|$)")
QUALITY = re.compile(r"0(?:\.[0-9]*)?|1(?:\.0*)?")


def members(value):
    for member in MEMBER.findall(value or ""):
        weight = WEIGHT.search(member)
        quality = weight[1] if weight else "1"
        text = WEIGHT.sub("", member, count=1).strip().strip('"')
        text = re.sub(r"\s*;\s*", ";", text)
        if text and QUALITY.fullmatch(quality):
            yield text, float(quality)


def parse_accept_header(value, cls=None):
    return (cls or Accept)(list(members(value)))


werkzeug.http.parse_accept_header = parse_accept_header
werkzeug.sansio.request.parse_accept_header = parse_accept_header
