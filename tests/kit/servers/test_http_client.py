"""The client over real HTTP does what the one in-process does, with every server in-process."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

from flask_conformance import Adapter
from flask_conformance.kit.client import Client
from flask_conformance.kit.servers.catalogue import KINDS
from flask_conformance.kit.servers.http_client import HTTPClient
from flask_conformance.kit.servers.opening import Apart, Servers

ECHOED = (
    "REQUEST_METHOD", "SCRIPT_NAME", "PATH_INFO", "QUERY_STRING", "HTTP_HOST", "CONTENT_TYPE",
    "CONTENT_LENGTH", "HTTP_COOKIE", "HTTP_X_WORD", "wsgi.url_scheme",
)  # fmt: skip


def echo(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Answers with what it was asked."""
    content = {name: environ[name] for name in ECHOED if name in environ}
    content["body"] = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)).decode()
    cookies = [("Set-Cookie", "first=1; Path=/"), ("Set-Cookie", "second=2; Path=/deeper")]
    start_response("201 Made Up", [("Content-Type", "text/plain"), *cookies])
    return [json.dumps(content).encode()]


class Bare(Adapter):
    name = "bare"


@pytest.fixture(params=[kind for kind in KINDS if not kind.has_own_process], ids=str)
def over_http(request: pytest.FixtureRequest) -> Iterator[Callable[[Any], HTTPClient]]:
    for package in request.param.packages:
        pytest.importorskip(package)
    before = threading.enumerate()
    with Servers(Bare(), request.param, Apart("bare")) as servers:
        yield servers.client
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        # A worker that has given its answer may still be on its way out.
        thread.join(5)
    assert not any(thread.is_alive() for thread in left)


REQUESTS: dict[str, dict[str, Any]] = {
    "plain": {"path": "/"},
    "query": {"path": "/find?q=a b&r=%26"},
    "params": {"path": "/find", "params": {"q": "é &", "many": ["1", "2"]}},
    "escapes": {"path": "/caf%c3%a9%2F%zz/100%"},
    "raw characters": {"path": "/é€#|/ {}"},
    "slashes": {"path": "/two//slashes//"},
    "dots": {"path": "/a/../b/./c"},
    "form": {"path": "/", "method": "POST", "data": {"name": "é", "more": ["1", "2"]}},
    "bytes": {"path": "/", "method": "PUT", "data": b"a" * 100_000},
    "empty": {"path": "/", "method": "POST"},
    "json": {"path": "/", "method": "PATCH", "json": {"a": [1]}},
    "files": {"path": "/", "method": "POST", "files": {"f": ("n.txt", b"data")}},
    "headers": {"path": "/", "headers": [("X-Word", "one"), ("x-word", "two")]},
    "host": {"path": "/", "headers": {"Host": "elsewhere.example"}},
    "mounted": {"path": "/x", "base_url": "https://shop.example:8443/app%20one/"},
}


@pytest.mark.parametrize("request_", REQUESTS.values(), ids=list(REQUESTS))
def test_the_application_sees_the_same_request(
    over_http: Callable[[Any], HTTPClient], request_: dict[str, Any]
) -> None:
    here, there = Client(echo), over_http(echo)
    for client in (here, there):
        client.cookies["own"] = "é".encode().decode("latin-1")

    expected, got = here.open(**request_), there.open(**request_)

    assert got.json() == expected.json()
    assert (got.status, got.url) == (expected.status, expected.url)
    assert got.headers.get_all("Set-Cookie") == expected.headers.get_all("Set-Cookie")


def test_two_slashes_in_front(over_http: Callable[[Any], HTTPClient]) -> None:
    """Some servers take one of them away, and none both."""
    assert over_http(echo).get("//two").json()["PATH_INFO"] in ("//two", "/two")


def test_cookies_go_back_to_their_paths(over_http: Callable[[Any], HTTPClient]) -> None:
    client = over_http(echo)
    client.get("/")

    assert client.get("/").json()["HTTP_COOKIE"] == "first=1"
    assert client.get("/deeper/x").json()["HTTP_COOKIE"] == "second=2; first=1"


def test_redirects_are_not_followed(over_http: Callable[[Any], HTTPClient]) -> None:
    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        start_response("302 FOUND", [("Location", "/there"), ("Content-Type", "text/plain")])
        return [b""]

    assert over_http(application).get("/").redirects_to("/there")


def test_an_exception_is_what_the_server_makes_of_it(
    over_http: Callable[[Any], HTTPClient], capfd: pytest.CaptureFixture[str]
) -> None:
    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        raise ValueError("broken")

    response = over_http(application).post("/", data=b"x" * 1_000_000)

    assert response.status_code == 500
    assert capfd.readouterr() == ("", "")


def test_close_is_over_when_the_answer_is_there(over_http: Callable[[Any], HTTPClient]) -> None:
    closed: list[str] = []

    class Body:
        def __iter__(self) -> Iterator[bytes]:
            return iter([b"piece ", b"by piece"])

        def close(self) -> None:
            closed.append("closed")

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        start_response("200 OK", [("Content-Type", "text/plain")])
        return Body()

    assert over_http(application).get("/").text == "piece by piece"
    assert closed == ["closed"]


def test_a_view_may_ask_its_own_server(over_http: Callable[[Any], HTTPClient]) -> None:
    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        start_response("200 OK", [("Content-Type", "text/plain")])
        if environ["PATH_INFO"] == "/inner":
            return [b"inner"]
        return [b"outer and " + client.get("/inner").content]

    client = over_http(application)

    assert client.get("/").text == "outer and inner"


def test_environ_keys_cannot_be_set(over_http: Callable[[Any], HTTPClient]) -> None:
    with pytest.raises(TypeError, match="needs 'in-process'"):
        over_http(echo).get("/", extra={"REMOTE_ADDR": "10.0.0.1"})
