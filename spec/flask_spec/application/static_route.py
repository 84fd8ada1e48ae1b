"""Static files: where they are found and under which URL."""

from pathlib import Path

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement
from flask_conformance.kit.words import link


@requirement("application/static-route", MUST, flask=">=0.7")
class TestStaticRoute:
    """An application with a static folder serves its files at ``/<folder name>/<path>``, or
    below ``static_url_path``, under the endpoint ``static``.

    Source: Flask documentation, "Static Files", and API, ``Flask``.
    """

    def test_a_file_is_served(self, flask, client, tmp_path, names):
        text = names.text()
        (tmp_path / "static").mkdir()
        (tmp_path / "static" / "a.txt").write_text(text, encoding="utf-8")
        app = flask.Flask("files", static_folder=str(tmp_path / "static"))

        assert client(app).get("/static/a.txt").text == text

    def test_a_file_in_a_subfolder_is_served(self, flask, client, tmp_path):
        (tmp_path / "static" / "js" / "lib").mkdir(parents=True)
        (tmp_path / "static" / "js" / "lib" / "a.js").write_text("js")
        app = flask.Flask("files", static_folder=str(tmp_path / "static"))

        assert client(app).get("/static/js/lib/a.js").text == "js"

    @pytest.mark.parametrize(
        ("name", "kind"),
        [
            ("a.html", "text/html"),
            ("a.css", "text/css"),
            ("a.png", "image/png"),
            ("a.json", "application/json"),
            ("a.unknown-kind", "application/octet-stream"),
        ],
    )
    def test_the_name_tells_the_media_type(self, flask, client, tmp_path, name, kind):
        (tmp_path / name).write_bytes(b"content")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")

        assert client(app).get(f"/static/{name}").mimetype == kind

    @pytest.mark.parametrize("path", ["missing.txt", "folder", "folder/", ""])
    def test_what_is_no_file_is_not_found(self, flask, client, tmp_path, path):
        (tmp_path / "folder").mkdir()
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")

        assert client(app).get(f"/static/{path}").status_code == 404

    def test_the_handler_for_404_is_asked(self, flask, client, tmp_path):
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")
        app.errorhandler(404)(lambda error: ("no such page", 404))

        assert client(app).get("/static/missing.css").text == "no such page"

    def test_the_url_of_a_file_can_be_built(self, flask):
        app = flask.Flask("files")

        with app.test_request_context("/"):
            url = flask.url_for("static", filename="js/a b.js")
        assert link(url) == link("/static/js/a%20b.js")

    @pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
    def test_only_reading_is_allowed(self, flask, client, tmp_path, method):
        (tmp_path / "a.txt").write_text("text")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")

        assert client(app).open("/static/a.txt", method).status_code == 405

    @applies(flask=">=0.10")
    def test_head_has_the_length_and_no_body(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_text("text")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")
        visitor = client(app)
        whole, got = visitor.get("/static/a.txt").text, visitor.head("/static/a.txt")

        length = 4 if got.length is None else got.length
        assert (whole, got.status_code, length, got.content) == ("text", 200, 4, b"")

    def test_a_file_made_later_is_served(self, flask, client, tmp_path):
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")
        visitor = client(app)
        before = visitor.get("/static/late.txt").status_code
        (tmp_path / "late.txt").write_text("late")

        assert (before, visitor.get("/static/late.txt").text) == (404, "late")

    def test_the_answer_is_of_the_response_class(self, flask, client, tmp_path):
        kinds = []

        class Application(flask.Flask):
            class response_class(flask.Response):
                pass

        (tmp_path / "a.txt").write_text("text")
        app = Application("files", static_folder=str(tmp_path), static_url_path="/static")

        @app.after_request
        def note(response):
            kinds.append(isinstance(response, Application.response_class))
            return response

        client(app).get("/static/a.txt")

        assert kinds == [True]

    @applies(needs="in-process")
    @pytest.mark.parametrize(("asked", "told"), [(True, "a.txt"), (False, None)])
    def test_use_x_sendfile_leaves_the_sending_to_the_server(
        self, flask, client, tmp_path, asked, told
    ):
        (tmp_path / "a.txt").write_text("text")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")
        app.config["USE_X_SENDFILE"] = asked
        got = client(app).get("/static/a.txt")

        path = str(tmp_path / told) if told else None
        assert (got.headers.get("X-Sendfile"), got.text) == (path, "" if asked else "text")

    def test_hooks_run_for_static_files_too(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_text("text")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")
        seen = []
        app.before_request(lambda: seen.append(flask.request.endpoint))
        client(app).get("/static/a.txt")

        assert seen == ["static"]


@requirement("application/static-url-path", SHOULD, flask=">=0.7")
class TestStaticUrlPath:
    """``static_url_path`` is the URL prefix of static files: as given, without a slash at its
    end, or a slash and the last part of the folder's name.
    """

    @pytest.mark.parametrize("given", ["/assets", "/deep/assets"])
    def test_as_given(self, flask, client, tmp_path, given):
        (tmp_path / "a.txt").write_text("text")
        app = flask.Flask("files", static_url_path=given, static_folder=str(tmp_path))

        assert client(app).get(f"{given}/a.txt").text == "text"

    def test_the_default_path_is_not_served_then(self, flask, client, tmp_path):
        (tmp_path / "static").mkdir()
        (tmp_path / "static" / "a.txt").write_text("text")
        folder = str(tmp_path / "static")
        app = flask.Flask("files", static_url_path="/assets", static_folder=folder)

        assert client(app).get("/static/a.txt").status_code == 404

    @pytest.mark.parametrize(
        ("folder", "prefix"),
        [("static", "/static"), ("assets", "/assets"), ("build/assets", "/assets")],
    )
    def test_else_from_the_folders_name(self, flask, folder, prefix):
        assert flask.Flask("files", static_folder=folder).static_url_path == prefix

    @applies(flask=">=1.1")
    @pytest.mark.parametrize("given", ["/assets/", "/assets"])
    def test_without_a_slash_at_its_end(self, flask, client, tmp_path, given):
        (tmp_path / "a.txt").write_text("text")
        app = flask.Flask("files", static_url_path=given, static_folder=str(tmp_path))

        assert (app.static_url_path, client(app).get("/assets/a.txt").text) == ("/assets", "text")

    @applies(flask=">=1.1")
    @pytest.mark.parametrize("given", ["", "/"])
    def test_at_the_root(self, flask, client, tmp_path, given):
        (tmp_path / "a.txt").write_text("text")
        app = flask.Flask("files", static_url_path=given, static_folder=str(tmp_path))

        assert client(app).get("/a.txt").text == "text"

    def test_other_routes_go_before_files_at_the_root(self, flask, client, tmp_path):
        (tmp_path / "page").write_text("a file")
        app = flask.Flask("files", static_url_path="", static_folder=str(tmp_path))
        app.route("/page")(lambda: "a view")

        assert client(app).get("/page").text == "a view"

    @applies(flask=">=1.1")
    def test_of_the_root_path_itself_is_empty(self, flask):
        assert flask.Flask("files", static_folder="").static_url_path == ""

    @applies(flask=">=1.1")
    def test_of_the_root_path_itself_is_the_root(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_text("text")
        app = flask.Flask("files", static_folder="", root_path=str(tmp_path))

        assert client(app).get("/a.txt").text == "text"

    def test_is_none_without_a_folder(self, flask):
        assert flask.Flask("files", static_folder=None).static_url_path is None

    def test_may_be_set_later(self, flask):
        app = flask.Flask("files", static_folder=None)
        app.static_url_path = "/assets"

        assert app.static_url_path == "/assets"


@requirement("application/static-folder", SHOULD, flask=">=0.7")
class TestStaticFolder:
    """``static_folder`` is the absolute path of the folder: what was given, joined to the root
    path; None where there is none, and then nothing is served.
    """

    @applies(flask=">=0.11")
    @pytest.mark.parametrize(
        ("given", "found"),
        [
            pytest.param("static", "static", id="name"),
            pytest.param("deep/static", "deep/static", id="path"),
        ],
    )
    def test_is_joined_to_the_root_path(self, flask, tmp_path, given, found):
        app = flask.Flask("files", static_folder=given, root_path=str(tmp_path))

        assert app.static_folder == str(tmp_path / found)

    def test_an_absolute_one_stands_for_itself(self, flask, tmp_path):
        assert flask.Flask("files", static_folder=str(tmp_path)).static_folder == str(tmp_path)

    @applies(flask=">=1.1.2")
    @pytest.mark.parametrize("ending", ["/", "\\", "//"])
    def test_slashes_at_its_end_do_not_matter(self, flask, tmp_path, ending):
        app = flask.Flask("files", static_folder=f"assets{ending}", root_path=str(tmp_path))

        assert (app.static_folder, app.static_url_path) == (str(tmp_path / "assets"), "/assets")

    @applies(flask=">=1.1.3")
    def test_may_be_a_path_object(self, flask, tmp_path):
        app = flask.Flask("files", static_folder=Path("assets"), root_path=str(tmp_path))

        assert app.static_folder == str(tmp_path / "assets")

    @applies(flask=">=0.11")
    def test_may_be_set_later(self, flask, client, tmp_path):
        (tmp_path / "later").mkdir()
        (tmp_path / "later" / "a.txt").write_text("text")
        app = flask.Flask("files", root_path=str(tmp_path))
        app.static_folder = "later"

        assert client(app).get("/static/a.txt").text == "text"

    def test_is_none_if_asked(self, flask):
        assert flask.Flask("files", static_folder=None).static_folder is None

    @pytest.mark.parametrize(("folder", "answer"), [("static", True), (None, False)])
    def test_has_static_folder_tells(self, flask, folder, answer):
        assert flask.Flask("files", static_folder=folder).has_static_folder is answer

    def test_without_one_there_is_no_route(self, flask):
        app = flask.Flask("files", static_folder=None)
        app.add_url_rule("/", "index", lambda: "index")

        assert ("static" in app.view_functions, "index" in app.view_functions) == (False, True)

    def test_without_one_nothing_is_served(self, flask, client):
        app = flask.Flask("files", static_folder=None)

        assert client(app).get("/static/a.txt").status_code == 404

    def test_without_one_sending_a_file_is_an_error(self, flask):
        app = flask.Flask("files", static_folder=None)

        with app.test_request_context("/"), pytest.raises((RuntimeError, ValueError)):
            app.send_static_file("a.txt")

    def test_send_static_file_sends_one(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_text("text")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")
        app.route("/own")(lambda: app.send_static_file("a.txt"))

        assert client(app).get("/own").text == "text"


@requirement("application/static-folder-beside-module", MAY, flask="<0.5")
class TestStaticFolderBesideModule:
    """Before 0.5 the folder ``static`` beside the application's module is served at
    ``/static``.
    """

    def test_a_file_is_served(self, flask, client, tmp_path, monkeypatch, names):
        name = names.word()
        (tmp_path / name / "static").mkdir(parents=True)
        (tmp_path / name / "__init__.py").write_text("")
        (tmp_path / name / "static" / "a.txt").write_text("text")
        monkeypatch.syspath_prepend(tmp_path)
        __import__(name)

        assert client(flask.Flask(name)).get("/static/a.txt").text == "text"
