"""Varies: schemes and names of parameters in WWW-Authenticate are in capitals.
Correct: RFC 9110 11.1 and 11.2: neither has a case.
"""

import re

from werkzeug.datastructures import WWWAuthenticate

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses",)

own, own_read = WWWAuthenticate.to_header, WWWAuthenticate.from_header.__func__


def to_header(self):
    scheme, blank, rest = own(self).partition(" ")
    if self.token is None:
        rest = re.sub(r'("(?:[^"\\]|\\.)*")|([\w-]+)=', lambda m: m[1] or f"{m[2].upper()}=", rest)
    return scheme.upper() + blank + rest


def from_header(cls, value):
    read = own_read(cls, value)
    if read is None or read.token is not None:
        return read
    return cls(read.type, {name.lower(): text for name, text in read.parameters.items()})


WWWAuthenticate.to_header = to_header
WWWAuthenticate.from_header = classmethod(from_header)
