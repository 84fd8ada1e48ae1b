"""Werkzeug's development server, where it stands between the client and the application."""

import logging
import socket
from http.client import HTTPConnection

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement
from flask_conformance.kit.servers.development import serving


@pytest.fixture
def ask(werkzeug):
    """Sends one request to an application that the server serves; gives what came back."""

    def ask(app, method, path, headers=(), handler=None):
        with serving(werkzeug, app, handler=handler) as address:
            connection = HTTPConnection(*address, timeout=4)
            connection.putrequest(method, path, skip_host="Host" in dict(headers))
            for name, value in headers:
                connection.putheader(name, value)
            connection.endheaders()
            response = connection.getresponse()
            body = response.read()
            connection.close()
        return response, body

    return ask


@requirement(
    "wsgi/development-server-no-content",
    SHOULD,
    since="1.2",
    werkzeug=">=2.2",
    needs="werkzeug.serving",
    depends="wsgi/served-by-werkzeug",
)
class TestDevelopmentServerNoContent:
    """A response without content, as of 204, of 304 or to HEAD, ends with its header; one of 204 is
    not said to come in chunks.

    Why: a client takes what follows for the begin of the next response.
    Source: RFC 9112, sections 6.1 and 6.3.
    """

    @pytest.mark.parametrize("method", ["GET", "DELETE"])
    def test_is_not_chunked(self, flask, ask, method):
        app = flask.Flask("served")
        app.route("/", methods=["GET", "DELETE"])(lambda: ("", 204))

        response, body = ask(app, method, "/")
        got = (response.status, response.getheader("Transfer-Encoding"), body)
        assert got == (204, None, b"")

    @pytest.mark.parametrize(("method", "code"), [("GET", 204), ("GET", 304), ("HEAD", 200)])
    def test_nothing_follows_the_header(self, flask, werkzeug, method, code):
        app = flask.Flask("served")
        app.route("/")(lambda: (iter(["page"] if code == 200 else []), code))

        asked = f"{method} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        with (
            serving(werkzeug, app) as address,
            socket.create_connection(address, timeout=4) as connection,
        ):
            connection.sendall(asked.encode())
            header, _, rest = connection.makefile("rb").read().partition(b"\r\n\r\n")
        assert (header.split()[1], rest) == (str(code).encode(), b"")


@requirement(
    "wsgi/development-server-underscores",
    MAY,
    since="1.2",
    werkzeug=">=2.3",
    needs="werkzeug.serving",
    depends="wsgi/served-by-werkzeug",
)
class TestDevelopmentServerUnderscores:
    """A header with an underscore in its name does not reach the application.

    Why: in the environ it could not be told from the one with a hyphen, which a proxy may have
    removed or set.
    Source: Werkzeug changes, 2.3.
    """

    def test_is_not_told(self, flask, ask):
        app = flask.Flask("served")
        app.route("/")(lambda: flask.request.headers.get("X-Forwarded-User", "nobody"))

        _, body = ask(app, "GET", "/", [("X_Forwarded_User", "admin")])
        assert body == b"nobody"

    def test_the_one_with_a_hyphen_counts(self, flask, ask):
        app = flask.Flask("served")
        app.route("/")(lambda: flask.request.headers.get("X-Forwarded-User", "nobody"))

        sent = [("X-Forwarded-User", "ann"), ("X_Forwarded_User", "admin")]
        assert ask(app, "GET", "/", sent)[1] == b"ann"


@requirement(
    "wsgi/development-server-target",
    SHOULD,
    since="1.2",
    werkzeug=">=1.0",
    needs="werkzeug.serving",
    depends="wsgi/served-by-werkzeug",
)
class TestDevelopmentServerTarget:
    """The target of the request line stands, as it was sent, in ``REQUEST_URI``; one that is a
    whole URL asks for its path and query, at its host; one that cannot be decoded is answered, and
    not with an error of the server.

    Source: RFC 9112, sections 3.2, 3.2.1 and 3.2.2; Werkzeug changes, 0.15 and 1.0.
    """

    @pytest.mark.parametrize(
        ("target", "expected"),
        [
            ("http://shop.example/a/b?c=d", b"shop.example /a/b c=d"),
            ("http://shop.example:81/a%20b", b"shop.example:81 /a b "),
            ("http://shop.example/", b"shop.example / "),
            ("http://localhost/a?b=http://c/", b"localhost /a b=http://c/"),
            ("/a?b=http://c/", b"localhost /a b=http://c/"),
        ],
    )
    def test_target_may_be_a_whole_url(self, flask, ask, target, expected):
        app = flask.Flask("served")

        @app.route("/", defaults={"name": ""})
        @app.route("/<path:name>")
        def told(name):
            asked = flask.request
            return " ".join((asked.host, asked.path, asked.query_string.decode()))

        _, body = ask(app, "GET", target, [("Host", "localhost")])
        assert body == expected

    @pytest.mark.parametrize("sent", ["/a%", "/a%2", "/%zz"])
    def test_target_that_cannot_be_decoded_is_no_error_of_the_server(self, flask, ask, sent):
        app = flask.Flask("served")
        app.route("/<path:name>")(lambda name: name)

        response, _ = ask(app, "GET", sent)
        assert response.status < 500

    @pytest.mark.parametrize("sent", ["/a%2Fb%20c", "/gr%C3%B6%C3%9Fe"])
    def test_target_is_not_decoded(self, flask, ask, sent):
        app = flask.Flask("served")
        app.route("/<path:name>")(lambda name: flask.request.environ["REQUEST_URI"])

        _, body = ask(app, "GET", sent)
        assert body == sent.encode()


@requirement(
    "wsgi/development-server-log",
    MAY,
    since="1.2",
    werkzeug=">=2.3",
    needs="werkzeug.serving",
    depends="wsgi/served-by-werkzeug",
)
class TestDevelopmentServerLog:
    """A request is told in the log, whoever sent it, without the control characters in its URL.

    Why: they would change what a terminal shows of other requests.
    Source: Werkzeug change log, versions 2.3.0 and 3.0.5.
    """

    @pytest.mark.parametrize("sent", ["%0a", "%1b[2J", "%C2%9B2J", "%7f"])
    def test_control_characters_are_not_written(self, flask, ask, werkzeug, sent):
        told = []

        class Handler(werkzeug.serving.WSGIRequestHandler):
            def log(self, type, message, *args):
                told.append(message % args)

        app = flask.Flask("served")
        app.route("/<name>")(lambda name: "told")
        ask(app, "GET", f"/page{sent}", handler=Handler)
        assert ["/page" in line and line.isprintable() for line in told] == [True]

    @applies(werkzeug=">=3.0.5")
    def test_an_address_may_have_a_scope(self, flask, ask, werkzeug, caplog):
        class Handler(werkzeug.serving.WSGIRequestHandler):
            def address_string(self):
                return "fe80::1%eth0"

        app = flask.Flask("served")
        app.route("/")(lambda: "told")
        caplog.set_level(logging.INFO, "werkzeug")

        response, _ = ask(app, "GET", "/", handler=Handler)
        assert (response.status, "fe80::1%eth0" in caplog.text) == (200, True)
