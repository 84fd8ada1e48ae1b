"""Values of HTTP by what they mean: two that a standard calls equal are one here.

Each function gives the one form that all equal values share, so that a clause compares that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from html import unescape
from urllib.parse import (
    parse_qsl,
    quote,
    unquote,
    unquote_to_bytes,
    urlencode,
    urlsplit,
    urlunsplit,
)

UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")
URI = re.compile(r"(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*\Z")
TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
PORTS = {"http": "80", "https": "443", "ws": "80", "wss": "443"}


def uri(text: str) -> str:
    """RFC 3986, sections 6.2.2 and 6.2.3: upper-case digits in percent-encodings, none of an
    unreserved character; scheme and host in lower case, without the scheme's own port."""
    scheme, netloc, path, query, fragment = urlsplit(text)
    if netloc:
        user, at, host = _unescaped(netloc).rpartition("@")
        host = host.lower().removesuffix(f":{PORTS.get(scheme, '')}")
        netloc = f"{user}{at}{host}"
        path = path or "/"
    parts = (scheme, netloc, _unescaped(path), _unescaped(query), _unescaped(fragment))
    return urlunsplit(parts)


def _unescaped(part: str) -> str:
    def normal(match: re.Match[str]) -> str:
        character = chr(int(match[1], 16))
        return character if UNRESERVED.match(character) else match[0].upper()

    return re.sub("%([0-9A-Fa-f]{2})", normal, part)


def link(text: str) -> str:
    """A URI by what arrives at its site: the path decoded (PEP 3333, ``PATH_INFO``), the pairs of
    the query (URL Standard, section 5.1) in the order of their names, the fragment decoded. What
    has characters that no URI has (RFC 3986, section 2) says so, and equals none.
    """
    if not URI.match(text):
        return f"no URI: {text}"
    scheme, netloc, path, query, fragment = urlsplit(uri(text))
    pairs = sorted(parse_qsl(query, keep_blank_values=True), key=lambda pair: pair[0])
    path = "/".join(quote(unquote_to_bytes(part), safe="") for part in path.split("/"))
    fragment = quote(unquote_to_bytes(fragment), safe="")
    return urlunsplit((scheme, netloc, path, urlencode(pairs), fragment))


def media_type(text: str) -> str:
    """RFC 9110, section 8.3.1: type, subtype, names of parameters and the charset in any case;
    parameters in any order, quoted or not, with or without blanks."""
    kind, parameters = parameterized(text)
    if "charset" in parameters:
        parameters["charset"] = parameters["charset"].lower()
    shown = (f"{name}={_quoted(value)}" for name, value in sorted(parameters.items()))
    return "; ".join([kind.lower(), *shown])


def parameterized(text: str) -> tuple[str, dict[str, str]]:
    """RFC 9110, section 5.6.6: a value and its parameters, their names in lower case. One with an
    asterisk (RFC 8187) stands, decoded, in the place of its plain name."""
    first, *rest = split_list(text, ";")
    plain: dict[str, str] = {}
    extended: dict[str, str] = {}
    for name, value in map(name_and_value, filter(None, rest)):
        if name.endswith("*"):
            charset, _, encoded = value.partition("'")
            extended[name[:-1]] = unquote(encoded.partition("'")[2], charset or "utf-8")
        else:
            plain[name] = value
    return first, plain | extended


def html_text(html: str) -> str:
    """What HTML that is nothing but text shows: references stand for their characters, however
    they are written (HTML, section 13.5). What has markup says so, and equals no text."""
    return f"markup: {html}" if "<" in html else unescape(html)


def challenge(text: str) -> tuple[str, dict[str, str]]:
    """RFC 9110, sections 11.1 and 11.2: scheme and parameters of ``WWW-Authenticate``, both names
    in lower case."""
    scheme, _, parameters = text.partition(" ")
    return scheme.lower(), dict(map(name_and_value, filter(None, split_list(parameters, ","))))


def http_answer(sent: bytes) -> tuple[bytes, bytes]:
    """Header and body of what a server has sent: without the interim answers before it (RFC 9110,
    section 15.2), and without the sizes, extensions and trailer of chunks (RFC 9112, section 7.1).
    """
    header, _, body = sent.partition(b"\r\n\r\n")
    while header.split()[1:2] and header.split()[1].startswith(b"1"):
        header, _, body = body.partition(b"\r\n\r\n")
    if b"transfer-encoding: chunked" in header.lower():
        body = b"".join(_chunks(body))
    return header, body


def _chunks(body: bytes) -> Iterator[bytes]:
    while body:
        line, _, body = body.partition(b"\r\n")
        size = int(line.partition(b";")[0], 16)
        if not size:
            return
        yield body[:size]
        body = body[size + 2 :]


def directives(text: str) -> dict[str, str]:
    """RFC 9111, section 5.2: the directives of ``Cache-Control``, their names in lower case; ``""``
    for one that carries no value."""
    return dict(map(name_and_value, filter(None, split_list(text, ","))))


def http_date(text: str) -> datetime | None:
    """RFC 9110, section 5.6.7: the moment that an HTTP date names in any of its formats."""
    try:
        moment = parsedate_to_datetime(text.replace("-", " "))
    except (TypeError, ValueError, IndexError):
        return None
    return moment.astimezone(timezone.utc) if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def split_list(text: str, separator: str) -> list[str]:
    """The members of a list, where a quoted string (RFC 9110, section 5.6.4) is one piece."""
    pieces: Iterator[re.Match[str]] = re.finditer(
        rf'(?:"(?:\\.|[^"\\])*"?|[^{separator}"])+|{separator}{separator}', text
    )
    return [piece[0].strip() for piece in pieces]


def name_and_value(text: str) -> tuple[str, str]:
    """A name in lower case, and its value without quotes."""
    name, _, value = text.partition("=")
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] == '"':
        value = re.sub(r"\\(.)", r"\1", value[1:-1])
    return name.strip().lower(), value


def _quoted(value: str) -> str:
    return value if TOKEN.match(value) else '"' + re.sub(r'(["\\])', r"\\\1", value) + '"'
