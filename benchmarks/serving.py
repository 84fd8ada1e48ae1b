"""Requests a second, in-process: the reference implementation against the installed Flask."""

from __future__ import annotations

import sys
import time
from types import ModuleType
from typing import Any

import flask
from alternating import medians

import flask_reference
from flask_conformance.kit.request import build_environ

REQUESTS = 2_000
ROUNDS = 9


def application(framework: ModuleType) -> Any:
    """A small application with what most have: hooks, a blueprint, a session, JSON."""
    app = framework.Flask("benchmark")
    app.secret_key = "benchmark"
    blueprint = framework.Blueprint("shop", "benchmark", url_prefix="/shop")

    @app.before_request
    def before() -> None:
        framework.g.user = "ada"

    @app.route("/")
    def index() -> str:
        return "index"

    @blueprint.route("/items/<int:number>")
    def item(number: int) -> dict[str, Any]:
        return {"number": number, "user": framework.g.user}

    @app.route("/visit")
    def visit() -> str:
        framework.session["visits"] = framework.session.get("visits", 0) + 1
        return "visited"

    app.register_blueprint(blueprint)
    return app


def seconds(app: Any, path: str) -> float:
    """The time of all requests to one path, by the process's own clock."""
    environs = [build_environ(path) for _ in range(REQUESTS)]
    began = time.process_time()
    for environ in environs:
        body = app(environ, lambda status, headers, *rest: None)
        b"".join(body)
        body.close()
    return time.process_time() - began


def main() -> int:
    theirs, ours = application(flask), application(flask_reference)
    print(f"{'path':<14}{'Flask':>12}{'reference':>12}   requests a second; ratio above 1: faster")
    for path in ("/", "/shop/items/7", "/visit", "/missing"):
        a, b, ratio = medians(
            lambda path=path: seconds(theirs, path), lambda path=path: seconds(ours, path), ROUNDS
        )
        print(f"{path:<14}{REQUESTS / a:>12.0f}{REQUESTS / b:>12.0f}   {ratio:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
