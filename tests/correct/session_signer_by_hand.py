"""Varies: the session's cookie is signed and read by a few lines around hmac, in the same format.
Correct: the documentation promises that the cookie is signed with the key.
"""

import base64
import hmac
import time
import zlib

from flask.sessions import SecureCookieSessionInterface
from itsdangerous import BadSignature, BadTimeSignature, SignatureExpired

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("sessions",)


def armour(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def unarmour(data):
    return base64.urlsafe_b64decode(data + b"=" * (-len(data) % 4))


class Signer:
    def __init__(self, keys, interface):
        self.keys = [key.encode() if isinstance(key, str) else key for key in keys]
        self.interface = interface

    def tag(self, key, value):
        derived = hmac.new(key, self.interface.salt.encode(), self.interface.digest_method).digest()
        return armour(hmac.new(derived, value, self.interface.digest_method).digest())

    def dumps(self, what):
        payload = self.interface.serializer.dumps(what).encode("utf-8")
        smaller = zlib.compress(payload)
        is_smaller = len(smaller) < len(payload) - 1
        value = b"." + armour(smaller) if is_smaller else armour(payload)
        now = int(time.time())
        value += b"." + armour(now.to_bytes((now.bit_length() + 7) // 8, "big"))
        return (value + b"." + self.tag(self.keys[-1], value)).decode("ascii")

    def loads(self, text, max_age=None):
        try:
            value, _, tag = text.encode("ascii").rpartition(b".")
            if not any(hmac.compare_digest(self.tag(key, value), tag) for key in self.keys):
                raise BadSignature("the signature does not match")
            payload, _, stamp = value.rpartition(b".")
            made = int.from_bytes(unarmour(stamp), "big")
            if max_age is not None and not 0 <= time.time() - made < max_age + 1:
                raise SignatureExpired("the cookie is too old")
            if payload.startswith(b"."):
                return self.interface.serializer.loads(zlib.decompress(unarmour(payload[1:])))
            return self.interface.serializer.loads(unarmour(payload))
        except BadSignature:
            raise
        except Exception as error:
            raise BadTimeSignature("the cookie cannot be read") from error


own = SecureCookieSessionInterface.get_signing_serializer


def get_signing_serializer(self, app):
    if not app.secret_key:
        return None
    if self.key_derivation != "hmac":
        return own(self, app)
    return Signer([*(app.config["SECRET_KEY_FALLBACKS"] or ()), app.secret_key], self)


SecureCookieSessionInterface.get_signing_serializer = get_signing_serializer
