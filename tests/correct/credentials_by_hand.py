"""Varies: the Authorization header is read by another parser, into a subclass; a scheme is compared
in lower case.
Correct: RFC 9110 11.4 and RFC 7617: it reads credentials, and nothing where they are malformed.
"""

import base64
import binascii

import werkzeug.datastructures
import werkzeug.http
import werkzeug.sansio.request

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "testing")


class Credentials(werkzeug.datastructures.Authorization):
    @classmethod
    def from_header(cls, value):
        if not value:
            return None
        scheme, _, rest = value.strip().partition(" ")
        scheme, rest = scheme.lower(), rest.strip()
        if scheme == "basic":
            try:
                text = base64.b64decode(rest.encode("latin-1"), validate=False).decode()
            except (binascii.Error, UnicodeDecodeError):
                return None
            username, _, password = text.partition(":")
            return cls(scheme, {"username": username, "password": password})
        if "=" in rest.rstrip("="):
            return cls(scheme, werkzeug.http.parse_dict_header(rest))
        return cls(scheme, token=rest)


werkzeug.sansio.request.Authorization = Credentials
