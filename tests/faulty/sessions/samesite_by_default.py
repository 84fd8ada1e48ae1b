"""SESSION_COOKIE_SAMESITE is Lax unless configured otherwise."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "sessions/cookie-configuration-defaults"

Flask.default_config = Flask.default_config | {"SESSION_COOKIE_SAMESITE": "Lax"}
