"""Whether an answer is as a step wants it, and if not, what was required and what came."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from flask_conformance.http_profile import draws
from flask_conformance.http_profile.exchange import Answer
from flask_conformance.http_profile.visitor import NO_DATE, Sent, is_deletion, parsed

LONGEST = 400
"""Characters of a text that a report shows."""

TOLERANCE = timedelta(hours=1)

ESCAPED = re.compile("%[0-9A-Fa-f]{2}")
"""A percent-encoded byte, whose digits are the same in either case (RFC 3986, 2.1)."""


@dataclass(frozen=True)
class Mismatch:
    """One thing that is not as it must be."""

    what: str
    """Such as ``status``, ``header Location``, ``body``."""
    expected: str
    got: str


def mismatch(want: Mapping[str, Any], values: draws.Values, sent: Sent, answer: Answer) -> Any:
    """The first :class:`Mismatch`; None where all is as wanted."""
    mismatches = (*_status(want, answer), *_headers(want, values, sent, answer))
    mismatches = (
        *mismatches,
        *_cookies(want, values, answer),
        *_content(want, values, sent, answer),
    )
    return next(iter(mismatches), None)


def _status(want: Mapping[str, Any], answer: Answer) -> Iterator[Mismatch]:
    allowed = want["status"] if isinstance(want["status"], list) else [want["status"]]
    if answer.status not in allowed:
        expected = " or ".join(map(str, allowed))
        yield Mismatch("status", f"status {expected}", f"status {answer.status}")


def _headers(
    want: Mapping[str, Any], values: draws.Values, sent: Sent, answer: Answer
) -> Iterator[Mismatch]:
    for name, matcher in want.get("headers", {}).items():
        yield from _compared(f"{name}: ", _text(matcher), answer.header(name), values, sent)


def _cookies(want: Mapping[str, Any], values: draws.Values, answer: Answer) -> Iterator[Mismatch]:
    cookies = dict(map(parsed, answer.all("Set-Cookie")))
    for template, wanted_attributes in want.get("cookies", {}).items():
        name = draws.text(template, values)
        attributes = cookies.get(name)
        label = f"Set-Cookie {name}"
        if wanted_attributes is None:
            if attributes is not None:
                yield Mismatch(label, f"no cookie {name}", f"it is set to {attributes['value']}")
        elif attributes is None:
            yield Mismatch(label, f"a cookie {name}", "none is set")
        elif "$deleted" in wanted_attributes:
            if not is_deletion(attributes):
                yield Mismatch(label, f"the cookie {name} deleted", _line(attributes))
        else:
            for key, matcher in wanted_attributes.items():
                given = attributes.get(key)
                yield from _compared(f"{label}: {key} ", _text(matcher), given, values)


def _text(matcher: Any) -> Any:
    """A header has no numbers: what stands for one is its text."""
    return {"$text": matcher} if isinstance(matcher, str) else matcher


def _line(attributes: Mapping[str, str]) -> str:
    return "; ".join(f"{key}={value}" if value else key for key, value in attributes.items())


def _content(
    want: Mapping[str, Any], values: draws.Values, sent: Sent, answer: Answer
) -> Iterator[Mismatch]:
    if "body" in want:
        yield from _body(want["body"], values, answer.body)
    if "json" in want:
        try:
            content = json.loads(answer.body)
        except (ValueError, RecursionError):
            shown = answer.body.decode("utf-8", "replace")
            yield Mismatch("body", "a body in JSON", _cut(shown) or "no body")
            return
        for path, matcher in want["json"].items():
            name = draws.text(path, values)
            label = f"{name} = " if name else ""
            yield from _compared(label, matcher, _at(content, name), values, sent)


def _body(matcher: Any, values: draws.Values, body: bytes) -> Iterator[Mismatch]:
    kind = next(iter(matcher)) if isinstance(matcher, dict) else ""
    if kind in ("$hex", "$same", "$slice"):
        expected = _bytes(kind, draws.filled(matcher[kind], values))
        if body != expected:
            yield Mismatch("body", *_difference(expected, body))
        return
    yield from _compared("", _text(matcher), body.decode("utf-8", "replace"), values)


def _bytes(kind: str, argument: Any) -> bytes:
    if kind == "$slice":
        whole, first, last = argument
        return bytes(whole.encode("utf-8")[first : last + 1])
    return bytes.fromhex(argument) if kind == "$hex" else bytes(argument)


def _difference(expected: bytes, got: bytes) -> tuple[str, str]:
    """Where two bodies part."""
    pairs = enumerate(zip(expected, got, strict=False))
    place = next((i for i, (a, b) in pairs if a != b), min(len(expected), len(got)))
    there, here = expected[place : place + 8].hex(), got[place : place + 8].hex()
    return f"{len(expected)} bytes, at {place} {there}", f"{len(got)} bytes, at {place} {here}"


class _Missing:
    def __repr__(self) -> str:
        return "nothing"


MISSING = _Missing()


def at(body: bytes, path: str) -> Any:
    """What stands in a JSON body at ``a.b.0``; :data:`MISSING` without it."""
    try:
        return _at(json.loads(body), path)
    except (ValueError, RecursionError):
        return MISSING


def _at(value: Any, path: str) -> Any:
    """What stands at ``a.b.0``; the whole at the empty path."""
    for key in path.split(".") if path else ():
        if isinstance(value, dict) and key in value:
            value = value[key]
        elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
            value = value[int(key)]
        else:
            return MISSING
    return value


def _compared(
    label: str, matcher: Any, got: Any, values: draws.Values, sent: Sent | None = None
) -> Iterator[Mismatch]:
    kind, argument = "$equal", matcher
    if isinstance(matcher, dict) and len(matcher) == 1 and next(iter(matcher)).startswith("$"):
        kind, argument = next(iter(matcher.items()))
    if kind == "$pattern":
        argument = draws.text(argument, values, re.escape)
    elif kind == "$text":
        argument = draws.text(argument, values)
    else:
        argument = draws.filled(argument, values)
    if kind == "$leads":
        fits = (
            isinstance(got, str)
            and sent is not None
            and _whole(sent, got) == _whole(sent, argument)
        )
    else:
        fits = MATCHERS[kind](argument, got)
    if not fits:
        wanted = label + WORDS.get(kind, "{}").format(_shown(argument))
        yield Mismatch(
            label, _came(label, None) if kind == "$absent" else wanted, _came(label, got)
        )


def _came(label: str, got: Any) -> str:
    if got is None and label.endswith(": "):
        return f"no {label.removesuffix(': ')}"
    return label + _shown(got)


def _shown(value: Any) -> str:
    if value is MISSING:
        return "nothing"
    try:
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    except RecursionError:
        return "JSON that is nested too deeply"
    return _cut(text)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}… ({len(text)} characters)"


def _same(expected: Any, got: Any) -> bool:
    """Equality in JSON, where True is no number."""
    if isinstance(expected, bool) or isinstance(got, bool):
        return expected is got
    if isinstance(expected, dict) and isinstance(got, dict):
        return expected.keys() == got.keys() and all(
            _same(expected[key], got[key]) for key in expected
        )
    if isinstance(expected, list) and isinstance(got, list):
        return len(expected) == len(got) and all(map(_same, expected, got))
    return bool(expected == got)


def _items(value: Any) -> set[str]:
    return {item.strip().lower() for item in str(value or "").split(",") if item.strip()}


def _lower(names: Any) -> set[str]:
    return {item.lower() for item in names}


def _is_media(expected: str, got: Any) -> bool:
    """The type without regard to case; a parameter only where one is asked for."""
    kind, _, parameter = (part.strip() for part in expected.lower().partition(";"))
    given_kind, _, given_parameter = (
        part.strip() for part in str(got or "").lower().partition(";")
    )
    return given_kind == kind and (not parameter or given_parameter.replace('"', "") == parameter)


def _in_days(days: int, got: Any) -> bool:
    try:
        then = parsedate_to_datetime(str(got))
        if then.tzinfo is None:
            then = then.replace(tzinfo=timezone.utc)
        return abs(then - datetime.now(timezone.utc) - timedelta(days=days)) < TOLERANCE
    except NO_DATE:
        return False


MATCHERS: Mapping[str, Callable[[Any, Any], bool]] = {
    "$equal": _same,
    "$text": lambda expected, got: got == expected,
    "$not": lambda expected, got: not _same(expected, got),
    "$pattern": lambda expected, got: isinstance(got, str) and bool(re.fullmatch(expected, got)),
    "$contains": lambda expected, got: isinstance(got, str) and expected in got,
    "$lacks": lambda expected, got: isinstance(got, str) and expected not in got,
    "$absent": lambda expected, got: got is None or got is MISSING,
    "$present": lambda expected, got: got is not None and got is not MISSING,
    "$set": lambda expected, got: _items(got) == _lower(expected),
    "$includes": lambda expected, got: _items(got) >= _lower(expected),
    "$media": _is_media,
    "$days": _in_days,
}

WORDS = {
    "$not": "anything but {}",
    "$pattern": "text of the form {}",
    "$contains": "text with {}",
    "$lacks": "text without {}",
    "$present": "anything",
    "$set": "{} in any order",
    "$includes": "{} among others",
    "$days": "{} days from now",
}


def _whole(sent: Sent, reference: str) -> tuple[str, ...]:
    """Where a reference leads, whole or not, with what percent-encoding means."""
    try:
        parts = urlsplit(urljoin(_base(sent), reference))
    except ValueError:
        return (reference,)
    query = ESCAPED.sub(lambda escaped: escaped[0].upper(), parts.query)
    return parts.scheme, parts.netloc.lower(), unquote(parts.path), query, parts.fragment


def _base(sent: Sent) -> str:
    host = next(value for name, value in sent.headers if name == "Host")
    # A target that begins with two slashes is no authority.
    return f"http://{host}/{sent.target.lstrip('/')}"
