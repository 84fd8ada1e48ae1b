"""Files beside the application: ``SharedDataMiddleware``."""

import os
import sys
from urllib.parse import quote

import pytest

from flask_conformance import SHOULD, applies, requirement


def front(environ, start_response):
    """The application behind: it answers whatever is no shared file."""
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"of the application"]


@requirement("middleware/shared-data", SHOULD, needs="werkzeug.middleware")
class TestSharedData:
    """``SharedDataMiddleware(app, exports)`` serves the files of folders, packages and single
    files at the paths it is told, and leaves every other request to the application.

    Source: Werkzeug documentation, "Serve Shared Static Files".
    """

    def test_serves_a_file_of_a_folder(self, werkzeug, wsgi_client, tmp_path):
        (tmp_path / "a.txt").write_text("shared")
        shared = werkzeug.middleware.SharedDataMiddleware(front, {"/files": str(tmp_path)})

        assert wsgi_client(shared).get("/files/a.txt").text == "shared"

    def test_serves_a_single_file(self, werkzeug, wsgi_client, tmp_path):
        (tmp_path / "icon.ico").write_bytes(b"icon")
        exports = {"/favicon.ico": str(tmp_path / "icon.ico")}
        shared = werkzeug.middleware.SharedDataMiddleware(front, exports)

        assert wsgi_client(shared).get("/favicon.ico").content == b"icon"

    @applies(werkzeug=">=1.0")
    def test_serves_a_file_of_a_package(self, werkzeug, wsgi_client, tmp_path, monkeypatch, names):
        name = names.word()
        (tmp_path / name / "static").mkdir(parents=True)
        (tmp_path / name / "__init__.py").write_text("")
        (tmp_path / name / "static" / "a.txt").write_text("of the package")
        monkeypatch.syspath_prepend(tmp_path)
        shared = werkzeug.middleware.SharedDataMiddleware(front, {"/files": (name, "static")})
        got = wsgi_client(shared).get("/files/a.txt")
        sys.modules.pop(name, None)

        assert got.text == "of the package"

    @pytest.mark.parametrize(
        "path", ["/", "/page", "/files", "/files/", "/files/missing.txt", "/filesystem/a.txt"]
    )
    def test_leaves_other_requests_to_the_application(self, werkzeug, wsgi_client, tmp_path, path):
        (tmp_path / "a.txt").write_text("shared")
        shared = werkzeug.middleware.SharedDataMiddleware(front, {"/files": str(tmp_path)})

        assert wsgi_client(shared).get(path).text == "of the application"

    @applies(werkzeug=("<0.15", ">=2.0"))
    @pytest.mark.parametrize("path", ["../secret.txt", "%2e%2e/secret.txt", "a/../../secret.txt"])
    def test_nothing_outside_the_folder_is_served(self, werkzeug, wsgi_client, tmp_path, path):
        (tmp_path / "files").mkdir()
        (tmp_path / "secret.txt").write_text("secret")
        exports = {"/files": str(tmp_path / "files")}
        shared = werkzeug.middleware.SharedDataMiddleware(front, exports)

        assert wsgi_client(shared).get(f"/files/{path}").text == "of the application"

    def test_what_is_disallowed_is_not_served(self, werkzeug, wsgi_client, tmp_path):
        (tmp_path / "a.bak").write_text("shared")
        shared = werkzeug.middleware.SharedDataMiddleware(
            front, {"/files": str(tmp_path)}, disallow="*.bak"
        )

        assert wsgi_client(shared).get("/files/a.bak").text == "of the application"

    @applies(werkzeug=">=1.0")
    @pytest.mark.parametrize(
        ("name", "kind"),
        [("a.txt", "text/plain"), ("a.png", "image/png")],
    )
    def test_the_name_tells_the_media_type(self, werkzeug, wsgi_client, tmp_path, name, kind):
        (tmp_path / name).write_bytes(b"shared")
        shared = werkzeug.middleware.SharedDataMiddleware(front, {"/files": str(tmp_path)})

        assert wsgi_client(shared).get(f"/files/{name}").mimetype == kind

    def test_an_unknown_media_type_may_be_chosen(self, werkzeug, wsgi_client, tmp_path):
        (tmp_path / "a.unknown-kind").write_bytes(b"shared")
        shared = werkzeug.middleware.SharedDataMiddleware(
            front, {"/files": str(tmp_path)}, fallback_mimetype="application/x-own"
        )
        got = wsgi_client(shared).get("/files/a.unknown-kind")

        assert got.mimetype == "application/x-own"

    def test_tells_length_and_date(self, werkzeug, wsgi_client, tmp_path):
        (tmp_path / "a.txt").write_text("shared")
        os.utime(tmp_path / "a.txt", (1_700_000_000, 1_700_000_000))
        shared = werkzeug.middleware.SharedDataMiddleware(front, {"/files": str(tmp_path)})
        response = wsgi_client(shared).get("/files/a.txt")

        told = (response.length in (6, None), response.headers["Last-Modified"])
        assert told == (True, "Tue, 14 Nov 2023 22:13:20 GMT")

    def test_the_same_tag_is_not_modified(self, werkzeug, wsgi_client, tmp_path):
        (tmp_path / "a.txt").write_text("shared")
        shared = werkzeug.middleware.SharedDataMiddleware(front, {"/files": str(tmp_path)})
        visitor = wsgi_client(shared)
        tag = visitor.get("/files/a.txt").headers["ETag"]

        got = visitor.get("/files/a.txt", headers={"If-None-Match": tag})
        assert (got.status_code, got.content) == (304, b"")

    def test_may_be_kept_as_long_as_told(self, werkzeug, wsgi_client, tmp_path):
        (tmp_path / "a.txt").write_text("shared")
        shared = werkzeug.middleware.SharedDataMiddleware(
            front, {"/files": str(tmp_path)}, cache_timeout=90
        )
        got = wsgi_client(shared).get("/files/a.txt")

        assert got.is_cached_with("public", max_age="90")

    def test_has_no_tag_where_caching_is_off(self, werkzeug, wsgi_client, tmp_path):
        (tmp_path / "a.txt").write_text("shared")
        shared = werkzeug.middleware.SharedDataMiddleware(
            front, {"/files": str(tmp_path)}, cache=False
        )

        assert "ETag" not in wsgi_client(shared).get("/files/a.txt").headers

    @applies(werkzeug=">=1.0")
    def test_an_unknown_media_type_is_bytes(self, werkzeug, wsgi_client, tmp_path):
        (tmp_path / "a.unknown-kind").write_bytes(b"shared")
        shared = werkzeug.middleware.SharedDataMiddleware(front, {"/files": str(tmp_path)})

        got = wsgi_client(shared).get("/files/a.unknown-kind")
        assert got.mimetype == "application/octet-stream"

    @applies(werkzeug=">=0.15")
    def test_of_several_folders_the_first_that_has_it_counts(self, werkzeug, wsgi_client, tmp_path):
        exports = []
        for name, files in (("a", ["one"]), ("b", ["one", "two"])):
            (tmp_path / name).mkdir()
            exports.append(("/files", str(tmp_path / name)))
            for file in files:
                (tmp_path / name / file).write_text(f"{file} of {name}")
        visitor = wsgi_client(werkzeug.middleware.SharedDataMiddleware(front, exports))

        got = [visitor.get(f"/files/{file}").text for file in ("one", "two", "three")]
        assert got == ["one of a", "two of b", "of the application"]

    @applies(werkzeug=">=0.15")
    def test_a_class_may_say_what_is_shared(self, werkzeug, wsgi_client, tmp_path):
        for name in ("a.txt", "b.bak"):
            (tmp_path / name).write_text("shared")

        class Shared(werkzeug.middleware.SharedDataMiddleware):
            def is_allowed(self, filename):
                return not filename.endswith(".bak")

        visitor = wsgi_client(Shared(front, {"/": str(tmp_path)}))
        got = [visitor.get(f"/{name}").text for name in ("a.txt", "b.bak")]
        assert got == ["shared", "of the application"]

    def test_another_tag_is_the_whole(self, werkzeug, wsgi_client, tmp_path):
        (tmp_path / "a.txt").write_text("shared")
        shared = werkzeug.middleware.SharedDataMiddleware(front, {"/files": str(tmp_path)})
        response = wsgi_client(shared).get("/files/a.txt", headers={"If-None-Match": '"other"'})

        assert (response.status_code, response.text) == (200, "shared")

    @pytest.mark.parametrize("name", ["a b.txt", "größe.txt", "a%b.txt"])
    @applies(werkzeug=">=2.0")
    def test_a_file_may_have_any_name(self, werkzeug, wsgi_client, tmp_path, name):
        (tmp_path / name).write_text("shared")
        shared = werkzeug.middleware.SharedDataMiddleware(front, {"/files": str(tmp_path)})

        assert wsgi_client(shared).get(f"/files/{quote(name)}").text == "shared"
