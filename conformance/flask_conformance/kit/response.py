"""The answer of an exchange, the same in-process and over HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit, urlunsplit

from flask_conformance.kit.set_cookie import SetCookie
from flask_conformance.kit.verdict import Verdict
from flask_conformance.kit.words import directives, media_type, parameterized, uri


class Headers:
    """Response headers in the order sent; names are compared without regard to case."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._pairs = list(pairs)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._pairs)

    def __contains__(self, name: str) -> bool:
        return bool(self.get_all(name))

    def __getitem__(self, name: str) -> str:
        for value in self.get_all(name):
            return value
        raise LookupError(f"the answer has no header {name}")

    def __repr__(self) -> str:
        return f"Headers({self._pairs!r})"

    def get(self, name: str, default: str | None = None) -> str | None:
        """The first header of that name."""
        return next(iter(self.get_all(name)), default)

    def get_all(self, name: str) -> list[str]:
        """Every header of that name, in the order sent."""
        return [value for key, value in self._pairs if key.lower() == name.lower()]

    def tokens(self, name: str) -> set[str]:
        """The comma-separated members of all headers of that name, such as ``Allow``."""
        parts = ",".join(self.get_all(name)).split(",")
        return {part.strip() for part in parts if part.strip()}


class Response:
    """A complete answer; names follow ``requests`` where it has them."""

    def __init__(self, url: str, status: str, headers: Headers, chunks: list[bytes]) -> None:
        self.url = url
        self.status = status
        """Code and reason, such as ``"404 NOT FOUND"``."""
        self.headers = headers
        self.chunks = chunks
        """The body as the application yielded it, piece by piece."""

    def __repr__(self) -> str:
        location = self.headers.get("Location")
        return f"<{self.status}{f' to {location}' if location else ''} {self.content[:80]!r}>"

    @property
    def status_code(self) -> int:
        return int(self.status.split(" ", 1)[0])

    @property
    def reason(self) -> str:
        return self.status.partition(" ")[2]

    @property
    def content(self) -> bytes:
        return b"".join(self.chunks)

    @property
    def text(self) -> str:
        """The body decoded as UTF-8."""
        return self.content.decode()

    def json(self) -> Any:
        return json.loads(self.content)

    @property
    def set_cookies(self) -> dict[str, SetCookie]:
        """The ``Set-Cookie`` headers by cookie name; the last of a name wins."""
        cookies = map(SetCookie.parse, self.headers.get_all("Set-Cookie"))
        return {cookie.name: cookie for cookie in cookies}

    @property
    def content_type(self) -> str | None:
        """The media type and its parameters, in one form of several (RFC 9110, section 8.3.1)."""
        header = self.headers.get("Content-Type")
        return None if header is None else media_type(header)

    @property
    def mimetype(self) -> str | None:
        """The media type without parameters, in lower case."""
        header = self.headers.get("Content-Type")
        return None if header is None else parameterized(header)[0].lower()

    @property
    def length(self) -> int | None:
        """What ``Content-Length`` says, as a number (RFC 9110, section 8.6)."""
        header = self.headers.get("Content-Length")
        return None if header is None else int(header)

    @property
    def content_range(self) -> str | None:
        """``Content-Range``; its unit, which has no case, in lower case (RFC 9110, 14.1)."""
        header = self.headers.get("Content-Range")
        return None if header is None else header.lower()

    @property
    def accept_ranges(self) -> set[str]:
        """The units that ``Accept-Ranges`` names, in lower case (RFC 9110, section 14.3)."""
        return {unit.lower() for unit in self.headers.tokens("Accept-Ranges")}

    @property
    def cache_directives(self) -> dict[str, str]:
        """What ``Cache-Control`` says (RFC 9111, section 5.2), by names in lower case."""
        return directives(",".join(self.headers.get_all("Cache-Control")))

    @property
    def disposition(self) -> tuple[str, str | None] | None:
        """``("attachment", "a.txt")``, however the file's name is written (RFC 6266)."""
        header = self.headers.get("Content-Disposition")
        if header is None:
            return None
        kind, parameters = parameterized(header)
        return kind.lower(), parameters.get("filename")

    def varies_on(self, field: str) -> Verdict:
        """Whether *field* is among the fields that ``Vary`` names (RFC 9110, section 12.5.5)."""
        named = {member.lower() for member in self.headers.tokens("Vary")}
        got = f"Vary: {', '.join(sorted(self.headers.tokens('Vary')))}" if named else "no Vary"
        return Verdict(bool({field.lower(), "*"} & named), f"Vary with {field}", got)

    def is_cached_with(self, *names: str, **values: str) -> Verdict:
        """Whether ``Cache-Control`` has these: ``is_cached_with("public", max_age="9")``."""
        wanted = {
            name.lower().replace("_", "-"): value
            for name, value in (dict.fromkeys(names, "") | values).items()
        }
        cache_control = self.cache_directives
        holds = all(
            name in cache_control and value in ("", cache_control[name])
            for name, value in wanted.items()
        )
        shown = (
            ", ".join(name + (f"={value}" if value else "") for name, value in directives.items())
            for directives in (wanted, cache_control)
        )
        expected, got = shown
        return Verdict(
            holds, f"Cache-Control with {expected}", f"Cache-Control: {got}" if got else "none"
        )

    @property
    def location(self) -> str | None:
        """The redirect's target, without scheme and host where they are the request's own.

        RFC 9110, section 10.2.2 allows absolute and relative ``Location`` values alike, and
        RFC 3986, section 6.2.2 several ways to write each: this is the normal one.
        """
        header = self.headers.get("Location")
        return None if header is None else self._from_here(header)

    def _from_here(self, reference: str) -> str:
        here, there = urlsplit(uri(self.url)), urlsplit(uri(urljoin(self.url, reference)))
        if (here.scheme, here.netloc) == (there.scheme, there.netloc):
            there = there._replace(scheme="", netloc="")
        return urlunsplit(there)

    def redirects_to(self, target: str) -> Verdict:
        """Whether the answer is a redirect (3xx) to *target*, a path or an absolute URL."""
        is_redirect = 300 <= self.status_code < 400
        got = f"{self.status} to {self.location}" if self.location else self.status
        holds = is_redirect and self.location == self._from_here(target)
        return Verdict(holds, f"a redirect to {target}", got)
