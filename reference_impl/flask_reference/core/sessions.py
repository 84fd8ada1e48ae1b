"""Chapter *sessions*: a dict that travels in a signed cookie.

The interface decides where a session is kept. The one used by default keeps it at the client:
anyone can read it, nobody without the secret key can change it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, MutableMapping
from contextlib import suppress
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, NoReturn

from itsdangerous import BadSignature, URLSafeTimedSerializer
from werkzeug.datastructures import CallbackDict

from .json.tag import TaggedJSONSerializer

if TYPE_CHECKING:
    from ..app import Flask
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
        super().__init__(initial, _note_change)


def _note_change(session: Any) -> None:
    session.modified = True


class NullSession(SecureCookieSession):
    """The session of an application without a secret key: empty, and it cannot be written."""

    def _refuse(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise RuntimeError("The session is unavailable: the application's secret_key is not set.")

    __setitem__ = __delitem__ = clear = pop = popitem = update = setdefault = _refuse


def _configured(key: str) -> Callable[[Any, Flask], Any]:
    """A method that answers with a value of the application's configuration."""

    def configured(self: SessionInterface, app: Flask) -> Any:
        return app.config[key]

    return configured


class SessionInterface:
    """Opens the session of a request and saves it into the response."""

    null_session_class = NullSession
    pickle_based = False

    get_cookie_name = _configured("SESSION_COOKIE_NAME")
    get_cookie_domain = _configured("SESSION_COOKIE_DOMAIN")
    get_cookie_httponly = _configured("SESSION_COOKIE_HTTPONLY")
    get_cookie_secure = _configured("SESSION_COOKIE_SECURE")
    get_cookie_samesite = _configured("SESSION_COOKIE_SAMESITE")
    get_cookie_partitioned = _configured("SESSION_COOKIE_PARTITIONED")

    def get_cookie_path(self, app: Flask) -> str:
        return str(app.config["SESSION_COOKIE_PATH"] or app.config["APPLICATION_ROOT"])

    def make_null_session(self, app: Flask) -> NullSession:
        return self.null_session_class()

    def is_null_session(self, obj: object) -> bool:
        return isinstance(obj, self.null_session_class)

    def get_expiration_time(self, app: Flask, session: SessionMixin) -> datetime | None:
        now = datetime.now(timezone.utc)
        return now + app.permanent_session_lifetime if session.permanent else None

    def should_set_cookie(self, app: Flask, session: SessionMixin) -> bool:
        renewed = session.permanent and app.config["SESSION_REFRESH_EACH_REQUEST"]
        return bool(renewed or session.modified)

    def open_session(self, app: Flask, request: Request) -> SessionMixin | None:
        raise NotImplementedError

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        raise NotImplementedError


def session_for(app: Flask, request: Request) -> SessionMixin:
    """The session that the application's interface opens, or one that refuses to be used."""
    interface = app.session_interface
    opened = interface.open_session(app, request)
    return interface.make_null_session(app) if opened is None else opened


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

    def get_signing_serializer(self, app: Flask) -> URLSafeTimedSerializer | None:
        if not app.secret_key:
            return None
        # The last key signs; all of them are accepted, so that a key can be retired gently.
        keys = [*(app.config["SECRET_KEY_FALLBACKS"] or ()), app.secret_key]
        how = {"key_derivation": self.key_derivation, "digest_method": self.digest_method}
        return URLSafeTimedSerializer(keys, self.salt, self.serializer, signer_kwargs=how)

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession | None:
        signer = self.get_signing_serializer(app)
        if signer is None:
            return None
        content: dict[str, Any] = {}
        cookie = request.cookies.get(self.get_cookie_name(app))
        if cookie:
            # Forged, broken or outlived: the visitor begins anew.
            with suppress(BadSignature):
                lifetime = int(app.permanent_session_lifetime.total_seconds())
                content = signer.loads(cookie, max_age=lifetime)
        return self.session_class(content)

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        # Caches must know that the answer depends on the cookie, even if it was only read.
        if session.accessed:
            response.vary.add("Cookie")

        emptied = not session and session.modified
        if not emptied and (not session or not self.should_set_cookie(app, session)):
            return

        name = self.get_cookie_name(app)
        parts = ("domain", "path", "secure", "httponly", "samesite", "partitioned")
        attributes = {part: getattr(self, f"get_cookie_{part}")(app) for part in parts}
        if emptied:
            response.delete_cookie(name, **attributes)
        else:
            signer = self.get_signing_serializer(app)
            assert signer is not None, "A session with content needs a secret key to be saved."
            attributes["expires"] = self.get_expiration_time(app, session)
            response.set_cookie(name, str(signer.dumps(dict(session))), **attributes)
        response.vary.add("Cookie")
