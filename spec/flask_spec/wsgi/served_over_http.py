"""Real HTTP: the application behind servers, over the loopback interface."""

import threading
from http.client import HTTPConnection, HTTPException
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

from flask_conformance import MUST, applies, requirement
from flask_conformance.kit.servers.development import serving


@requirement("wsgi/served-by-wsgiref", MUST)
class TestServedByWsgiref:
    """The application serves HTTP under the standard library's ``wsgiref`` server.

    Source: PEP 3333.
    """

    @pytest.mark.parametrize(
        ("method", "path", "answer"),
        [
            pytest.param("GET", "/page/7", (200, b"page 7"), id="GET"),
            pytest.param("HEAD", "/page/7", (200, b""), id="HEAD"),
            pytest.param("POST", "/echo", (200, b"sent"), id="POST"),
            pytest.param("GET", "/streamed", (200, b"one two"), id="streamed"),
            pytest.param("GET", "/nothing", (404, None), id="not-found"),
        ],
    )
    def test_answers_over_a_socket(self, flask, method, path, answer):
        app = flask.Flask("served")

        @app.route("/page/<int:number>")
        def page(number):
            return f"page {number}"

        @app.route("/echo", methods=["POST"])
        def echo():
            return flask.request.data

        @app.route("/streamed")
        def streamed():
            return app.response_class(iter(["one ", "two"]))

        class Quiet(WSGIRequestHandler):
            def log_message(self, format, *arguments):
                """Nobody reads the access log."""

        with make_server("127.0.0.1", 0, app, handler_class=Quiet) as server:
            serving = threading.Thread(target=server.handle_request)
            serving.start()
            connection = HTTPConnection(*server.server_address, timeout=4)
            connection.request(method, path, body=b"sent" if method == "POST" else None)
            response = connection.getresponse()
            body = response.read()
            connection.close()
            serving.join()

        expected = (answer[0], body if answer[1] is None else answer[1])
        assert (response.status, body) == expected


@requirement("wsgi/served-by-waitress", MUST, needs="python:waitress")
class TestServedByWaitress:
    """The application serves HTTP under a production server."""

    def test_answers_over_a_socket(self, flask, names):
        from waitress import create_server, wasyncore

        app = flask.Flask("served")
        text = names.text()

        @app.route("/echo", methods=["POST"])
        def echo():
            return flask.request.data

        sockets = {}
        server = create_server(app, map=sockets, host="127.0.0.1", port=0, threads=1)
        answered = threading.Event()

        def serve():
            while not answered.is_set():
                wasyncore.loop(map=sockets, count=1)

        serving = threading.Thread(target=serve)
        serving.start()
        connection = HTTPConnection("127.0.0.1", server.effective_port, timeout=4)
        connection.request("POST", "/echo", body=text.encode())
        body = connection.getresponse().read()
        connection.close()
        answered.set()
        server.pull_trigger()
        serving.join()
        server.task_dispatcher.shutdown()
        wasyncore.close_all(sockets)

        assert body == text.encode()


@requirement("wsgi/served-by-werkzeug", MUST, needs="werkzeug.serving")
class TestServedByWerkzeug:
    """The application serves HTTP under Werkzeug's development server."""

    def test_answers_over_a_socket(self, flask, werkzeug, names):
        app = flask.Flask("served")
        text = names.text()

        @app.route("/echo", methods=["POST"])
        def echo():
            return flask.request.data

        with serving(werkzeug, app) as address:
            connection = HTTPConnection(*address, timeout=4)
            connection.request("POST", "/echo", body=text.encode())
            body = connection.getresponse().read()
            connection.close()

        assert body == text.encode()

    @pytest.mark.parametrize("sent", [b"GET /no HTTP/1.1\r\n\r\n", b"a" * 100_000], ids=len)
    @applies(werkzeug=("<2.1", ">=2.1.2"))
    def test_a_body_that_nobody_read_is_no_request(self, flask, werkzeug, sent):
        app, asked = flask.Flask("served"), []
        app.before_request(lambda: asked.append((flask.request.method, flask.request.path)))

        @app.route("/form", methods=["POST"])
        def form():
            return "unread"

        @app.route("/page")
        def page():
            return "page"

        with serving(werkzeug, app) as address:
            connection = HTTPConnection(*address, timeout=4)
            try:
                connection.request("POST", "/form", body=sent)
                connection.getresponse().read()
            except (OSError, HTTPException):  # a server may hang up on a body that is not read
                connection.close()
            connection.request("GET", "/page")
            body = connection.getresponse().read()
            connection.close()

        assert (body, asked) == (b"page", [("POST", "/form"), ("GET", "/page")])
