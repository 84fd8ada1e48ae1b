"""Static files: conditional and range requests, and how long they may be kept."""

import os
from datetime import timedelta

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement
from flask_conformance.kit.words import http_date

MODIFIED = 1_700_000_000

STAMP = "Tue, 14 Nov 2023 22:13:20 GMT"


@requirement("application/conditional-files", SHOULD, flask=">=0.7")
class TestConditionalFiles:
    """A static file is sent with ``ETag`` and ``Last-Modified``; a request that has it already
    is answered 304, without a body.

    Source: RFC 9110, section 13.
    """

    def test_tells_when_it_was_modified(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_text("text")
        os.utime(tmp_path / "a.txt", (MODIFIED, MODIFIED))
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")

        told = client(app).get("/static/a.txt").headers["Last-Modified"]
        assert http_date(told) == http_date(STAMP)

    @applies(flask=(">=0.7,<2.0", ">=2.2"))
    def test_the_same_tag_is_not_modified(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_text("text")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")
        visitor = client(app)
        tag = visitor.get("/static/a.txt").headers["ETag"]
        got = visitor.get("/static/a.txt", headers={"If-None-Match": tag})

        assert (got.status_code, got.content) == (304, b"")

    def test_another_tag_is_modified(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_text("text")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")
        got = client(app).get("/static/a.txt", headers={"If-None-Match": '"other"'})

        assert (got.status_code, got.text) == (200, "text")

    @applies(flask=(">=0.7,<2.0", ">=2.2"))
    @pytest.mark.parametrize("change", ["longer", "later"])
    def test_the_tag_changes_with_the_file(self, flask, client, tmp_path, change):
        path = tmp_path / "a.txt"
        path.write_text("text")
        os.utime(path, (MODIFIED, MODIFIED))
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")
        visitor = client(app)
        tag = visitor.get("/static/a.txt").headers["ETag"]
        path.write_text("longer text" if change == "longer" else "next")
        stamp = MODIFIED + (60 if change == "later" else 0)
        os.utime(path, (stamp, stamp))

        assert visitor.get("/static/a.txt").headers["ETag"] != tag

    @pytest.mark.parametrize(
        ("since", "status"),
        [
            pytest.param("Tue, 14 Nov 2023 22:13:20 GMT", 304, id="the-same-second"),
            pytest.param("Wed, 15 Nov 2023 22:13:20 GMT", 304, id="later"),
            pytest.param("Tue, 14 Nov 2023 22:13:19 GMT", 200, id="earlier"),
        ],
    )
    def test_by_date(self, flask, client, tmp_path, since, status):
        (tmp_path / "a.txt").write_text("text")
        os.utime(tmp_path / "a.txt", (MODIFIED, MODIFIED))
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")
        got = client(app).get("/static/a.txt", headers={"If-Modified-Since": since})

        content = b"text" if status == 200 else b""
        assert (got.status_code, got.content) == (status, content)


@requirement("application/ranges-of-files", MAY, flask=">=0.12")
class TestRangesOfFiles:
    """A request for a range of a static file is answered 206 with that range; one that lies
    outside is answered 416.

    Source: RFC 9110, section 14.
    """

    @pytest.mark.parametrize(
        ("asked", "content", "told"),
        [
            ("bytes=0-3", b"0123", "bytes 0-3/10"),
            ("bytes=4-5", b"45", "bytes 4-5/10"),
            ("bytes=7-", b"789", "bytes 7-9/10"),
            ("bytes=-2", b"89", "bytes 8-9/10"),
            ("bytes=8-99", b"89", "bytes 8-9/10"),
        ],
    )
    def test_sends_the_range(self, flask, client, tmp_path, asked, content, told):
        (tmp_path / "a.txt").write_bytes(b"0123456789")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")
        got = client(app).get("/static/a.txt", headers={"Range": asked})

        assert (got.status_code, got.content, got.content_range) == (206, content, told)

    def test_tells_the_length_of_the_range(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_bytes(b"0123456789")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")
        got = client(app).get("/static/a.txt", headers={"Range": "bytes=2-4"})

        assert got.length == 3

    @pytest.mark.parametrize("asked", ["bytes=10-", "bytes=99-100"])
    def test_refuses_what_lies_outside(self, flask, client, tmp_path, asked):
        (tmp_path / "a.txt").write_bytes(b"0123456789")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")
        got = client(app).get("/static/a.txt", headers={"Range": asked})

        assert got.status_code == 416

    def test_sends_all_where_the_file_has_changed(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_bytes(b"0123456789")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")
        headers = {"Range": "bytes=0-3", "If-Range": '"another"'}
        got = client(app).get("/static/a.txt", headers=headers)

        assert (got.status_code, got.content) == (200, b"0123456789")

    @applies(werkzeug=">=3.1.6")
    def test_tells_that_ranges_are_served(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_bytes(b"0123456789")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")

        assert client(app).get("/static/a.txt").accept_ranges == {"bytes"}


@requirement("application/max-age-of-files", SHOULD, flask=">=0.9")
class TestMaxAgeOfFiles:
    """How long a file may be kept is what ``get_send_file_max_age`` says for it: by default
    ``SEND_FILE_MAX_AGE_DEFAULT``, in seconds or as a timedelta.

    Source: Flask documentation, "Configuration Handling", ``SEND_FILE_MAX_AGE_DEFAULT``.
    """

    @applies(flask=">=0.11")
    @pytest.mark.parametrize("age", [90, timedelta(seconds=90)], ids=["seconds", "timedelta"])
    def test_as_configured(self, flask, client, tmp_path, age):
        (tmp_path / "a.txt").write_text("text")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")
        app.config["SEND_FILE_MAX_AGE_DEFAULT"] = age
        assert client(app).get("/static/a.txt").is_cached_with(max_age="90")

    def test_as_configured_for_files_sent_by_a_view(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_text("text")
        app = flask.Flask("files")
        app.config["SEND_FILE_MAX_AGE_DEFAULT"] = 90
        app.route("/")(lambda: flask.send_file(str(tmp_path / "a.txt")))

        assert client(app).get("/").is_cached_with(max_age="90")

    @applies(flask=">=0.11")
    def test_a_timedelta_is_whole_seconds(self, flask):
        app = flask.Flask("files")
        app.config["SEND_FILE_MAX_AGE_DEFAULT"] = timedelta(days=1, milliseconds=1500)

        with app.app_context():
            age = app.get_send_file_max_age("a.txt")
        assert (age, isinstance(age, int)) == (86401, True)

    @applies(flask=">=2.0")
    def test_is_unlimited_trust_of_conditional_requests_by_default(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_text("text")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")

        assert client(app).get("/static/a.txt").is_cached_with("no-cache")

    @applies(flask=">=0.9,<2.0")
    def test_is_half_a_day_before_2_0(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_text("text")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")
        assert client(app).get("/static/a.txt").is_cached_with(max_age="43200")

    @applies(flask=">=2.0")
    def test_none_is_no_age(self, flask):
        app = flask.Flask("files")

        with app.app_context():
            assert app.get_send_file_max_age("a.txt") is None

    def test_a_subclass_may_decide_by_name(self, flask, client, tmp_path):
        class Application(flask.Flask):
            def get_send_file_max_age(self, name):
                return 10 if name == "a.txt" else 20

        for name in ("a.txt", "b.txt"):
            (tmp_path / name).write_text("text")
        app = Application("files", static_folder=str(tmp_path), static_url_path="/static")
        visitor = client(app)

        names = ("a.txt", "b.txt")
        ages = [visitor.get(f"/static/{name}").cache_directives["max-age"] for name in names]
        assert ages == ["10", "20"]

    def test_a_subclass_is_asked_with_the_name_in_the_url(self, flask, client, tmp_path):
        asked = []

        class Application(flask.Flask):
            def get_send_file_max_age(self, name):
                asked.append(name)
                return 10

        (tmp_path / "js").mkdir()
        (tmp_path / "js" / "a.js").write_text("js")
        app = Application("files", static_folder=str(tmp_path), static_url_path="/static")
        client(app).get("/static/js/a.js")

        assert "js/a.js" in asked
