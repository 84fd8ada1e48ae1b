"""A body that is read through a stream which the program puts around it."""

import hashlib

import pytest

from flask_conformance import SHOULD, requirement


class Summed:
    """Reads from another stream and sums up what it read; it has no more than these methods."""

    def __init__(self, stream):
        self._stream = stream
        self._sum = hashlib.sha256()

    def read(self, *size):
        return self._summed(self._stream.read(*size))

    def readline(self, *size):
        return self._summed(self._stream.readline(*size))

    def _summed(self, part):
        self._sum.update(part)
        return part

    def hexdigest(self):
        return self._sum.hexdigest()


READS = [
    pytest.param(lambda request: request.form["text"], {"data": {"text": "tea"}}, id="form"),
    pytest.param(
        lambda request: request.files["file"].read().decode(),
        {"data": {}, "files": {"file": ("a.txt", b"tea")}},
        id="file",
    ),
    pytest.param(lambda request: request.get_json(), {"json": "tea"}, id="JSON"),
    pytest.param(lambda request: request.get_data(as_text=True), {"data": b"tea"}, id="data"),
    pytest.param(lambda request: request.stream.read().decode(), {"data": b"tea"}, id="stream"),
]


@requirement("requests/wrapped-input", SHOULD, since="1.2", flask=">=1.0")
class TestWrappedInput:
    """A stream that is put into the environ in place of ``wsgi.input``, before the body is read,
    is what the request reads, all of it; it need not have more than ``read`` and ``readline``.

    Source: Flask documentation, "Patterns for Flask", "Request Content Checksums".
    """

    @pytest.mark.parametrize(("read", "sent"), READS)
    @pytest.mark.parametrize("place", ["view", "before_request", "middleware"])
    def test_is_read(self, flask, client, environ, read, sent, place):
        app, sums = flask.Flask("bodies"), []
        inner = app.wsgi_app

        def wrap(environ):
            environ["wsgi.input"] = summed = Summed(environ["wsgi.input"])
            sums.append(summed)

        def middleware(environ, start_response):
            wrap(environ)
            return inner(environ, start_response)

        @app.route("/", methods=["POST"])
        def index():
            if place == "view":
                wrap(flask.request.environ)
            return read(flask.request)

        if place == "before_request":
            app.before_request(lambda: wrap(flask.request.environ))
        if place == "middleware":
            app.wsgi_app = middleware

        assert client(app).post("/", **sent).text == "tea"
        expected = environ("/", "POST", **sent)["wsgi.input"].read()
        assert [len(expected) > 0, sums[0].hexdigest()] == [
            True,
            hashlib.sha256(expected).hexdigest(),
        ]
