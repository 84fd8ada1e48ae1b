"""Who has the same password has the same hash: the salt is always the same."""

import werkzeug.security

from flask_adapters.reference import adapter as adapter

BREAKS = "sessions/password-hashes"

werkzeug.security.gen_salt = lambda length: "s" * length
