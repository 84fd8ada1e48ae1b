"""Varies: the session's payload is always compressed.
Correct: every Flask reads it; when it is compressed is not documented.
"""

import zlib

import flask.sessions
from itsdangerous import URLSafeTimedSerializer
from itsdangerous.encoding import base64_encode

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "sessions",
    "testing/*session*",
)


class Compressed(URLSafeTimedSerializer):
    def dump_payload(self, obj):
        from itsdangerous import Serializer

        return b"." + base64_encode(zlib.compress(Serializer.dump_payload(self, obj)))


flask.sessions.URLSafeTimedSerializer = Compressed
