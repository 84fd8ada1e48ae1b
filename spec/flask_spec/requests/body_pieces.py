"""Bodies that a server hands over in pieces, or does not hand over whole."""

import io

import pytest

from flask_conformance import MAY, MUST, SHOULD, requirement


class Server:
    """``wsgi.input`` as a connection fills it: never more than *size* bytes at once."""

    def __init__(self, body, size):
        self._body, self._size = io.BytesIO(body), size

    def read(self, size=-1):
        return self._body.read(self._size if size < 0 else min(size, self._size))

    def readline(self, size=-1):
        return self._body.readline(size)


@requirement("requests/body-in-pieces", MUST, since="1.2", werkzeug=">=2.3", needs="in-process")
class TestBodyInPieces:
    """A body is whole in whatever pieces the server hands it over, as bytes, as a form and as JSON.

    Source: PEP 3333, "Input and Error Streams"; Python documentation, ``io.RawIOBase.read``.
    If this fails: look for one call of ``read`` where there must be a loop.
    """

    @pytest.mark.parametrize("size", [1, 7, 1000, 65_535, 65_536])
    def test_as_bytes(self, flask, environ, size):
        app, wrong = flask.Flask("bodies"), []

        for length in (1, 2, 1023, 1024, 1025, *(size * 3 + more for more in (-1, 0, 1))):
            body = (b"0123456789" * (length // 10 + 1))[:length]
            extra = {"wsgi.input": Server(body, size)}
            with app.request_context(environ("/", "POST", data=body, extra=extra)):
                if flask.request.get_data() != body:
                    wrong.append(length)
        assert wrong == []

    @pytest.mark.parametrize(("size", "length"), [(1, 10), (2, 999), (7, 999), (65_536, 70_000)])
    def test_as_a_form(self, flask, environ, size, length):
        app, body = flask.Flask("bodies"), b"a=gr%C3%B6%C3%9Fe&b=" + b"x" * length + b"&c=%26+"
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        extra = {"wsgi.input": Server(body, size)}

        with app.request_context(environ("/", "POST", data=body, headers=headers, extra=extra)):
            assert flask.request.form.to_dict() == {"a": "größe", "b": "x" * length, "c": "& "}

    @pytest.mark.parametrize("size", [1, 2, 7, 65_536])
    def test_as_json(self, flask, environ, size):
        app, body = flask.Flask("bodies"), '{"a": ["größe 😀"]}'.encode()
        headers = {"Content-Type": "application/json"}
        extra = {"wsgi.input": Server(body, size)}

        with app.request_context(environ("/", "POST", data=body, headers=headers, extra=extra)):
            assert flask.request.get_json() == {"a": ["größe 😀"]}


@requirement("requests/body-cut-off", SHOULD, since="1.2", needs="in-process")
class TestBodyCutOff:
    """Where the client leaves before the whole body has come, what reads the body answers 400: half
    of a body is never taken for all of it.

    Source: Werkzeug documentation, "WSGI Helpers", ``LimitedStream.on_disconnect``.
    """

    @pytest.mark.parametrize(
        ("kind", "body"),
        [
            ("text/plain", b"half"),
            ("application/x-www-form-urlencoded", b"a=half"),
            ("multipart/form-data; boundary=b", b"--b\r\nContent-Disposition: form-data; name=a"),
            ("application/json", b'{"a": 1}'),
        ],
        ids=["bytes", "form", "multipart form", "json"],
    )
    def test_answers_400(self, flask, client, kind, body):
        app = flask.Flask("bodies")

        @app.route("/", methods=["POST"])
        def read():
            return repr(flask.request.form.to_dict() or flask.request.get_data())

        extra = {"CONTENT_LENGTH": str(len(body) + 1)}
        response = client(app).post("/", data=body, headers={"Content-Type": kind}, extra=extra)
        assert response.status_code == 400

    def test_nothing_of_it(self, flask, client):
        app = flask.Flask("bodies")
        app.route("/", methods=["POST"])(lambda: flask.request.get_data())

        assert client(app).post("/", extra={"CONTENT_LENGTH": "5"}).status_code == 400


@requirement(
    "requests/body-of-a-broken-connection", MAY, since="1.2", werkzeug=">=2.3", needs="in-process"
)
class TestBodyOfABrokenConnection:
    """Where the server's stream fails because the connection is broken, reading the body answers
    400, as where the body ends too early.

    Source: Werkzeug documentation, "WSGI Helpers", ``LimitedStream.on_disconnect``.
    """

    @pytest.mark.parametrize("how", ["read", "readinto"])
    @pytest.mark.parametrize("where", ["data", "form", "json"])
    def test_answers_400(self, flask, client, where, how):
        app = flask.Flask("bodies")
        kind = {"form": "application/x-www-form-urlencoded", "json": "application/json"}.get(where)

        def gone(*arguments):
            raise ConnectionResetError("the client is gone")

        methods = dict.fromkeys(("read", "readline", "readlines", "__iter__"), gone)
        broken = type("Broken", (), methods if how == "read" else methods | {"readinto": gone})

        @app.route("/", methods=["POST"])
        def read():
            return repr(getattr(flask.request, where))

        extra = {"CONTENT_LENGTH": "5", "wsgi.input": broken()}
        headers = {"Content-Type": kind or "text/plain"}
        assert client(app).post("/", headers=headers, extra=extra).status_code == 400
