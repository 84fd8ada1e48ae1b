"""Varies: If-None-Match and If-Match are read by another parser, into a subclass.
Correct: RFC 9110 13.1 and 8.8.3: it reads lists of entity tags, and leaves out what is none.
"""

import re

import werkzeug.datastructures
import werkzeug.http
import werkzeug.sansio.request
import werkzeug.wrappers.request

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "responses", "application/*files*", "middleware")

MEMBER = re.compile(r'\s*(W/|w/)?("[^"]*"|[^\s,"]+)\s*(?:,|$)')


class Tags(werkzeug.datastructures.ETags):
    pass


def parse_etags(value):
    if not value:
        return Tags()
    if value.strip() == "*":
        return Tags(star_tag=True)
    strong, weak = [], []
    for is_weak, tag in MEMBER.findall(value):
        (weak if is_weak else strong).append(tag.strip('"'))
    return Tags(strong, weak)


for module in (werkzeug.http, werkzeug.sansio.request, werkzeug.wrappers.request):
    if hasattr(module, "parse_etags"):
        module.parse_etags = parse_etags
