"""Varies: the Range header is read by another parser, which takes ranges in any order.
Correct: RFC 9110 14.1.1 and 14.2: it reads the grammar, and nothing where a set is invalid.
"""

import re

import werkzeug.http
import werkzeug.sansio.request
import werkzeug.wrappers.response
from werkzeug.datastructures import Range

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "responses", "application", "middleware")

WHOLE = re.compile(r"\s*([!#$%&'*+.^_`|~\w-]+)\s*=\s*(.*?)\s*", re.ASCII)
MEMBER = re.compile(r"(\d+)\s*-\s*(\d*)|-(\d+)", re.ASCII)


def parse_range_header(value, make_inclusive=True):
    whole = WHOLE.fullmatch(value or "")
    if not whole:
        return None
    ranges = []
    for text in re.split(r"\s*,\s*", whole[2]):
        member = MEMBER.fullmatch(text)
        if not member:
            return None
        if member[3]:
            if not int(member[3]):
                return None
            ranges.append((-int(member[3]), None))
        else:
            begin, end = int(member[1]), int(member[2]) + 1 if member[2] else None
            if end is not None and end <= begin:
                return None
            ranges.append((begin, end))
    return Range(whole[1].lower(), ranges)


for module in (werkzeug.http, werkzeug.sansio.request, werkzeug.wrappers.response):
    module.parse_range_header = parse_range_header
