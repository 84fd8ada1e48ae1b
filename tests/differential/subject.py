"""Runs beside one framework: reads cases from standard input, answers what was seen of each.

A case is a line of JSON: an application, as data, and the requests that it is asked one after
another by one visitor. ``python subject.py TARGET`` answers a line of JSON for each.
"""

from __future__ import annotations

import json
import logging
import re
import sys
from typing import Any

from interpreting import made

from flask_conformance.kit.client import Client
from flask_conformance.kit.target import load

Case = dict[str, Any]

KEPT = (
    "location", "allow", "content-type", "vary", "cache-control", "content-range", "accept-ranges",
    "content-disposition", "www-authenticate", "set-cookie", "x-a", "content-encoding",
)  # fmt: skip
"""The headers that are compared; the others are of the moment, such as ``Date``."""


def main(target: str) -> None:
    """Answer until the input ends."""
    logging.disable(logging.CRITICAL)
    adapter: Any = load(target)
    flask = adapter.namespace()
    for line in sys.stdin:
        answer = answered(flask, json.loads(line))
        # A context that an exception left behind is not the next case's.
        adapter.drop_contexts()
        print(json.dumps(answer), flush=True)


def answered(flask: Any, case: Case) -> list[dict[str, Any]]:
    """What each request of the case was answered, or what making the application raised."""
    try:
        app = made(flask, case["app"])
    except Exception as error:
        return [{"setup": type(error).__name__}]
    visitor = Client(app.wsgi_app, validate=False)
    return [asked(visitor, request) for request in case["requests"]]


def asked(visitor: Client, request: dict[str, Any]) -> dict[str, Any]:
    """The status code, the headers that are compared, and the text of one answer."""
    data = request["body"].encode("latin-1")
    try:
        answer = visitor.open(
            request["path"], request["method"], data=data, headers=request["headers"]
        )
    except Exception as error:
        return {"raised": type(error).__name__}
    seen: dict[str, Any] = {"status": answer.status_code}
    for name in KEPT:
        values = answer.headers.get_all(name)
        if values:
            seen[name] = sorted(_comparable(name, value) for value in values)
    if "html" not in (answer.headers.get("Content-Type") or "") or answer.status_code < 300:
        # The wording of pages that the framework writes itself is its own.
        seen["body"] = answer.content.decode("latin-1")
    return seen


def _comparable(name: str, value: str) -> str:
    """A header without what means nothing: the order of a list, the signature of a session."""
    if name in ("allow", "vary", "cache-control"):
        return ", ".join(sorted(member.strip() for member in value.split(",")))
    first, *attributes = value.split(";")
    if name == "set-cookie":
        first = re.sub(r"=\.?[\w-]+\.[\w-]+\.[\w-]+$", "=(signed)", first)
        return ";".join([first, *sorted(attributes)])
    return value


if __name__ == "__main__":
    main(sys.argv[1])
