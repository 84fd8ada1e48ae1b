"""Varies: the payload of the session's cookie is encrypted before it is signed.
Correct: the documentation says that it is signed and cannot be changed; that it can be read is a
warning, no promise.
"""

import hashlib
import itertools

import flask.sessions
from itsdangerous import BadData, BadSignature, URLSafeTimedSerializer
from itsdangerous.encoding import base64_decode, base64_encode

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "sessions",
    "testing/*session*",
    "contexts/*session*",
)

DIFFERS = {
    "sessions/cookie-format": "the payload can be read only with its key",
}


def mixed(payload, key):
    stream = itertools.chain.from_iterable(
        hashlib.blake2b(number.to_bytes(8, "big"), key=key).digest() for number in itertools.count()
    )
    return bytes(one ^ other for one, other in zip(payload, stream, strict=False))


class Sealed(URLSafeTimedSerializer):
    def dump_payload(self, obj):
        return base64_encode(mixed(super().dump_payload(obj), b"seal"))

    def load_payload(self, payload, *args, **kwargs):
        try:
            plain = mixed(base64_decode(payload), b"seal")
            return super().load_payload(plain, *args, **kwargs)
        except BadData as error:
            raise BadSignature("not sealed here") from error


flask.sessions.URLSafeTimedSerializer = Sealed
