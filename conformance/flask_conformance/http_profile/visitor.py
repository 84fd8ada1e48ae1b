"""A visitor: keeps cookies as a browser does, and sends what a step says."""

from __future__ import annotations

import json
import shlex
import string
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from flask_conformance.http_profile import draws
from flask_conformance.http_profile.checks import Step
from flask_conformance.http_profile.exchange import Answer, Headers, OnLine, exchange
from flask_conformance.model.printable import printable

NO_DATE = (TypeError, ValueError, IndexError, OverflowError)
"""What Python raises for what is none: it depends on what is wrong, and on the release."""

SHOWN = 300
"""Bytes of a body that stand in a command line."""


@dataclass(frozen=True)
class Sent:
    """A request as it goes out."""

    origin: str
    method: str
    target: str
    headers: Headers
    body: bytes | None

    def answer(self, limit: float, on_line: OnLine | None = None) -> Answer:
        return exchange(
            self.origin, self.method, self.target, self.headers, self.body, limit, on_line
        )

    @property
    def line(self) -> str:
        return f"{self.method} {self.target}"

    @property
    def curl(self) -> str:
        """A command that sends the same."""
        words = ["curl", "-i", "--path-as-is"]
        words += {"GET": [], "HEAD": ["-I"]}.get(self.method, ["-X", self.method])
        for name, value in self.headers:
            if name not in ("Connection", "Content-Length") and (name, value) != self._host:
                words += ["-H", f"{name}: {printable(value)}"]
        if self.body is not None:
            words += ["--data-binary", _shown(self.body)]
        return shlex.join([*words, self.origin + self.target])

    @property
    def _host(self) -> tuple[str, str]:
        return "Host", urlsplit(self.origin).netloc


def _shown(body: bytes) -> str:
    text = body.decode("utf-8", "replace")
    is_plain = len(body) <= SHOWN and (text.isprintable() or "\r\n" in text)
    return text if is_plain else f"@body-of-{len(body)}-bytes"


class Visitor:
    """Somebody with cookies of their own."""

    def __init__(self, origin: str) -> None:
        self._origin = origin
        self.cookies: dict[str, str] = {}

    def request(self, step: Step, values: draws.Values, forged: Mapping[str, str]) -> Sent:
        """The request of a step; *forged* cookies stand in the place of the own."""
        method, _, template = step.send.partition(" ")
        given = {name: _header(value, values) for name, value in step.headers.items()}
        headers = {"Host": urlsplit(self._origin).netloc, "Connection": "close"}
        kind, body = _body(step.body, values)
        if kind:
            headers["Content-Type"] = kind
        if body is not None:
            headers["Content-Length"] = str(len(body))
        own = {name: draws.text(value, values) for name, value in step.cookies.items()}
        cookies = {**self.cookies, **own, **forged}
        if cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
        headers |= given
        return Sent(
            self._origin, method, draws.target(template, values), list(headers.items()), body
        )

    def receive(self, answer: Answer) -> None:
        """Keep the cookies that an answer sets, and forget those that it deletes."""
        for line in answer.all("Set-Cookie"):
            name, attributes = parsed(line)
            if is_deletion(attributes):
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = attributes["value"]


def parsed(line: str) -> tuple[str, dict[str, str]]:
    """The name of a ``Set-Cookie``, and its attributes in lower case, among them the value."""
    first, *rest = line.split(";")
    name, _, value = first.strip().partition("=")
    attributes = {"value": value}
    for part in rest:
        key, _, attribute = part.strip().partition("=")
        attributes[key.lower()] = attribute
    return name, attributes


def is_deletion(attributes: Mapping[str, str]) -> bool:
    """Whether a browser forgets the cookie (RFC 6265, 5.2)."""
    if age := attributes.get("max-age"):
        return age.startswith("-") or age == "0"
    try:
        return parsedate_to_datetime(attributes.get("expires", "")).year < 2000
    except NO_DATE:
        return False


def _header(template: Any, values: draws.Values) -> str:
    if isinstance(template, dict):
        user, password = draws.filled(template["$basic"], values)
        return draws.basic(user, password)
    return draws.text(template, values)


def _body(declared: Mapping[str, Any] | None, values: draws.Values) -> tuple[str, bytes | None]:
    """The content type that goes with a body, and the body."""
    if declared is None:
        return "", None
    form, template = next(iter(declared.items()))
    value = draws.filled(template, values)
    if form == "json":
        return "application/json", json.dumps(value).encode("utf-8")
    if form == "form":
        encoded = urlencode(value, doseq=True, quote_via=quote)
        return "application/x-www-form-urlencoded", encoded.encode("ascii")
    if form == "multipart":
        boundary = "boundary-" + "".join(string.hexdigits)
        return f"multipart/form-data; boundary={boundary}", _multipart(value, boundary)
    return "", value if isinstance(value, bytes) else str(value).encode("utf-8")


def _multipart(parts: list[dict[str, Any]], boundary: str) -> bytes:
    """A form of fields and files (RFC 7578)."""
    written = bytearray()
    for part in parts:
        head = f'Content-Disposition: form-data; name="{part["name"]}"'
        if "file" in part:
            head += f'; filename="{part["file"]}"\r\nContent-Type: {part["type"]}'
        content = part.get("bytes")
        content = content if content is not None else str(part["text"]).encode("utf-8")
        written += f"--{boundary}\r\n{head}\r\n\r\n".encode() + content + b"\r\n"
    return bytes(written) + f"--{boundary}--\r\n".encode("ascii")
