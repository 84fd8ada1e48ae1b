"""Static files: nothing outside the folder, whatever the path says."""

import pytest

from flask_conformance import MUST, requirement


@requirement("application/static-confinement", MUST, flask=">=0.7")
class TestStaticConfinement:
    """No path of a URL reaches a file outside the static folder: such a request is answered
    404.

    Why: the path comes from anyone; a single leak hands out keys and sources.
    Source: CWE-22; Flask documentation, ``send_from_directory``.
    If this fails: look at how the path is joined to the folder.
    """

    @pytest.mark.parametrize(
        "path",
        [
            pytest.param("../secret.txt", id="parent"),
            pytest.param("%2e%2e/secret.txt", id="encoded-dots"),
            pytest.param("..%2fsecret.txt", id="encoded-slash"),
            pytest.param("%2e%2e%2fsecret.txt", id="all-encoded"),
            pytest.param("sub/../../secret.txt", id="through-a-folder"),
            pytest.param("./../secret.txt", id="through-a-dot"),
            pytest.param("..%5csecret.txt", id="backslash"),
            pytest.param("..%5c../secret.txt", id="backslash-and-slash"),
            pytest.param("%252e%252e/secret.txt", id="encoded-twice"),
            pytest.param("..", id="parent-itself"),
            pytest.param("sub/..", id="folder-itself"),
        ],
    )
    def test_a_path_upwards_is_not_found(self, flask, client, tmp_path, path):
        (tmp_path / "secret.txt").write_text("secret")
        (tmp_path / "static" / "sub").mkdir(parents=True)
        app = flask.Flask("files", static_folder=str(tmp_path / "static"))

        assert client(app).get(f"/static/{path}").status_code == 404

    @pytest.mark.parametrize("slashes", ["/", "%2f", "//", "%2f%2f"])
    def test_an_absolute_path_is_not_served(self, flask, client, tmp_path, slashes):
        (tmp_path / "static").mkdir()
        (tmp_path / "static" / "open.txt").write_text("for everybody")
        (tmp_path / "secret.txt").write_text("hunter2")
        app = flask.Flask("files", static_folder=str(tmp_path / "static"))
        path = str(tmp_path / "secret.txt").lstrip("/")

        assert client(app).get("/static/open.txt").text == "for everybody"
        assert "hunter2" not in client(app).get(f"/static/{slashes}{path}").text

    def test_a_folder_with_the_same_beginning_is_outside(self, flask, client, tmp_path):
        (tmp_path / "static").mkdir()
        (tmp_path / "static-private").mkdir()
        (tmp_path / "static-private" / "a.txt").write_text("private")
        app = flask.Flask("files", static_folder=str(tmp_path / "static"))

        assert client(app).get("/static/../static-private/a.txt").status_code == 404

    def test_a_path_that_stays_inside_is_served(self, flask, client, tmp_path):
        (tmp_path / "static" / "sub").mkdir(parents=True)
        (tmp_path / "static" / "a.txt").write_text("inside")
        app = flask.Flask("files", static_folder=str(tmp_path / "static"))

        assert client(app).get("/static/sub/../a.txt").text == "inside"

    @pytest.mark.parametrize("name", ["a..txt", "..a.txt", "...", "a b.txt", "é.txt", "~a.txt"])
    def test_dots_and_other_characters_in_a_name_are_no_escape(self, flask, client, tmp_path, name):
        (tmp_path / name).write_text("a file")
        app = flask.Flask("files", static_folder=str(tmp_path), static_url_path="/static")

        assert client(app).get(f"/static/{name}").text == "a file"
