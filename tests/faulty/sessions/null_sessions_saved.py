"""The session interface is asked to save null sessions too."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SessionInterface

BREAKS = "sessions/null-session"

SessionInterface.is_null_session = lambda self, obj: False
