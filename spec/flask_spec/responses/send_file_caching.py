"""What ``send_file`` tells caches."""

import io
import os
import time
from contextlib import ExitStack
from datetime import datetime, timedelta, timezone

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("responses/send-file-max-age", SHOULD, flask=">=2.0")
class TestSendFileMaxAge:
    """A file may be kept for ``max_age`` seconds, else for what ``get_send_file_max_age`` of the
    application says: ``SEND_FILE_MAX_AGE_DEFAULT``. If nothing is said the client shall ask.

    Source: Flask documentation, "API", "send_file".
    """

    def test_by_default_the_client_shall_ask(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt"))

        assert client(app).get("/").is_cached_with("no-cache")

    def test_max_age_is_public(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt", max_age=60))

        assert client(app).get("/").is_cached_with("public", max_age="60")

    def test_0_says_that_the_client_shall_ask(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt", max_age=0))

        said = client(app).get("/").cache_directives
        assert "no-cache" in said or said["max-age"] == "0"

    @pytest.mark.parametrize("value", [120, timedelta(minutes=2)], ids=["number", "timedelta"])
    def test_configuration_says_the_default(self, flask, client, tmp_path, value):
        app = flask.Flask("files")
        app.config["SEND_FILE_MAX_AGE_DEFAULT"] = value
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt"))

        assert client(app).get("/").is_cached_with(max_age="120")

    def test_the_argument_goes_before_the_configuration(self, flask, client, tmp_path):
        app = flask.Flask("files")
        app.config["SEND_FILE_MAX_AGE_DEFAULT"] = 120
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt", max_age=60))

        assert client(app).get("/").is_cached_with(max_age="60")

    def test_the_application_may_say_it_by_file(self, flask, client, tmp_path):
        class Files(flask.Flask):
            def get_send_file_max_age(self, name):
                return 10 if name.endswith(".txt") else 20

        app = Files("files")
        for name in ("a.txt", "a.css"):
            (tmp_path / name).write_bytes(b"content")
        app.route("/<name>")(lambda name: flask.send_file(tmp_path / name))

        visitor = client(app)
        said = [visitor.get(f"/{name}").cache_directives for name in ("a.txt", "a.css")]
        assert [one["max-age"] for one in said] == ["10", "20"]

    def test_the_argument_may_be_a_function_of_the_path(self, flask, client, tmp_path):
        app, path = flask.Flask("files"), str(tmp_path / "a.txt")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(path, max_age=lambda given: len(given)))

        assert client(app).get("/").is_cached_with(max_age=str(len(path)))


@requirement("responses/send-file-max-age-before-2-0", SHOULD, flask=">=0.7,<2.0")
class TestSendFileMaxAgeBefore20:
    """Before Flask 2.0 a file could be kept for twelve hours, unless ``cache_timeout`` said
    otherwise.

    Source: Flask change log, version 2.0.0.
    """

    def test_is_twelve_hours_by_default(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(str(tmp_path / "a.txt")))

        assert client(app).get("/").is_cached_with("public", max_age="43200")

    def test_cache_timeout_says_otherwise(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(str(tmp_path / "a.txt"), cache_timeout=60))

        assert client(app).get("/").is_cached_with(max_age="60")


@requirement("responses/send-file-versions", SHOULD, flask=">=2.0")
class TestSendFileVersions:
    """A file has an entity tag and the date of its last change; a client that has this version is
    answered 304.

    Source: Flask documentation, "API", "send_file".
    """

    def test_the_client_that_has_it_is_answered_304(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt"))

        visitor = client(app)
        tag = visitor.get("/").headers["ETag"]
        response = visitor.get("/", headers={"If-None-Match": tag})
        assert (response.status_code, response.content) == (304, b"")

    def test_the_tag_changes_with_the_file(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt"))

        visitor = client(app)
        before = visitor.get("/").headers["ETag"]
        (tmp_path / "a.txt").write_bytes(b"other content")
        assert visitor.get("/").headers["ETag"] != before

    @pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "Etc/GMT+12"])
    def test_last_modified_is_the_date_of_the_file(
        self, flask, client, tmp_path, monkeypatch, zone
    ):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        os.utime(tmp_path / "a.txt", (784111777, 784111777))
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt"))

        with ExitStack() as restored:
            restored.callback(time.tzset)
            restored.enter_context(monkeypatch.context()).setenv("TZ", zone)
            time.tzset()
            headers = client(app).get("/").headers
        assert headers["Last-Modified"] == "Sun, 06 Nov 1994 08:49:37 GMT"

    @pytest.mark.parametrize(
        "value",
        [784111777, datetime(1994, 11, 6, 8, 49, 37, tzinfo=timezone.utc)],
        ids=["timestamp", "datetime"],
    )
    def test_last_modified_may_be_given(self, flask, client, tmp_path, value):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt", last_modified=value))

        headers = client(app).get("/").headers
        assert headers["Last-Modified"] == "Sun, 06 Nov 1994 08:49:37 GMT"

    def test_the_tag_may_be_given(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt", etag="abc"))

        assert client(app).get("/").headers["ETag"] == '"abc"'

    def test_the_tag_may_be_left_out(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt", etag=False))

        response = client(app).get("/")
        assert (response.content, "ETag" in response.headers) == (b"content", False)

    def test_conditional_may_be_turned_off(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt", etag="abc", conditional=False))

        response = client(app).get("/", headers={"If-None-Match": '"abc"'})
        assert (response.status_code, response.text) == (200, "content")

    @pytest.mark.parametrize(
        ("asked", "status", "text"),
        [("bytes=0-3", 206, "cont"), ("bytes=4-", 206, "ent"), (None, 200, "content")],
    )
    def test_ranges_are_answered(self, flask, client, tmp_path, asked, status, text):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt"))

        response = client(app).get("/", headers={"Range": asked} if asked else {})
        assert (response.status_code, response.text) == (status, text)

    @applies(werkzeug=">=2.0")
    def test_ranges_of_a_file_in_memory_are_answered(self, flask, client):
        app = flask.Flask("files")
        app.route("/")(lambda: flask.send_file(io.BytesIO(b"0123456789"), "text/plain"))

        response = client(app).get("/", headers={"Range": "bytes=2-4"})
        got = (response.status_code, response.text, response.content_range)
        assert got == (206, "234", "bytes 2-4/10")

    @pytest.mark.parametrize("kind", ["tag", "date"])
    def test_the_client_that_has_a_file_in_memory_is_answered_304(self, flask, client, kind):
        app, date = flask.Flask("files"), "Sun, 06 Nov 1994 08:49:37 GMT"
        told = {"etag": "abc"} if kind == "tag" else {"last_modified": 784111777}
        has = {"If-None-Match": '"abc"'} if kind == "tag" else {"If-Modified-Since": date}
        app.route("/")(lambda: flask.send_file(io.BytesIO(b"content"), "text/plain", **told))
        visitor = client(app)

        got = [visitor.get("/", headers=headers).status_code for headers in ({}, has)]
        assert got == [200, 304]

    def test_a_range_that_is_not_there_answers_416(self, flask, client, tmp_path):
        app = flask.Flask("files")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(tmp_path / "a.txt"))

        assert client(app).get("/", headers={"Range": "bytes=100-"}).status_code == 416


@requirement("responses/send-file-etag-before-2-0", MAY, flask=">=0.7,<2.0")
class TestSendFileEtagBefore20:
    """Before Flask 2.0 a file had a tag as well, but only ``conditional=True`` answered 304.

    Source: Flask change log, version 2.0.0.
    """

    @pytest.mark.parametrize(
        ("given", "status"),
        [({"conditional": True}, 304), ({"conditional": False}, 200), ({}, 200)],
        ids=["conditional", "not conditional", "by default"],
    )
    def test_answers(self, flask, client, tmp_path, given, status):
        app, path = flask.Flask("files"), str(tmp_path / "a.txt")
        (tmp_path / "a.txt").write_bytes(b"content")
        app.route("/")(lambda: flask.send_file(path, **given))

        visitor = client(app)
        tag = visitor.get("/").headers["ETag"]
        assert visitor.get("/", headers={"If-None-Match": tag}).status_code == status


# In-process: a server that knows nothing of X-Sendfile sends a length and no content.
@requirement(
    "responses/send-file-not-modified", MAY, flask=">=0.12", since="1.2", needs="in-process"
)
class TestSendFileNotModified:
    """That a file has not changed is told without ``X-Sendfile``, for a server would send it."""

    @pytest.mark.parametrize("changed", [True, False])
    def test_is_not_left_to_the_server(self, flask, client, tmp_path, changed):
        app, path = flask.Flask("files"), tmp_path / "a.txt"
        path.write_text("text")
        app.config["USE_X_SENDFILE"] = True
        app.route("/")(lambda: flask.send_file(str(path), conditional=True))
        tag = '"other"' if changed else client(app).get("/").headers["ETag"]

        got = client(app).get("/", headers={"If-None-Match": tag})
        assert (got.status_code, "X-Sendfile" in got.headers) == (
            (200, True) if changed else (304, False)
        )
