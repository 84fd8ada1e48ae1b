"""Varies: a form or a query that is no UTF-8 is answered with 400 Bad Request.
Correct: RFC 9110 15.5.1: what is sent so is malformed; no documentation says what is made of it.
"""

import io
from urllib.parse import unquote_to_bytes

import werkzeug.sansio.request as sansio
import werkzeug.wrappers.request as wrappers
from werkzeug.exceptions import BadRequest
from werkzeug.formparser import FormDataParser
from werkzeug.utils import cached_property

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "testing", "routing")


def checked(raw):
    try:
        unquote_to_bytes(raw.replace(b"+", b" ")).decode()
    except UnicodeError:
        raise BadRequest("This is no UTF-8.") from None


own_args = sansio.Request.args.fget
own_parse = FormDataParser._parse_urlencoded


def args(self):
    checked(self.query_string)
    return own_args(self)


def _parse_urlencoded(self, stream, mimetype, content_length, options):

    content = stream.read()
    checked(content)
    return own_parse(self, io.BytesIO(content), mimetype, content_length, options)


sansio.Request.args = cached_property(args, name="args")
sansio.Request.args.__set_name__(sansio.Request, "args")
FormDataParser._parse_urlencoded = _parse_urlencoded
