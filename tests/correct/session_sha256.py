"""Varies: sessions are signed with SHA-256.
Correct: `digest_method` is documented as the interface's choice; what a session does is the same.
"""

import hashlib

import flask.sessions

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("sessions", "testing/*session*")

DIFFERS = {"sessions/cookie-format": "the signature is of another length"}

flask.sessions.SecureCookieSessionInterface.digest_method = staticmethod(hashlib.sha256)
