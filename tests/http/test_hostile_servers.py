"""Whatever a server does, a check ends within its limit, with a word on what happened."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest

from flask_conformance.http_profile.exchange import ExchangeError, NobodyThere, exchange

LIMIT = 1.0
SPARE = 2.0
"""Seconds that a slow machine may need beside the limit."""

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"

Server = Callable[[socket.socket], None]


@contextmanager
def serving(answer: Server) -> Iterator[str]:
    """The address of a server that does *answer* with each connection until the block ends."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(10)

        def serve() -> None:
            with suppress(OSError), listening.accept()[0] as connection:
                connection.settimeout(10)
                connection.recv(65536)
                answer(connection)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        thread.join(12)
    assert not thread.is_alive()


def until_it_is_closed(connection: socket.socket) -> None:
    """Wait for the client to give up."""
    with suppress(OSError):
        while connection.recv(65536):
            pass


def flood(first: bytes, more: bytes) -> Server:
    def answer(connection: socket.socket) -> None:
        connection.sendall(first)
        while True:
            connection.sendall(more)

    return answer


def say(*words: bytes, then: Server = socket.socket.close) -> Server:
    def answer(connection: socket.socket) -> None:
        for word in words:
            connection.sendall(word)
        then(connection)

    return answer


def drip(word: bytes) -> Server:
    """A byte now and then: no read of a client ever takes long."""

    def answer(connection: socket.socket) -> None:
        connection.settimeout(0.02)
        while True:
            for byte in word:
                connection.sendall(bytes([byte]))
                with suppress(TimeoutError):
                    if not connection.recv(1):
                        return

    return answer


CHUNK = b"10000\r\n" + b"x" * 65536 + b"\r\n"

SERVERS = {
    "never answers": (until_it_is_closed, "no whole answer within 1.0 s"),
    "closes at once": (say(), "the connection was closed without an answer"),
    "closes in the head": (say(HEAD), ""),
    "closes in the body": (
        say(HEAD + b"Content-Length: 40\r\n\r\n", b"twelve bytes"),
        "closed after 12 of 40 bytes of the body",
    ),
    "sends less and waits": (
        say(HEAD + b"Content-Length: 40\r\n\r\n", b"twelve", then=until_it_is_closed),
        "no whole answer within 1.0 s",
    ),
    "sends more than it says": (
        say(HEAD + b"Content-Length: 4\r\n\r\n", b"twelve bytes"),
        "more came than the 4 bytes that Content-Length tells",
    ),
    "tells of 1 GB": (
        flood(HEAD + b"Content-Length: 1073741824\r\n\r\n", b"x" * 65536),
        "the answer says that it has 1073741824 bytes",
    ),
    "sends 1 GB": (flood(HEAD + b"\r\n", b"x" * 65536), "does not end after 4194304 bytes"),
    "chunks without end": (
        flood(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", CHUNK),
        "does not end after 4194304 bytes",
    ),
    "a chunk that is cut": (
        say(HEAD + b"Transfer-Encoding: chunked\r\n\r\n10\r\nabc"),
        "the connection was closed after",
    ),
    "a chunk without a size": (
        say(HEAD + b"Transfer-Encoding: chunked\r\n\r\nsize\r\n"),
        "the connection was closed after 0 bytes of the body",
    ),
    "10,000 headers": (
        say(HEAD, *(b"X-%d: y\r\n" % number for number in range(10_000)), b"\r\n"),
        "got more than 100 headers",
    ),
    "a header without end": (flood(HEAD + b"X-Long: ", b"x" * 65536), "header line"),
    "a status line without end": (flood(b"HTTP/1.1 200 ", b"x" * 65536), "status line"),
    "no HTTP": (say(b"220 mail.example ESMTP\r\n"), "not HTTP: it begins with 220 mail.example"),
    "no status": (say(b"HTTP/1.1 fine\r\n\r\n"), "not HTTP: it begins with HTTP/1.1 fine"),
    "go on, without end": (flood(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), "within 1.0 s"),
    "a byte now and then": (drip(HEAD), "no whole answer within 1.0 s"),
    "early hints, without end": (flood(b"", b"HTTP/1.1 103 Hints\r\n\r\n"), "within 1.0 s"),
    "TLS": (say(b"\x15\x03\x01\x00\x02\x02\x46"), "not HTTP: it begins with \x15"),
    "trailers without end": (
        flood(HEAD + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"X: y\r\n"),
        "within 1.0 s",
    ),
    "a byte of the body now and then": (
        say(HEAD + b"Content-Length: 1000\r\n\r\n", then=drip(b"xyz")),
        "no whole answer within 1.0 s",
    ),
}


@pytest.mark.parametrize("kind", SERVERS)
def test_an_exchange_ends(kind: str) -> None:
    server, expected = SERVERS[kind]
    with serving(server) as address:
        began = time.monotonic()
        try:
            answer = exchange(address, "GET", "/", [("Host", "here")], None, LIMIT)
        except ExchangeError as error:
            message = str(error)
        else:
            message = "" if answer.body == b"" else f"{len(answer.body)} bytes"
        seconds = time.monotonic() - began

    assert expected in message
    assert seconds < LIMIT + SPARE


def test_a_body_after_the_answer_to_head_is_seen() -> None:
    with serving(say(HEAD + b"Content-Length: 6\r\n\r\nbodies")) as address:
        answer = exchange(address, "HEAD", "/", [("Host", "here")], None, LIMIT)

    assert answer.body == b"bodies"


def test_interim_answers_are_skipped() -> None:
    interim = b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n"
    with serving(say(interim, interim, HEAD + b"Content-Length: 4\r\n\r\nbody")) as address:
        answer = exchange(address, "GET", "/", [("Host", "here")], None, LIMIT)

    assert (answer.status, answer.body) == (200, b"body")


def test_white_space_around_a_value_is_none_of_it() -> None:
    head = b"HTTP/1.1 200 OK\r\nX-Tag:\t tag \t\r\nTransfer-Encoding: chunked \r\n\r\n"
    with serving(say(head + b"4\r\nbody\r\n0\r\n\r\n")) as address:
        answer = exchange(address, "GET", "/", [("Host", "here")], None, LIMIT)

    assert (answer.header("X-Tag"), answer.body) == ("tag", b"body")


def test_nothing_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"

    with pytest.raises(NobodyThere, match="nothing listens there"):
        exchange(address, "GET", "/", [("Host", "here")], None, LIMIT)


def test_redirects_are_not_followed() -> None:
    with serving(say(b"HTTP/1.1 302 Found\r\nLocation: /again\r\n\r\n")) as address:
        answer = exchange(address, "GET", "/", [("Host", "here")], None, LIMIT)

    assert (answer.status, answer.header("location")) == (302, "/again")


def test_the_path_goes_out_as_it_is() -> None:
    came: list[bytes] = []

    def answer(connection: socket.socket) -> None:
        connection.sendall(HEAD + b"\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            with listening.accept()[0] as connection:
                came.append(connection.recv(65536))
                answer(connection)

        thread = threading.Thread(target=serve)
        thread.start()
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        exchange(address, "GET", "/a/../%2e%2e/b//c", [("Host", "here")], None, LIMIT)
        thread.join()

    assert came[0].startswith(b"GET /a/../%2e%2e/b//c HTTP/1.1\r\nHost: here\r\n")
