"""All applications sign with one key, whatever theirs is."""

from typing import Any

import flask_reference
from flask_reference import sessions


class _Interface(sessions.SecureCookieSessionInterface):
    def get_signing_serializer(self, app: Any) -> Any:
        own, app.secret_key = app.secret_key, "one"
        try:
            return super().get_signing_serializer(app)
        finally:
            app.secret_key = own


class Flask(flask_reference.Flask):
    session_interface = _Interface()
