"""Werkzeug's development server: how answers leave."""

import socket
import threading
from http.client import HTTPConnection, IncompleteRead

import pytest

from flask_conformance import SHOULD, requirement
from flask_conformance.kit.servers.development import serving
from flask_conformance.kit.words import http_answer


def ask(address, path=b"/"):
    """What comes back for a path: header and body."""
    with socket.create_connection(address, timeout=4) as connection:
        connection.sendall(b"GET " + path + CLOSING)
        return http_answer(connection.makefile("rb").read())


CLOSING = b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"


@requirement(
    "wsgi/development-server-answers",
    SHOULD,
    since="1.2",
    werkzeug=">=2.2",
    needs="werkzeug.serving",
    depends="wsgi/served-by-werkzeug",
)
class TestDevelopmentServerAnswers:
    """An answer leaves piece by piece, as the application makes it; one with a length or in chunks
    that an error cuts off can be told from a whole one, and none has both; before it has begun, an
    error is answered 500.

    Source: PEP 3333, "Buffering and Streaming", "Error Handling"; RFC 9112, sections 6.1 and 8.
    """

    def test_a_piece_leaves_before_the_next_is_made(self, werkzeug):
        def application(environ, start_response):
            start_response("200 OK", [("Content-Type", "text/plain")])
            yield b"first"
            yield b"second" if read.wait(5) else b"nobody has read the first"

        read, got = threading.Event(), b""
        with (
            serving(werkzeug, application) as address,
            socket.create_connection(address) as connection,
        ):
            connection.settimeout(4)
            connection.sendall(b"GET /" + CLOSING)
            while b"first" not in got:
                got += connection.recv(1000)
            read.set()
            rest = connection.makefile("rb").read()
        assert b"second" in rest

    @pytest.mark.parametrize("length", [None, "10"], ids=["chunked", "with length"])
    def test_one_that_is_cut_off_is_not_whole(self, werkzeug, length):
        def application(environ, start_response):
            headers = [("Content-Type", "text/plain")]
            start_response("200 OK", headers + ([("Content-Length", length)] if length else []))
            yield b"begun"
            raise ArithmeticError("too much")

        with serving(werkzeug, application) as address:
            connection = HTTPConnection(*address, timeout=4)
            connection.request("GET", "/")
            response = connection.getresponse()
            try:
                got = response.read(), "whole"
            except IncompleteRead as error:
                got = error.partial, "cut off"
        # In HTTP/1.0 the end of the connection is that of the answer.
        assert got == (b"begun", "cut off" if length or response.chunked else "whole")

    def test_a_length_and_chunks_do_not_go_together(self, werkzeug):
        def application(environ, start_response):
            start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "4")])
            return [b"page"]

        with serving(werkzeug, application) as address:
            header, body = ask(address)
        names = {line.partition(b":")[0].lower() for line in header.splitlines()}
        both = {b"content-length", b"transfer-encoding"}
        assert (body, both <= names) == (b"page", False)

    @pytest.mark.parametrize("begun", [False, True], ids=["before", "after start_response"])
    def test_an_error_before_it_has_begun_is_a_500(self, werkzeug, begun):
        def application(environ, start_response):
            if environ["PATH_INFO"] == "/next":
                start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "4")])
                return [b"next"]
            if begun:
                start_response("200 OK", [("Content-Type", "text/plain"), ("X-Own", "1")])
            raise ArithmeticError("too much")

        with serving(werkzeug, application) as address:
            header, _ = ask(address)
            _, body = ask(address, b"/next")
        got = (header.split()[1], b"X-Own" in header, body)
        assert got == (b"500", False, b"next")

    @pytest.mark.parametrize(
        "pieces", [[b"page"], [b"", b"page"], [b"pa", b"", b"ge", b""]], ids=repr
    )
    def test_empty_pieces_do_not_end_it(self, werkzeug, pieces):
        def application(environ, start_response):
            start_response("200 OK", [("Content-Type", "text/plain")])
            return iter(pieces)

        with serving(werkzeug, application) as address:
            _, body = ask(address)
        assert body == b"page"

    @pytest.mark.parametrize("status", ["299 Own Words", "299 ", "404 NOT FOUND"])
    def test_the_status_is_that_of_the_application(self, werkzeug, status):
        def application(environ, start_response):
            start_response(status, [("Content-Type", "text/plain"), ("Content-Length", "0")])
            return []

        with serving(werkzeug, application) as address:
            header, _ = ask(address)
        assert header.split()[1] == status[:3].encode()

    def test_what_was_written_comes_first(self, werkzeug):
        def application(environ, start_response):
            write = start_response("200 OK", [("Content-Length", "6")])
            write(b"one")
            return [b"two"]

        with serving(werkzeug, application) as address:
            assert ask(address)[1] == b"onetwo"

    def test_headers_of_one_name_all_leave(self, werkzeug):
        def application(environ, start_response):
            cookies = [("Set-Cookie", "a=1"), ("Set-Cookie", "b=2"), ("Content-Length", "0")]
            start_response("200 OK", cookies)
            return []

        with serving(werkzeug, application) as address:
            header, _ = ask(address)
        sent = [line for line in header.splitlines() if line.lower().startswith(b"set-cookie:")]
        assert [line.split()[1] for line in sent] == [b"a=1", b"b=2"]
