"""Differences by kind: what a view did, what of its answer differs, and from what to what."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

WORDS: dict[str, tuple[str, ...]] = {
    "text": ("response", "after"), "tuple": ("return",), "value": ("return", "json"),
    "json": ("json",), "values": ("converter", "signed", "digits", "int", "float"),
    "args": ("args", "pairs"), "form": ("form", "content", "limit", "pairs"),
    "all-values": ("values", "form"), "files": ("files", "form", "parts"),
    "cookies": ("cookie",), "get-json": ("json", "form"), "get-data": ("data", "content", "form"),
    "member": ("args", "form", "cookie", "header", "key", "bad-request"),
    "abort": ("abort", "error", "exception"), "raise": ("error", "exception", "propagat"),
    "redirect": ("redirect", "location"), "url-for": ("url-for", "build"),
    "session-set": ("session", "vary", "cookie"), "session-get": ("session", "vary", "cookie"),
    "session-has": ("session", "vary", "cookie"), "flash": ("flash", "session", "cookie", "vary"),
    "flashed": ("flash", "vary", "session"), "template": ("template", "escape", "tojson"),
    "response": ("cookie", "response", "etag"), "part": ("range",), "nothing": ("return",),
}  # fmt: skip
"""Words in the ids of requirements that speak of what a view does."""

OF_ROUTING = ("slash", "redirect", "match", "rule", "method", "options", "host", "server-name")


@dataclass
class Kind:
    """Differences that are alike, and the shortest case that shows one."""

    name: str
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
) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """The kinds of difference that a case shows; of its requests the first that differs."""
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
                one,
                other,
            )
            return


def _done(app: dict[str, Any]) -> str:
    """What the views do, without the texts that they do it with."""
    if len(app["routes"]) > 1:
        return "several routes"
    name, *rest = app["routes"][0]["does"][0]
    return " ".join([name, *rest[:1]]) if name in ("read", "shown", "member") else str(name)


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
    does = kind.case["app"]["routes"][0]["does"][0]
    words = [*WORDS.get(does[0], ()), *OF_ROUTING, *map(str, does[1:2])]
    return [id for id in changed if any(word.replace("_", "-") in id for word in words if word)]
