"""Differences by kind: what a view did, what of its answer differs, and from what to what."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

OF_VIEWS: dict[str, tuple[str, ...]] = {
    "text": ("return", "response"), "tuple": ("return", "response"), "value": ("return", "json"),
    "json": ("json", "jsonify"), "values": ("converter", "signed", "fixed"),
    "args": ("args", "pairs", "query"), "form": ("form", "forms", "content", "pairs", "bodies"),
    "all-values": ("values", "form"), "files": ("files", "form", "bodies"),
    "cookies": ("cookie", "cookies"), "get-json": ("json",), "get-data": ("data", "content"),
    "member": ("args", "form", "cookies", "headers", "key"), "abort": ("abort",),
    "raise": ("exception", "errors", "propagate"), "redirect": ("redirect",),
    "url-for": ("url-for", "build"), "session-set": ("sessions",), "session-get": ("sessions",),
    "session-has": ("sessions",), "flash": ("flash", "sessions"), "flashed": ("flash", "sessions"),
    "template": ("templates", "autoescape", "tojson"), "response": ("cookie", "etag", "response"),
    "part": ("ranges", "range"), "nothing": ("return",), "later": ("after-this",),
    "stream": ("stream",), "own-name": ("endpoint", "blueprint"),
}  # fmt: skip
"""Words in the ids of requirements that speak of what a view does."""

OF_HEADERS: dict[str, tuple[str, ...]] = {
    "vary": ("vary",), "accept-ranges": ("ranges",), "content-range": ("ranges",),
    "location": ("redirect", "redirects", "location"), "allow": ("options", "methods", "allow"),
    "set-cookie": ("cookie", "session", "sessions"), "content-disposition": ("name", "attachment"),
    "status": ("slash", "slashes", "redirect", "match", "precedence", "methods", "options"),
}  # fmt: skip
"""Words in the ids of requirements that speak of what differs."""

NAMED = ("read", "shown", "member")
"""What names an attribute of the request."""

OF_HOSTS = ("host", "hosts", "host-matching", "subdomain", "server-name")


@dataclass
class Kind:
    """Differences that are alike, and the shortest case that shows one."""

    name: str
    differs: str
    """What of the answer: the status code, a header, the body, or what was raised."""
    number: int = 0
    case: dict[str, Any] = field(default_factory=dict)
    before: dict[str, Any] = field(default_factory=dict)
    after: dict[str, Any] = field(default_factory=dict)

    def add(self, case: dict[str, Any], before: dict[str, Any], after: dict[str, Any]) -> None:
        self.number += 1
        if not self.case or len(json.dumps(case)) < len(json.dumps(self.case)):
            self.case, self.before, self.after = case, before, after


def differences(
    case: dict[str, Any], before: list[dict[str, Any]], after: list[dict[str, Any]]
) -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    """What differs of the first answer that differs: its kind, what of it, and both answers."""
    for request, one, other in zip(case["requests"], before, after, strict=False):
        if one != other:
            changed = sorted(
                key for key in one.keys() | other.keys() if one.get(key) != other.get(key)
            )
            leading = next(
                (key for key in ("setup", "raised", "status") if key in changed), changed[0]
            )
            does = _done(case["app"])
            yield (
                f"{does} | {leading}: {_form(leading, one)} -> {_form(leading, other)}"
                f"{_beside(request, leading)}",
                leading,
                one,
                other,
            )
            return


def _done(app: dict[str, Any]) -> str:
    """What the views do, without the texts that they do it with."""
    if len(app["routes"]) > 1 or app["blueprints"]:
        return "several routes"
    name, *rest = app["routes"][0]["does"][0]
    return " ".join([name, *rest[:1]]) if name in NAMED else str(name)


def _form(key: str, seen: dict[str, Any]) -> str:
    """A value by its form: what is of one case alone is left out."""
    if key not in seen:
        return f"({'raises ' + seen['raised']})" if "raised" in seen else f"({seen.get('status')})"
    value = seen[key]
    text = value if isinstance(value, str) else json.dumps(value)
    return (
        re.sub(r"\d+", "9", text[:40]) if key in ("body", "set-cookie", "location") else text[:60]
    )


def _beside(request: dict[str, Any], leading: str) -> str:
    """What in the request may be the reason."""
    return f" | {', '.join(sorted(request['headers']))}" if leading == "body" else ""


def speakers(kind: Kind, changed: Collection[str]) -> list[str]:
    """Of the requirements that are recorded to differ between both, those that may speak of it."""
    words = {*OF_HEADERS.get(kind.differs, ())}
    if kind.differs not in OF_HEADERS or kind.differs == "status":
        for route in kind.case["app"]["routes"]:
            name, *rest = route["does"][0]
            words.update(OF_VIEWS.get(name, ()))
            words.update(str(one).replace("_", "-") for one in rest[:1] if name in NAMED)
    if "SERVER_NAME" in kind.case["app"]["config"]:
        words.update(OF_HOSTS)
    return [id for id in changed if words & _words_of(id)]


def _words_of(id: str) -> set[str]:
    chapter, _, name = id.partition("/")
    words = name.split("-")
    pairs = {f"{one}-{other}" for one, other in pairwise(words)}
    return {chapter, name, *words, *pairs}
