"""Without a secret key a session takes changes, which are lost."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSession, SessionInterface

BREAKS = "sessions/without-a-key"


class Forgetful(SecureCookieSession):
    pass


SessionInterface.null_session_class = Forgetful
