"""Files that are sent by the object that reads them."""

import functools
import gzip
import io
import tempfile
import zipfile

import pytest

from flask_conformance import SHOULD, requirement

CONTENT = bytes(range(256)) * 300


def filled(make):
    file = make()
    file.write(CONTENT)
    file.seek(0)
    return file


def compressed(path):
    path.write_bytes(gzip.compress(CONTENT))
    return gzip.open(path)


def part_of_a_zip(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a", CONTENT)
    return zipfile.ZipFile(path).open("a")


def on_disk(path, buffering):
    path.write_bytes(CONTENT)
    return path.open("rb", buffering)


class Reader:
    """The least that a file has: ``read``."""

    def __init__(self, path):
        self._file = io.BytesIO(CONTENT)

    def read(self, size=-1):
        return self._file.read(size)


SPOOLED = functools.partial(tempfile.SpooledTemporaryFile, max_size=1000)
KINDS = [
    pytest.param(lambda path: on_disk(path, -1), id="buffered"),
    pytest.param(lambda path: on_disk(path, 0), id="unbuffered"),
    pytest.param(lambda path: filled(tempfile.TemporaryFile), id="temporary"),
    pytest.param(lambda path: filled(SPOOLED), id="spooled"),
    pytest.param(compressed, id="compressed"),
    pytest.param(part_of_a_zip, id="part of a zip"),
    pytest.param(Reader, id="reader"),
]


@requirement("responses/send-file-objects", SHOULD, since="1.2", flask=">=0.12")
class TestSendFileObjects:
    """``send_file`` sends what any binary file object reads, in ``GET``, ``HEAD`` and in an error
    handler, as a file of the given name and type.

    Source: Flask documentation, "API", ``send_file``.
    """

    @pytest.mark.parametrize("make", KINDS)
    def test_the_whole_content_is_sent(self, flask, client, tmp_path, make):
        app = flask.Flask("files")
        app.route("/")(lambda: flask.send_file(make(tmp_path / "a"), mimetype="application/x-own"))

        response = client(app).get("/")
        assert (response.mimetype, response.content) == ("application/x-own", CONTENT)

    @pytest.mark.parametrize("make", KINDS)
    def test_nothing_is_sent_to_head(self, flask, client, tmp_path, make):
        app = flask.Flask("files")
        app.route("/")(lambda: flask.send_file(make(tmp_path / "a"), mimetype="application/x-own"))

        visitor = client(app)
        answers = [visitor.open("/", method) for method in ("GET", "HEAD")]
        got = [(answer.status_code, answer.content) for answer in answers]
        assert got == [(200, CONTENT), (200, b"")]

    @pytest.mark.parametrize("make", KINDS)
    def test_an_error_handler_may_send_it(self, flask, client, tmp_path, make):
        app = flask.Flask("files")

        @app.errorhandler(404)
        def missing(error):
            return flask.send_file(make(tmp_path / "a"), mimetype="application/x-own"), 404

        response = client(app).get("/missing")
        assert (response.status_code, response.content) == (404, CONTENT)
