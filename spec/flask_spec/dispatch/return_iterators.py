"""What a view may return: generators and other iterators."""

import threading

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("dispatch/return-iterator", MUST, flask=">=2.2")
class TestReturnIterator:
    """A generator or other iterator of text or bytes that a view returns is sent piece by piece.

    Source: Flask documentation, "Streaming Contents".
    """

    @pytest.mark.parametrize(
        "pieces", [["a,b\n", "ä,ö\n"], [b"a,b\n", "ä,ö\n".encode()]], ids=["text", "bytes"]
    )
    def test_a_generator_is_the_body(self, flask, client, pieces):
        app = flask.Flask("shop")

        @app.route("/table.csv")
        def table():
            yield from pieces

        assert client(app).get("/table.csv").text == "a,b\nä,ö\n"

    def test_another_iterator_is_too(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/table.csv")
        def table():
            return iter(["a,", "b"])

        assert client(app).get("/table.csv").text == "a,b"

    @applies(needs="in-process")
    def test_a_piece_is_sent_before_the_next_is_made(self, flask, environ, wsgi):
        app, arrived = flask.Flask("shop"), threading.Event()

        @app.route("/table.csv")
        def table():
            yield "a,b\n"
            yield "c,d\n" if arrived.wait(5) else "nobody has the first piece"

        sent = b""
        for piece in wsgi(app)(environ("/table.csv"), lambda *start: None):
            sent += piece
            if len(sent) >= 4:
                arrived.set()
        assert sent == b"a,b\nc,d\n"

    def test_status_and_headers_may_go_with_it(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/table.csv")
        def table():
            return iter(["a,b"]), 201, {"Content-Type": "text/csv"}

        response = client(app).get("/table.csv")
        got = (response.status_code, response.mimetype, response.text)
        assert got == (201, "text/csv", "a,b")

    def test_a_status_in_words_may_go_with_it(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/table.csv")
        def table():
            return iter(["a,b"]), "299 SO FINE"

        assert client(app).get("/table.csv").status_code == 299
