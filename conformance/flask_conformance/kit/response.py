"""The answer of an exchange, the same in-process and over HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin, urlsplit, urlunsplit


class Headers:
    """Response headers in the order sent; names are compared without regard to case."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._pairs = list(pairs)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._pairs)

    def __contains__(self, name: str) -> bool:
        return bool(self.get_all(name))

    def __getitem__(self, name: str) -> str:
        return self.get_all(name)[0]

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


@dataclass(frozen=True)
class SetCookie:
    """One ``Set-Cookie`` header (RFC 6265, section 4.1); attribute names in lower case,
    with ``""`` for the ones that carry no value (``httponly``)."""

    name: str
    value: str
    attributes: dict[str, str] = field(default_factory=dict)

    @classmethod
    def parse(cls, header: str) -> SetCookie:
        first, *rest = header.split(";")
        name, _, value = first.strip().partition("=")
        attributes = {}
        for part in rest:
            key, _, content = part.strip().partition("=")
            attributes[key.lower()] = content
        return cls(name, value.strip('"'), attributes)

    @property
    def deletes(self) -> bool:
        """Whether the header asks the client to forget the cookie."""
        return self.attributes.get("max-age") == "0" or "1970" in self.attributes.get("expires", "")


class Verdict:
    """A yes or no that remembers what was expected and what came."""

    def __init__(self, holds: bool, expected: str, got: str) -> None:
        self.holds, self.expected, self.got = holds, expected, got

    def __bool__(self) -> bool:
        return self.holds

    def __repr__(self) -> str:
        return f"<expected {self.expected}, got {self.got}>"


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
    def location(self) -> str | None:
        """The redirect's target, without scheme and host where they are the request's own.

        RFC 9110, section 10.2.2 allows absolute and relative ``Location`` values alike.
        """
        header = self.headers.get("Location")
        if header is None:
            return None
        here, there = urlsplit(self.url), urlsplit(urljoin(self.url, header))
        if (here.scheme, here.netloc) == (there.scheme, there.netloc):
            there = there._replace(scheme="", netloc="")
        return urlunsplit(there)

    def redirects_to(self, target: str) -> Verdict:
        """Whether the answer is a redirect (3xx) to *target*, a path or an absolute URL."""
        is_redirect = 300 <= self.status_code < 400
        got = f"{self.status} to {self.location}" if self.location else self.status
        holds = is_redirect and self.location == target
        return Verdict(holds, f"a redirect to {target}", got)
