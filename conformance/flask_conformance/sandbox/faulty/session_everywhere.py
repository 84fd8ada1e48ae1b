"""All visitors share one session."""

from typing import Any

import flask_reference
from flask_reference import sessions

_shared = sessions.SecureCookieSession()


class _Interface(sessions.SecureCookieSessionInterface):
    def open_session(self, app: Any, request: Any) -> Any:
        return _shared

    def save_session(self, app: Any, session: Any, response: Any) -> None:
        """Nothing is sent: the session is here."""


class Flask(flask_reference.Flask):
    session_interface = _Interface()
