"""Varies: fields of urlencoded forms and queries that are no UTF-8 are left out.
Correct: the URL standard asks for no error; no documentation says that they are kept.
"""

from urllib.parse import parse_qsl

import werkzeug.formparser
import werkzeug.sansio.request

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests",)


def decoded(pair, *args, **kwargs):
    try:
        return parse_qsl(pair, *args, errors="strict", **kwargs)
    except UnicodeDecodeError:
        return []


def without(query, *args, **kwargs):
    kwargs.pop("errors", None)
    text = query.decode() if isinstance(query, bytes) else query
    return [found for pair in text.split("&") for found in decoded(pair, *args, **kwargs)]


werkzeug.formparser.parse_qsl = werkzeug.sansio.request.parse_qsl = without
