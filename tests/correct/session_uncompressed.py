"""Varies: the session cookie's payload is never compressed.
Correct: the docs say that the cookie is signed, not that it is compressed; every Flask reads it.
"""

import itsdangerous
import itsdangerous.url_safe as url_safe
from itsdangerous.encoding import base64_encode

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("sessions/cookie-*", "sessions/kept*", "sessions/value-types", "sessions/key*")


def dump_payload(self, obj):
    json = super(url_safe.URLSafeSerializerMixin, self).dump_payload(obj)
    return base64_encode(json)


url_safe.URLSafeSerializerMixin.dump_payload = dump_payload
