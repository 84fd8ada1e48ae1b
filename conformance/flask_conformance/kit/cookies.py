"""A cookie jar for one host: enough of RFC 6265 to keep sessions apart."""

from __future__ import annotations

from flask_conformance.kit.set_cookie import SetCookie


class CookieJar:
    """Cookies by name and path. Domain and ``Secure`` are not judged: one host, one client."""

    def __init__(self) -> None:
        self._cookies: dict[tuple[str, str], str] = {}

    def __setitem__(self, name: str, value: str) -> None:
        self._cookies[name, "/"] = value

    def __getitem__(self, name: str) -> str:
        return next(value for (key, _), value in self._cookies.items() if key == name)

    def __contains__(self, name: str) -> bool:
        return any(key == name for key, _ in self._cookies)

    def clear(self) -> None:
        self._cookies.clear()

    def store(self, cookie: SetCookie) -> None:
        """Keep the cookie, or forget it where the header says so."""
        key = (cookie.name, cookie.attributes.get("path") or "/")
        if cookie.deletes:
            self._cookies.pop(key, None)
        else:
            self._cookies[key] = cookie.value

    def header_for(self, path: str) -> str:
        """The ``Cookie`` header for a request to *path*; the longest cookie path first."""
        fitting = [
            (len(scope), name, value)
            for (name, scope), value in self._cookies.items()
            if _covers(scope, path)
        ]
        fitting.sort(key=lambda cookie: -cookie[0])
        return "; ".join(f"{name}={value}" for _, name, value in fitting)


def _covers(scope: str, path: str) -> bool:
    """RFC 6265, section 5.1.4: path-match."""
    return path == scope or path.startswith(scope if scope.endswith("/") else scope + "/")
