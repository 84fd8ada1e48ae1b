"""Chapter *sessions*: a dict that travels in a signed cookie.

The interface decides where a session is kept. The one used by default keeps it at the client:
anyone can read it, nobody without the secret key can change it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, MutableMapping
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, NoReturn

from itsdangerous import BadSignature, URLSafeTimedSerializer
from werkzeug.datastructures import CallbackDict

from .json.tag import TaggedJSONSerializer

if TYPE_CHECKING:
    from .application import Application
    from .wrappers import Request, Response


class SessionMixin(MutableMapping[str, Any]):
    """What a mapping needs to be a session; a custom one may leave the flags as they are."""

    new = False
    modified = True
    accessed = False

    @property
    def permanent(self) -> bool:
        """Whether the session outlives the browser; stored in the session itself."""
        return bool(self.get("_permanent", False))

    @permanent.setter
    def permanent(self, value: bool) -> None:
        self["_permanent"] = bool(value)


class SecureCookieSession(CallbackDict[str, Any], SessionMixin):
    """Notes changes of its own items; a change inside a value needs ``modified = True`` by hand."""

    modified = False

    def __init__(self, initial: Mapping[str, Any] | None = None) -> None:
        def note_change(session: Any) -> None:
            session.modified = True

        super().__init__(initial, note_change)


class NullSession(SecureCookieSession):
    """The session of an application without a secret key: empty, and it cannot be written."""

    def _refuse(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise RuntimeError(
            "The session is unavailable because no secret key was set. Set the application's"
            " secret_key to something unique and secret."
        )

    __setitem__ = __delitem__ = clear = pop = popitem = update = setdefault = _refuse


class SessionInterface:
    """Opens the session of a request and saves it into the response."""

    null_session_class = NullSession
    pickle_based = False

    def make_null_session(self, app: Application) -> NullSession:
        return self.null_session_class()

    def is_null_session(self, obj: object) -> bool:
        return isinstance(obj, self.null_session_class)

    def get_cookie_name(self, app: Application) -> str:
        return str(app.config["SESSION_COOKIE_NAME"])

    def get_cookie_domain(self, app: Application) -> str | None:
        domain: str | None = app.config["SESSION_COOKIE_DOMAIN"]
        return domain

    def get_cookie_path(self, app: Application) -> str:
        return str(app.config["SESSION_COOKIE_PATH"] or app.config["APPLICATION_ROOT"])

    def get_cookie_httponly(self, app: Application) -> bool:
        return bool(app.config["SESSION_COOKIE_HTTPONLY"])

    def get_cookie_secure(self, app: Application) -> bool:
        return bool(app.config["SESSION_COOKIE_SECURE"])

    def get_cookie_samesite(self, app: Application) -> str | None:
        samesite: str | None = app.config["SESSION_COOKIE_SAMESITE"]
        return samesite

    def get_cookie_partitioned(self, app: Application) -> bool:
        return bool(app.config["SESSION_COOKIE_PARTITIONED"])

    def get_expiration_time(self, app: Application, session: SessionMixin) -> datetime | None:
        if not session.permanent:
            return None
        return datetime.now(timezone.utc) + app.permanent_session_lifetime

    def should_set_cookie(self, app: Application, session: SessionMixin) -> bool:
        return session.modified or (
            session.permanent and bool(app.config["SESSION_REFRESH_EACH_REQUEST"])
        )

    def open_session(self, app: Application, request: Request) -> SessionMixin | None:
        raise NotImplementedError

    def save_session(self, app: Application, session: SessionMixin, response: Response) -> None:
        raise NotImplementedError


session_json_serializer = TaggedJSONSerializer()


def _sha1(data: bytes = b"") -> Any:
    # hashlib.sha1 is looked up only when it is used: it is missing where FIPS rules.
    return hashlib.sha1(data)


class SecureCookieSessionInterface(SessionInterface):
    """The default: tagged JSON, compressed if that is shorter, with time stamp and HMAC."""

    salt = "cookie-session"
    digest_method = staticmethod(_sha1)
    key_derivation = "hmac"
    serializer = session_json_serializer
    session_class = SecureCookieSession

    def get_signing_serializer(self, app: Application) -> URLSafeTimedSerializer | None:
        if not app.secret_key:
            return None
        # The last key signs; all of them are accepted, so that a key can be retired gently.
        keys = [*(app.config["SECRET_KEY_FALLBACKS"] or ()), app.secret_key]
        return URLSafeTimedSerializer(
            keys,
            salt=self.salt,
            serializer=self.serializer,
            signer_kwargs={
                "key_derivation": self.key_derivation,
                "digest_method": self.digest_method,
            },
        )

    def open_session(self, app: Application, request: Request) -> SecureCookieSession | None:
        signer = self.get_signing_serializer(app)
        if signer is None:
            return None
        cookie = request.cookies.get(self.get_cookie_name(app))
        if not cookie:
            return self.session_class()
        try:
            lifetime = int(app.permanent_session_lifetime.total_seconds())
            return self.session_class(signer.loads(cookie, max_age=lifetime))
        except BadSignature:
            return self.session_class()

    def save_session(self, app: Application, session: SessionMixin, response: Response) -> None:
        # Caches must know that the answer depends on the cookie, even if it was only read.
        if session.accessed:
            response.vary.add("Cookie")

        emptied = not session and session.modified
        if not emptied and (not session or not self.should_set_cookie(app, session)):
            return

        name = self.get_cookie_name(app)
        attributes: dict[str, Any] = {
            "domain": self.get_cookie_domain(app),
            "path": self.get_cookie_path(app),
            "secure": self.get_cookie_secure(app),
            "httponly": self.get_cookie_httponly(app),
            "samesite": self.get_cookie_samesite(app),
            "partitioned": self.get_cookie_partitioned(app),
        }
        if emptied:
            response.delete_cookie(name, **attributes)
        else:
            signer = self.get_signing_serializer(app)
            assert signer is not None, "A session with content needs a secret key to be saved."
            expires = self.get_expiration_time(app, session)
            response.set_cookie(
                name, str(signer.dumps(dict(session))), expires=expires, **attributes
            )
        response.vary.add("Cookie")
