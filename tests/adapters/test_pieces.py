"""The pieces of adapters, each with the framework that needs it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import requests

from flask_adapters.pieces import (
    RequestArgument,
    asgi_to_wsgi,
    served_by,
    set_up_first,
    without_import_name,
)
from flask_conformance import Adapter, Edition
from flask_conformance.kit.client import Client
from flask_conformance.kit.target import load
from flask_conformance.plugin.first_look import look


class Request:
    def __init__(self, path: str) -> None:
        self.path = path
        self.seen = ""


class Handing:
    """A framework for ASGI whose views are handed their request."""

    def __init__(self, import_name: str) -> None:
        self.views: dict[str, Callable[..., Any]] = {}

    def route(self, rule: str, methods: tuple[str, ...] = ("GET",)) -> Callable[..., Any]:
        return lambda view: self.add_url_rule(rule, view_func=view)

    def add_url_rule(self, rule: str, view_func: Callable[..., Any]) -> None:
        self.views[rule] = view_func

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        answer = self.views[scope["path"]](Request(scope["path"]))
        text = answer if isinstance(answer, str) else await answer
        headers = [(b"content-type", b"text/plain")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": text.encode()})


def get(app: Any, path: str) -> str:
    return Client(asgi_to_wsgi(app)).get(path).text


def test_views_ask_the_request_that_the_framework_hands_them() -> None:
    pytest.importorskip("a2wsgi")
    piece = RequestArgument()
    app = piece.application(Handing)("shop")

    @app.route("/decorated", methods=("GET",))
    def decorated() -> str:
        piece.request.seen = piece.request.path
        return str(piece.request.seen)

    @app.route("/awaited")
    async def awaited() -> str:
        return f"awaited {piece.request.path}"

    app.add_url_rule("/added", view_func=lambda: f"added {piece.request.path}")

    assert get(app, "/decorated") == "/decorated"
    assert get(app, "/awaited") == "awaited /awaited"
    assert get(app, "/added") == "added /added"
    assert decorated.__name__ == "decorated"


def test_outside_of_a_view_there_is_no_request() -> None:
    with pytest.raises(RuntimeError, match="no view is running"):
        _ = RequestArgument().request.path


def test_asgi_applications_share_a_loop() -> None:
    pytest.importorskip("a2wsgi")
    app = Handing("shop")
    app.route("/")(lambda request: request.path)
    get(app, "/")
    before = threading.active_count()

    for _ in range(20):
        get(app, "/")

    assert threading.active_count() <= before + 5


def test_an_answer_to_head_has_no_body_though_the_application_sends_one() -> None:
    pytest.importorskip("a2wsgi")
    app = Handing("shop")
    app.route("/")(lambda request: "a body")

    answer = Client(asgi_to_wsgi(app)).head("/")

    assert (answer.status, answer.content) == ("200 OK", b"")


def test_what_an_asgi_application_raises_escapes() -> None:
    pytest.importorskip("a2wsgi")

    with pytest.raises(KeyError, match="/nowhere"):
        get(Handing("shop"), "/nowhere")


def test_an_application_without_an_import_name_is_made_with_one() -> None:
    class Nameless:
        def __init__(self, debug: bool = False) -> None:
            self.debug = debug

    app = without_import_name(Nameless)("shop", debug=True)

    assert app.debug
    assert isinstance(app, Nameless)


class Blocking:
    """A framework that can do nothing but run."""

    def run(self, host: str, port: int) -> None:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.end_headers()
                self.wfile.write(self.path.encode())

            def log_message(self, *arguments: Any) -> None:
                pass

        self.server = HTTPServer((host, port), Handler)
        self.server.serve_forever(poll_interval=0.01)
        self.server.server_close()

    def stop(self) -> None:
        self.server.shutdown()


def test_a_server_runs_while_the_block_lasts() -> None:
    app = Blocking()

    with served_by(app.run, app.stop) as address:
        assert requests.get(f"{address}/path", timeout=10).text == "/path"

    with pytest.raises(requests.ConnectionError):
        requests.get(address, timeout=10)


def test_a_server_that_does_not_start_is_told() -> None:
    def run(host: str, port: int) -> None:
        raise LookupError("no port for me")

    with pytest.raises(RuntimeError, match="no port for me"), served_by(run):
        pass


def test_set_up_first() -> None:
    class Own(Adapter):
        name = "own"
        edition = Edition.of("3.1.3", "3.1.9")

        def namespace(self) -> Any:
            return SimpleNamespace(Flask=Handing)

    adapter = set_up_first(Own(), lambda app: app.add_url_rule("/ready", view_func=str))

    assert list(adapter.namespace().Flask("shop").views) == ["/ready"]


ADAPTER = """
from types import SimpleNamespace

import handing_mini as mini
from flask_adapters.pieces import RequestArgument, asgi_to_wsgi
from flask_conformance import Adapter, Edition

views = RequestArgument()


class adapter(Adapter):
    name, edition = "mini", Edition.of("3.1.3", "3.1.9")
    wsgi = staticmethod(asgi_to_wsgi)

    def namespace(self):
        return SimpleNamespace(Flask=views.application(mini.Mini), request=views.request)
"""

MINI = """
import inspect

class Request:
    def __init__(self, scope):
        self.path, self.method = scope["path"], scope["method"]

class Mini:
    def __init__(self, import_name):
        self.views = {}

    def route(self, rule, methods=("GET",)):
        return lambda view: self.views.setdefault(rule, view)

    async def __call__(self, scope, receive, send):
        view = self.views.get(scope["path"])
        text, status = (view(Request(scope)), 200) if view else ("not found", 404)
        headers = [(b"content-type", b"text/html; charset=utf-8")]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": text.encode()})
"""


def test_an_adapter_of_pieces(tmp_path: Path) -> None:
    pytest.importorskip("a2wsgi")
    (tmp_path / "handing_mini.py").write_text(MINI)
    (tmp_path / "pieces_adapter.py").write_text(ADAPTER)

    adapter = load(str(tmp_path / "pieces_adapter.py"))
    flask = adapter.namespace()
    app = flask.Flask("shop")
    app.route("/here")(lambda: f"{flask.request.method} {flask.request.path}")

    assert Client(adapter.wsgi(app)).get("/here").text == "GET /here"
    assert (
        look(adapter, adapter.edition, {"Flask": "", "request": ""}, {}, {}, {}).answer == "200 OK"
    )
