"""Varies: a multipart body that cannot be parsed is answered with 422.
Correct: RFC 9110 15.5.21 and 15.5.1: it is an error of the client.
"""

import werkzeug.formparser
from werkzeug.exceptions import UnprocessableEntity

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests",)


own = werkzeug.formparser.FormDataParser._parse_multipart


def _parse_multipart(self, *args, **kwargs):
    try:
        return own(self, *args, **kwargs)
    except ValueError as error:
        raise UnprocessableEntity from error


werkzeug.formparser.FormDataParser._parse_multipart = _parse_multipart
