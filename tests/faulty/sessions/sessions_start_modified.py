"""A session counts as modified from the start."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSession

BREAKS = "sessions/marks"

SecureCookieSession.modified = True
