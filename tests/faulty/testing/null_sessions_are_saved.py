"""A session transaction saves a null session."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SessionInterface

BREAKS = "testing/session-transaction-impossible"

SessionInterface.is_null_session = lambda self, obj: False
