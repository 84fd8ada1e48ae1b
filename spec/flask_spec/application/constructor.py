"""The constructor's parameters."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("application/constructor", MUST)
class TestConstructor:
    """``Flask(import_name)`` needs a name and nothing else; further parameters say where files
    are and how hosts are matched.

    Source: Flask documentation, API, ``Flask``.
    """

    def test_needs_a_name(self, flask):
        with pytest.raises(TypeError):
            flask.Flask()

    @applies(flask=">=0.2")
    def test_keeps_the_import_name(self, flask, names):
        name = names.word()

        assert flask.Flask(name).import_name == name

    @applies(flask=">=0.2")
    def test_takes_the_import_name_by_keyword(self, flask):
        assert flask.Flask(import_name="by_keyword").import_name == "by_keyword"

    @applies(flask=">=0.7")
    def test_takes_the_static_url_path_second_or_by_keyword(self, flask):
        app = flask.Flask("made", static_url_path="/assets")

        assert app.static_url_path == "/assets"

    @applies(flask=">=1.0")
    def test_order_of_the_first_parameters(self, flask, tmp_path):
        app = flask.Flask("made", "/assets", str(tmp_path))

        assert (app.static_url_path, app.static_folder) == ("/assets", str(tmp_path))

    @applies(flask=">=0.11")
    def test_root_path_is_taken_as_it_is(self, flask, tmp_path):
        assert flask.Flask("made", root_path=str(tmp_path)).root_path == str(tmp_path)

    @applies(flask=">=0.11")
    def test_root_path_is_where_templates_are(self, flask, tmp_path):
        (tmp_path / "templates").mkdir()
        (tmp_path / "templates" / "page.txt").write_text("from the root")
        app = flask.Flask("made", root_path=str(tmp_path))

        with app.test_request_context("/"):
            assert flask.render_template("page.txt") == "from the root"

    @applies(flask=">=0.11")
    def test_root_path_is_where_static_files_are(self, flask, client, tmp_path):
        (tmp_path / "static").mkdir()
        (tmp_path / "static" / "style.css").write_text("css")
        app = flask.Flask("made", root_path=str(tmp_path))

        assert client(app).get("/static/style.css").text == "css"

    @applies(flask=">=0.11")
    def test_root_path_is_what_the_configuration_reads_from(self, flask, tmp_path):
        (tmp_path / "settings.cfg").write_text("COLOUR = 'green'")
        app = flask.Flask("made", root_path=str(tmp_path))
        app.config.from_pyfile("settings.cfg")

        assert app.config["COLOUR"] == "green"

    @applies(flask=">=0.7")
    def test_template_folder_may_be_named(self, flask, tmp_path):
        (tmp_path / "page.txt").write_text("from another folder")
        app = flask.Flask("made", template_folder=str(tmp_path))

        with app.test_request_context("/"):
            assert flask.render_template("page.txt") == "from another folder"

    @applies(flask=">=0.11")
    def test_template_folder_is_relative_to_the_root(self, flask, tmp_path):
        (tmp_path / "pages").mkdir()
        (tmp_path / "pages" / "page.txt").write_text("from pages")
        app = flask.Flask("made", template_folder="pages", root_path=str(tmp_path))

        with app.test_request_context("/"):
            assert flask.render_template("page.txt") == "from pages"

    @applies(flask=">=0.7")
    def test_template_folder_none_means_no_loader(self, flask):
        assert flask.Flask("made", template_folder=None).jinja_loader is None

    @applies(flask=">=0.7")
    def test_template_folder_is_kept(self, flask):
        folders = [flask.Flask("made").template_folder]
        folders.append(flask.Flask("made", template_folder="pages").template_folder)

        assert folders == ["templates", "pages"]


@requirement("application/instance-path", MUST, flask=">=0.8")
class TestInstancePath:
    """``instance_path`` is what the constructor was given, which must be absolute; with
    ``instance_relative_config`` configuration files are read from there.

    Source: Flask documentation, "Instance Folders".
    """

    def test_is_what_was_given(self, flask, tmp_path):
        assert flask.Flask("made", instance_path=str(tmp_path)).instance_path == str(tmp_path)

    def test_a_relative_one_is_an_error(self, flask):
        with pytest.raises(ValueError, match=r"absolute"):
            flask.Flask("made", instance_path="instance")

    def test_configuration_is_read_from_there_if_asked(self, flask, tmp_path):
        (tmp_path / "settings.cfg").write_text("COLOUR = 'of the instance'")
        app = flask.Flask("made", instance_path=str(tmp_path), instance_relative_config=True)
        app.config.from_pyfile("settings.cfg")

        assert app.config["COLOUR"] == "of the instance"

    def test_configuration_is_not_read_from_there_otherwise(self, flask, tmp_path):
        (tmp_path / "settings.cfg").write_text("COLOUR = 'of the instance'")
        app = flask.Flask("made", instance_path=str(tmp_path))

        with pytest.raises(OSError, match=r"settings\.cfg"):
            app.config.from_pyfile("settings.cfg")

    @applies(flask=">=0.11")
    def test_the_configuration_tells_where_it_reads(self, flask, tmp_path):
        (tmp_path / "instance").mkdir()
        folders = {"root_path": str(tmp_path), "instance_path": str(tmp_path / "instance")}

        apps = [
            flask.Flask("made", instance_relative_config=relative, **folders)
            for relative in (False, True)
        ]

        assert [app.config.root_path for app in apps] == list(folders.values())


@requirement("application/host-matching", MUST, flask=">=1.0")
class TestHostMatching:
    """With ``host_matching`` rules are matched on their host; ``subdomain_matching`` matches
    subdomains of ``SERVER_NAME``; without them neither matters.
    """

    @pytest.mark.parametrize(("host", "text"), [("a.example", "of a"), ("b.example", "of b")])
    def test_hosts_are_matched_if_asked(self, flask, client, host, text):
        app = flask.Flask("hosts", host_matching=True, static_folder=None)
        app.add_url_rule("/", "a", lambda: "of a", host="a.example")
        app.add_url_rule("/", "b", lambda: "of b", host="b.example")

        assert client(app).get("/", base_url=f"http://{host}/").text == text

    def test_hosts_are_not_matched_otherwise(self, flask, client):
        app = flask.Flask("hosts")
        app.add_url_rule("/", "a", lambda: "any host")

        assert client(app).get("/", base_url="http://c.example/").text == "any host"

    @pytest.mark.parametrize("matching", [True, False])
    def test_the_map_is_told(self, flask, matching):
        app = flask.Flask("hosts", host_matching=matching, static_folder=None)

        assert app.url_map.host_matching is matching

    def test_subdomains_are_matched_if_asked(self, flask, client):
        app = flask.Flask("hosts", subdomain_matching=True)
        app.config["SERVER_NAME"] = "shop.example"
        app.add_url_rule("/", "api", lambda: "api", subdomain="api")

        assert client(app).get("/", base_url="http://api.shop.example/").text == "api"

    @applies(flask=">=3.1")
    def test_subdomains_are_not_matched_otherwise(self, flask, client):
        app = flask.Flask("hosts")
        app.config["SERVER_NAME"] = "shop.example"
        app.add_url_rule("/", "api", lambda: "api", subdomain="api")

        assert client(app).get("/", base_url="http://api.shop.example/").status_code == 404

    def test_static_files_need_a_host_when_hosts_are_matched(self, flask):
        with pytest.raises(AssertionError):
            flask.Flask("hosts", host_matching=True)

    def test_a_static_host_needs_host_matching(self, flask):
        with pytest.raises(AssertionError):
            flask.Flask("hosts", static_host="files.example")

    @pytest.mark.parametrize(("host", "status"), [("files.example", 200), ("a.example", 404)])
    def test_static_files_are_served_on_the_static_host(
        self, flask, client, tmp_path, host, status
    ):
        (tmp_path / "style.css").write_text("css")
        app = flask.Flask(
            "hosts",
            host_matching=True,
            static_host="files.example",
            static_folder=str(tmp_path),
            static_url_path="/static",
        )

        got = client(app).get("/static/style.css", base_url=f"http://{host}/")

        assert got.status_code == status
