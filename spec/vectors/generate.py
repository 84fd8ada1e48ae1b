"""Write the vector files: ask real Flask releases, each in an environment of its own.

python spec/vectors/generate.py
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import cases
from flask_conformance.matrix.environments import ensure

from flask_adapters.releases import catalogue

HERE = Path(__file__).parent
EDITIONS = ("1.1.4", "2.3.3", "3.1.3")
"""The releases whose answers the routing and exchange vectors hold."""


def ask(release: str, question: dict[str, Any]) -> Any:
    """What that Flask release answers."""
    answer = subprocess.run(
        [str(python_of(release)), str(HERE / "probe.py")],
        input=json.dumps(question),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return json.loads(answer.stdout)


@cache
def python_of(release: str) -> Path:
    return ensure(catalogue.find(release)).python


def routing() -> Iterator[dict[str, Any]]:
    for number, table in enumerate(cases.ROUTING, start=1):
        requests = [{"method": method, "path": path} for method, path in table["requests"]]
        question = {"ask": "routing", "rules": table["rules"], "requests": requests}
        outcomes = {release: ask(release, question) for release in EDITIONS}
        yield {
            "id": f"routing-{number}",
            "about": table["about"],
            "rules": table["rules"],
            "requests": [
                {**request, "outcomes": {release: outcomes[release][at] for release in EDITIONS}}
                for at, request in enumerate(requests)
            ],
        }


def exchanges() -> Iterator[dict[str, Any]]:
    for number, group in enumerate(cases.EXCHANGES, start=1):
        question = {"ask": "exchanges", **group}
        responses = {release: ask(release, question) for release in EDITIONS}
        yield {
            "id": f"exchange-{number}",
            "about": group["about"],
            "views": group["views"],
            "exchanges": [
                {"request": request, "responses": {r: responses[r][at] for r in EDITIONS}}
                for at, request in enumerate(group["requests"])
            ],
        }


def sessions() -> Iterator[dict[str, Any]]:
    """Cookies by each signing release; what is found in them, confirmed by that release."""
    for release in cases.SIGNED_BY:
        for name, payload in cases.PAYLOADS.items():
            signing = {"key": "the key", "payload": payload, "signed_at": cases.SIGNED_AT}
            cookie = ask(release, {"ask": "sign", **signing})
            for case, changes in reading_cases(cookie, release):
                reading = {"key": "the key", "fallbacks": [], "read_at": cases.SIGNED_AT + 1}
                reading.update({"cookie": cookie, **changes})
                found = ask(release, {"ask": "read", **reading})
                expected = payload if case in ("good", "last-second", "rotated") else {}
                assert found == expected, (release, name, case, found)
                yield {
                    "id": f"session-{release}-{name}-{case}",
                    "signed_by": {"flask": release, "werkzeug": catalogue.find(release).werkzeug},
                    "signed_at": cases.SIGNED_AT,
                    "case": case,
                    "expected": expected,
                    **reading,
                }


def reading_cases(cookie: str, release: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Ways to read a cookie: as it is, changed, too late, with other keys."""
    payload, stamp, signature = cookie.rsplit(".", 2)
    flipped = "A" if payload[-2] != "A" else "B"
    yield "good", {}
    yield "last-second", {"read_at": cases.SIGNED_AT + cases.LIFETIME}
    yield "expired", {"read_at": cases.SIGNED_AT + cases.LIFETIME + 1}
    yield (
        "tampered-payload",
        {"cookie": f"{payload[:-2]}{flipped}{payload[-1]}.{stamp}.{signature}"},
    )
    yield "tampered-signature", {"cookie": f"{payload}.{stamp}.{signature[1:]}{signature[0]}"}
    yield "truncated", {"cookie": cookie[:-1]}
    yield "no-signature", {"cookie": payload}
    yield "other-key", {"key": "another key"}
    if catalogue.nearest(release).flask.startswith("3.1"):
        yield "rotated", {"key": "a new key", "fallbacks": ["the key"]}


FILES = {
    "routing": (routing, "Routing tables, requests, and what each release makes of them"),
    "sessions": (sessions, "Session cookies signed by real Flask, and what is found in them"),
    "exchanges": (exchanges, "Whole exchanges: what a view returns, and the response it becomes"),
}


def main() -> int:
    for name, (make, about) in FILES.items():
        path = HERE / f"{name}.json"
        content = {"$schema": "schema.json", "version": 1, "about": about, "vectors": list(make())}
        path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        print(f"{path.name}: {len(content['vectors'])} vectors")
    return 0


if __name__ == "__main__":
    sys.exit(main())
