"""A hash is made with as many rounds as is usual, whatever its method says."""

import hashlib

import werkzeug.security

from flask_adapters.reference import adapter as adapter

BREAKS = "sessions/password-hash-methods"

hash_internal = werkzeug.security._hash_internal


def with_usual_rounds(method, salt, password):
    if not method.startswith("pbkdf2:"):
        return hash_internal(method, salt, password)
    algorithm = method.split(":")[1]
    digest = hashlib.pbkdf2_hmac(algorithm, password.encode(), salt.encode(), 5000)
    return digest.hex(), method


werkzeug.security._hash_internal = with_usual_rounds
