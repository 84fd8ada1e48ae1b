"""The converter of paths: text with slashes."""

import pytest

from flask_conformance import MAY, MUST, applies, requirement


@requirement("routing/path-converter", MUST)
class TestPathConverter:
    """``path`` takes any text, slashes included, that does not begin with a slash."""

    @pytest.mark.parametrize("text", ["a", "a/b", "a/b/c.txt", "a%20b/%C3%A9"])
    def test_view_gets_the_whole_path(self, flask, client, text):
        app = flask.Flask("files")

        @app.route("/files/<path:name>")
        def show(name):
            return repr(name)

        expected = text.replace("%20", " ").replace("%C3%A9", "é")
        assert client(app).get(f"/files/{text}").text == repr(expected)

    def test_empty_path_does_not_match(self, flask, client):
        app = flask.Flask("files")

        @app.route("/files/<path:name>")
        def show(name):
            return name

        visitor = client(app)
        statuses = [visitor.get(path).status_code for path in ("/files/a", "/files/")]
        assert statuses == [200, 404]

    @pytest.mark.parametrize("path", ["/a/edit", "/a/b/edit", "/a/edit/edit"])
    def test_text_may_follow(self, flask, client, path):
        app = flask.Flask("files")

        @app.route("/<path:name>/edit")
        def edit(name):
            return name

        assert client(app).get(path).text == path.removeprefix("/").removesuffix("/edit")

    def test_what_follows_must_be_there(self, flask, client):
        app = flask.Flask("files")

        @app.route("/<path:name>/edit")
        def edit(name):
            return name

        paths = ("/a/edit", "/a/b", "/a/edits", "/edit")
        statuses = [client(app).get(path).status_code for path in paths]
        assert statuses == [200, 404, 404, 404]

    def test_variables_may_follow(self, flask, client):
        app = flask.Flask("files")

        @app.route("/<path:name>/v/<int:version>")
        def show(name, version):
            return f"{name} {version}"

        assert client(app).get("/a/b/v/3").text == "a/b 3"

    def test_two_paths_divide_at_the_first_chance(self, flask, client):
        app = flask.Flask("files")

        @app.route("/<path:old>/to/<path:new>")
        def move(old, new):
            return f"{old} {new}"

        assert client(app).get("/a/b/to/c/to/d").text == "a/b c/to/d"

    def test_text_in_its_segment(self, flask, client):
        app = flask.Flask("files")

        @app.route("/v<int:version>-<path:name>.txt")
        def show(version, name):
            return f"{version} {name}"

        assert client(app).get("/v2-a/b.txt").text == "2 a/b"

    def test_slash_at_the_end_is_part_of_the_path(self, flask, client):
        app = flask.Flask("files")

        @app.route("/files/<path:name>")
        def show(name):
            return name

        assert client(app).get("/files/a/b/").text == "a/b/"

    @applies(werkzeug=">=2.1")
    def test_newline_at_the_end_is_no_slash(self, flask, client):
        app = flask.Flask("files")

        @app.route("/<path:name>/edit")
        def edit(name):
            return name

        visitor = client(app)
        statuses = [visitor.get(path).status_code for path in ("/a/edit", "/a/edit%0A")]
        assert statuses == [200, 404]


@requirement("routing/path-converter-slash", MAY)
class TestPathConverterSlash:
    """A rule that ends in a ``path`` variable and a slash redirects to the slash like any other."""

    @pytest.mark.parametrize("path", ["/files/a", "/files/a/b"])
    def test_redirects_to_the_slash(self, flask, client, path):
        app = flask.Flask("files")

        @app.route("/files/<path:name>/")
        def show(name):
            return name

        assert client(app).get(path).redirects_to(f"{path}/")

    def test_slash_is_not_part_of_the_path(self, flask, client):
        app = flask.Flask("files")

        @app.route("/files/<path:name>/")
        def show(name):
            return name

        assert client(app).get("/files/a/b/").text == "a/b"
