"""Werkzeug's development server: what it reads of requests."""

import socket

import pytest

from flask_conformance import SHOULD, requirement
from flask_conformance.kit.servers.development import serving
from flask_conformance.kit.words import http_answer


def ask(address, *pieces):
    """What comes back for these bytes: header, and body without its chunks."""
    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    with socket.socket(family) as connection:
        connection.settimeout(4)
        connection.connect(address)
        for piece in pieces:
            connection.sendall(piece)
        # A server that reads what an error left unread finds its end.
        connection.shutdown(socket.SHUT_WR)
        return http_answer(connection.makefile("rb").read())


CLOSING = b"Host: localhost\r\nConnection: close\r\n"


@requirement(
    "wsgi/development-server-requests",
    SHOULD,
    since="1.2",
    werkzeug=">=2.2",
    needs="werkzeug.serving",
    depends="wsgi/served-by-werkzeug",
)
class TestDevelopmentServerRequests:
    """A request reaches the application as it was sent: a body in chunks whole, a header that is
    repeated with all its values, any method, any path; what is no request is refused, and the next
    one is answered.

    Source: RFC 9110, sections 5.3, 9.1 and 10.1.1; RFC 9112, sections 2.2 and 7.1; Werkzeug change
    log, versions 0.9.1, 0.13 and 1.0.0.
    """

    @pytest.mark.parametrize(
        "sizes", [[1], [5, 1, 5], [10, 4096, 1], [70_000], [65_536, 65_536]], ids=str
    )
    @pytest.mark.parametrize("written", ["{:x}", "{:X}", "0{:x}"])
    def test_a_body_may_come_in_chunks(self, flask, werkzeug, sizes, written):
        app = flask.Flask("served")

        @app.route("/", methods=["POST"])
        def told():
            body = flask.request.get_data()
            return f"{len(body)} {body[:1].decode()} {body[-1:].decode()}"

        chunks = [
            written.format(size).encode() + b"\r\n" + b"%x" % (number % 16) * size + b"\r\n"
            for number, size in enumerate(sizes, 10)
        ]
        head = b"POST / HTTP/1.1\r\n" + CLOSING + b"Transfer-Encoding: chunked\r\n\r\n"
        with serving(werkzeug, app) as address:
            _, body = ask(address, head, *chunks, b"0\r\n\r\n")
        assert body == f"{sum(sizes)} a {'abc'[len(sizes) - 1]}".encode()

    def test_a_form_may_come_in_chunks(self, flask, werkzeug):
        app = flask.Flask("served")
        app.route("/", methods=["POST"])(lambda: flask.request.form.get("name", "none"))

        head = b"POST / HTTP/1.1\r\n" + CLOSING + b"Transfer-Encoding: chunked\r\n"
        kind = b"Content-Type: application/x-www-form-urlencoded\r\n\r\n"
        with serving(werkzeug, app) as address:
            _, body = ask(address, head + kind, b"4\r\nname\r\n", b"4\r\n=Ada\r\n", b"0\r\n\r\n")
        assert body == b"Ada"

    @pytest.mark.parametrize("chunk", [b"x\r\nabc\r\n", b"-3\r\nabc\r\n", b"3\r\nabcdef\r\n"])
    def test_chunks_that_are_none_are_no_body(self, flask, werkzeug, chunk):
        app, read = flask.Flask("served"), []

        @app.route("/", methods=["POST"])
        def told():
            read.append(flask.request.get_data())
            return "read"

        app.route("/next")(lambda: "next")
        head = b"POST / HTTP/1.1\r\n" + CLOSING + b"Transfer-Encoding: chunked\r\n\r\n"
        with serving(werkzeug, app) as address:
            # In one piece: what comes after the refusal, a server may wait for the end of.
            header, _ = ask(address, head + chunk + b"0\r\n\r\n")
            _, body = ask(address, b"GET /next HTTP/1.1\r\n" + CLOSING + b"\r\n")

        is_error = header.split()[1][:1] in (b"4", b"5")
        assert (is_error, read, body) == (True, [], b"next")

    def test_a_client_that_waits_is_told_to_go_on(self, flask, werkzeug):
        app = flask.Flask("served")
        app.route("/", methods=["POST"])(lambda: flask.request.get_data())

        head = (
            b"POST / HTTP/1.1\r\n" + CLOSING + b"Content-Length: 4\r\nExpect: 100-continue\r\n\r\n"
        )
        with (
            serving(werkzeug, app) as address,
            socket.create_connection(address, timeout=4) as connection,
        ):
            connection.sendall(head)
            sent = connection.makefile("rb")
            told = sent.readline().split()[1]
            connection.sendall(b"sent")
            rest = sent.read()
        assert (told, b"sent" in rest) == (b"100", True)

    def test_a_repeated_header_has_all_its_values(self, flask, werkzeug):
        app = flask.Flask("served")
        app.route("/")(lambda: flask.request.headers["X-Word"].replace(" ", ""))

        head = b"GET / HTTP/1.1\r\nX-Word: a\r\nx-word: b\r\nX-WORD: c\r\n" + CLOSING + b"\r\n"
        with serving(werkzeug, app) as address:
            assert ask(address, head)[1] == b"a,b,c"

    @pytest.mark.parametrize("method", ["DELETE", "PATCH", "PROPFIND", "PURGE", "M-SEARCH"])
    def test_any_method_is_asked(self, werkzeug, method):
        def application(environ, start_response):
            start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "0")])
            asked.append(environ["REQUEST_METHOD"])
            return [b""]

        asked = []
        with serving(werkzeug, application) as address:
            ask(address, f"{method} / HTTP/1.1\r\n".encode() + CLOSING + b"\r\n")
        assert asked == [method]

    @pytest.mark.parametrize(
        ("sent", "expected"),
        [
            ("//a/b", "//a/b"),
            ("/a//b", "/a//b"),
            ("/a%2Fb", "/a/b"),
            ("/a+b", "/a+b"),
            ("/a;b", "/a;b"),
            ("/%C3%A4", "\xc3\xa4"),
        ],
    )
    def test_any_path_is_asked(self, werkzeug, sent, expected):
        def application(environ, start_response):
            start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "0")])
            asked.append(environ["PATH_INFO"])
            return [b""]

        asked = []
        with serving(werkzeug, application) as address:
            ask(address, f"GET {sent} HTTP/1.1\r\n".encode() + CLOSING + b"\r\n")
        assert [path.lstrip("/") for path in asked] == [expected.lstrip("/")]

    @pytest.mark.parametrize(
        "sent", [b"what\r\n\r\n", b"GET / HTTX/1.1\r\n\r\n", b"\x16\x03\x01\r\n\r\n"]
    )
    def test_what_is_no_request_is_refused(self, flask, werkzeug, sent):
        app, asked = flask.Flask("served"), []
        app.before_request(lambda: asked.append(flask.request.path))
        app.route("/next")(lambda: "next")

        with serving(werkzeug, app) as address:
            ask(address, sent)
            _, body = ask(address, b"GET /next HTTP/1.1\r\n" + CLOSING + b"\r\n")
        assert (asked, body) == (["/next"], b"next")

    def test_the_environ_tells_of_both_sides(self, werkzeug):
        def application(environ, start_response):
            start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "0")])
            names = ("REMOTE_ADDR", "SERVER_PORT", "SCRIPT_NAME", "wsgi.url_scheme")
            told.append({name: environ[name] for name in names})
            return [b""]

        told = []
        with serving(werkzeug, application) as address:
            ask(address, b"GET / HTTP/1.1\r\n" + CLOSING + b"\r\n")
        assert told == [
            {
                "REMOTE_ADDR": "127.0.0.1",
                "SERVER_PORT": str(address[1]),
                "SCRIPT_NAME": "",
                "wsgi.url_scheme": "http",
            }
        ]

    def test_it_may_listen_on_a_socket_of_the_file_system(self, flask, werkzeug, tmp_path):
        app = flask.Flask("served")
        app.route("/")(lambda: "served")

        with serving(werkzeug, app, host=f"unix://{tmp_path}/s") as address:
            assert ask(address, b"GET / HTTP/1.1\r\n" + CLOSING + b"\r\n")[1] == b"served"
