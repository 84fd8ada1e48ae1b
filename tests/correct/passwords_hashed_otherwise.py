"""Varies: passwords are hashed with more rounds of PBKDF2 and other salts by default.
Correct: the documentation says that a default method is used, which may change.
"""

import secrets

import werkzeug.security

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("sessions",)

own = werkzeug.security.generate_password_hash


def generate_password_hash(password, method="pbkdf2:sha512:1000", salt_length=16):
    return own(password, method, salt_length)


werkzeug.security.gen_salt = lambda length: secrets.token_hex(length)[:length]
werkzeug.security.generate_password_hash = generate_password_hash
