"""Modules, what blueprints were called from Flask 0.2 to 0.6."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("blueprints/modules", SHOULD, flask=">=0.2,<0.9")
class TestModules:
    """A module's views answer on the application that it is registered on, under its prefix, and
    its endpoints bear its name.

    Source: Flask 0.6 documentation, "Working with Modules".
    """

    def test_view_answers(self, flask, client, names):
        app, admin, path = flask.Flask("website"), flask.Module("website.admin"), names.path()

        @admin.route(path)
        def index():
            return "admin"

        app.register_module(admin)

        assert client(app).get(path).text == "admin"

    def test_view_does_not_answer_before(self, flask, client):
        app, admin = flask.Flask("website"), flask.Module("website.admin")

        @admin.route("/admin")
        def index():
            return "admin"

        assert client(app).get("/admin").status_code == 404

    @pytest.mark.parametrize("where", ["module", "registration"])
    def test_prefix(self, flask, client, where):
        app = flask.Flask("website")
        own, given = ({"url_prefix": "/a"}, {}) if where == "module" else ({}, {"url_prefix": "/a"})
        admin = flask.Module("website.admin", **own)

        @admin.route("/users")
        def users():
            return "users"

        app.register_module(admin, **given)

        assert client(app).get("/a/users").text == "users"

    def test_prefix_of_the_registration_replaces_its_own(self, flask, client):
        app, admin = flask.Flask("website"), flask.Module("website.admin", url_prefix="/own")

        @admin.route("/users")
        def users():
            return "users"

        app.register_module(admin, url_prefix="/given")

        assert client(app).get("/given/users").text == "users"

    def test_named_after_the_last_part_of_the_import_name(self, flask):
        assert flask.Module("website.views.admin").name == "admin"

    def test_given_name(self, flask):
        assert flask.Module("website", "admin").name == "admin"

    def test_import_name_without_a_dot_needs_a_name(self, flask):
        with pytest.raises(AssertionError):
            flask.Module("website")

    def test_endpoint_bears_the_name(self, flask, client):
        app, admin = flask.Flask("website"), flask.Module("website.admin")

        @admin.route("/")
        def index():
            return flask.request.endpoint

        app.register_module(admin)

        assert client(app).get("/").text == "admin.index"

    def test_request_tells_the_module(self, flask, client):
        app, admin = flask.Flask("website"), flask.Module("website.admin")

        @admin.route("/")
        def index():
            return flask.request.module

        app.register_module(admin)

        assert client(app).get("/").text == "admin"


@requirement("blueprints/module-links", SHOULD, flask=">=0.2,<0.9")
class TestModuleLinks:
    """In a module, an endpoint without a dot is the module's own, one that begins with a dot the
    application's; elsewhere it is the application's.

    Source: Flask 0.6 documentation, "API", "url_for".
    """

    @pytest.mark.parametrize(
        ("endpoint", "expected"),
        [("users", "/a/users"), (".users", "/users"), ("blog.users", "/b/users")],
        ids=["its own", "the application's", "another module's"],
    )
    def test_in_a_module(self, flask, client, endpoint, expected):
        app = flask.Flask("website")
        admin, blog = flask.Module("website.admin"), flask.Module("website.blog")

        @admin.route("/users")
        def users():
            return flask.url_for(endpoint)

        blog.add_url_rule("/users", "users", users)
        app.add_url_rule("/users", "users")
        app.register_module(admin, url_prefix="/a")
        app.register_module(blog, url_prefix="/b")

        assert client(app).get("/a/users").text == expected

    def test_elsewhere(self, flask):
        app, admin = flask.Flask("website"), flask.Module("website.admin")
        admin.add_url_rule("/users", "users", lambda: "users")
        app.add_url_rule("/users", "users")
        app.register_module(admin, url_prefix="/a")

        with app.test_request_context("/"):
            assert flask.url_for("users") == "/users"


@requirement("blueprints/module-hooks", SHOULD, flask=">=0.2,<0.9")
class TestModuleHooks:
    """A module's hooks run for its own requests, those with ``app`` in their name for all.

    Source: Flask 0.6 documentation, "API", "Module Objects".
    """

    @pytest.mark.parametrize(
        ("hook", "path", "times"),
        [
            ("before_request", "/admin", 1),
            ("before_request", "/home", 0),
            ("after_request", "/admin", 1),
            ("after_request", "/home", 0),
            ("before_app_request", "/home", 1),
            ("after_app_request", "/home", 1),
        ],
        ids=lambda value: str(value),
    )
    def test_scope(self, flask, client, hook, path, times):
        app, admin, ran = flask.Flask("website"), flask.Module("website.admin"), []

        @getattr(admin, hook)
        def note(*passed):
            ran.append(hook)
            return passed[0] if passed else None

        @admin.route("/admin")
        def index():
            return "admin"

        @app.route("/home")
        def home():
            return "home"

        app.register_module(admin)

        client(app).get(path)

        assert ran == [hook] * times

    @pytest.mark.parametrize(
        ("path", "expected"), [("/admin", "tea."), ("/home", ".")], ids=["its own", "another"]
    )
    def test_context_processor(self, flask, client, path, expected):
        app, admin = flask.Flask("website"), flask.Module("website.admin")
        admin.context_processor(lambda: {"drink": "tea"})

        @admin.route("/admin")
        def index():
            return flask.render_template_string("{{ drink }}.")

        @app.route("/home")
        def home():
            return flask.render_template_string("{{ drink }}.")

        app.register_module(admin)

        assert client(app).get(path).text == expected

    @applies(flask=">=0.4")
    def test_app_errorhandler(self, flask, client):
        app, admin = flask.Flask("website"), flask.Module("website.admin")
        admin.app_errorhandler(404)(lambda error: ("from the module", 404))
        app.register_module(admin)

        assert client(app).get("/nowhere").text == "from the module"
