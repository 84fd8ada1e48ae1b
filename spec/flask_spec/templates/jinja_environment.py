"""``app.jinja_env``: the Jinja environment of an application."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement
from flask_conformance.kit.words import html_text


@requirement("templates/jinja-env", SHOULD)
class TestJinjaEnv:
    """``app.jinja_env`` is the environment in which the application's templates live: what is
    added to it, they see.

    Source: Flask documentation, "API", "Flask.jinja_env".
    """

    def test_is_one_environment(self, flask):
        app = flask.Flask("pages")

        app.jinja_env.globals["motto"] = "carry on"
        assert app.jinja_env.globals["motto"] == "carry on"

    def test_globals_are_seen(self, flask):
        app = flask.Flask("pages")
        app.jinja_env.globals["motto"] = "carry on"

        with app.test_request_context("/"):
            assert flask.render_template_string("{{ motto }}") == "carry on"

    def test_filters_are_used(self, flask):
        app = flask.Flask("pages")
        app.jinja_env.filters["shout"] = lambda text: text.upper()

        with app.test_request_context("/"):
            assert flask.render_template_string("{{ 'a'|shout }}") == "A"

    def test_renders_by_itself(self, flask):
        app = flask.Flask("pages")

        assert app.jinja_env.from_string("{{ 1 + 1 }}").render() == "2"

    def test_may_be_set_up(self, flask):
        app = flask.Flask("pages")
        app.jinja_env.trim_blocks = True

        with app.test_request_context("/"):
            assert flask.render_template_string("{% if true %}\na{% endif %}") == "a"


@requirement("templates/environment-application", MAY, flask=">=0.8", since="1.2")
class TestEnvironmentApplication:
    """The environment tells whose it is: its ``app`` is the application.

    Source: Flask, ``flask.templating.Environment``; extensions reach the application by it.
    """

    def test_environment_of_the_application(self, flask):
        app = flask.Flask("pages")

        assert app.jinja_env.app.name == "pages"

    def test_environment_made_by_hand(self, flask):
        app = flask.Flask("pages")

        assert app.create_jinja_environment().app.name == "pages"


@requirement("templates/jinja-options", SHOULD, flask=">=0.7")
class TestJinjaOptions:
    """``jinja_options`` are handed to the environment, and go before what the application would
    choose itself.

    Source: Flask documentation, "API", "Flask.jinja_options".
    """

    def test_reach_the_environment(self, flask):
        app = flask.Flask("pages")
        app.jinja_options = {"variable_start_string": "[[", "variable_end_string": "]]"}

        with app.test_request_context("/"):
            assert flask.render_template_string("[[ 1 + 1 ]] {{ }}") == "2 {{ }}"

    @pytest.mark.parametrize(
        ("escape", "text"), [(False, "markup: <b>"), (True, "<b>")], ids=["off", "on"]
    )
    def test_autoescape_may_be_chosen(self, flask, tmp_path, escape, text):
        for name in ("a.html", "a.txt"):
            (tmp_path / name).write_text("{{ value }}")
        app = flask.Flask("pages", template_folder=str(tmp_path))
        app.jinja_options = {"autoescape": escape}

        with app.test_request_context("/"):
            texts = [flask.render_template(name, value="<b>") for name in ("a.html", "a.txt")]
        assert [html_text(one) for one in texts] == [text, text]

    def test_loader_may_be_chosen(self, flask, tmp_path):
        (tmp_path / "a.html").write_text("other")
        app, other = flask.Flask("pages"), flask.Flask("other", template_folder=str(tmp_path))
        app.jinja_options = {"loader": other.jinja_loader}

        with app.test_request_context("/"):
            assert flask.render_template("a.html") == "other"

    def test_are_not_changed_by_making_the_environment(self, flask):
        app = flask.Flask("pages")
        app.jinja_options = {"trim_blocks": True}
        environment = app.create_jinja_environment()

        got = (environment.trim_blocks, list(app.jinja_options))
        assert got == (True, ["trim_blocks"])

    @applies(flask=">=1.1")
    def test_may_be_changed_in_place(self, flask):
        class Shop(flask.Flask):
            jinja_options = {}

        app = Shop("pages")
        app.jinja_options["variable_start_string"] = "[["
        app.jinja_options["variable_end_string"] = "]]"

        with app.test_request_context("/"):
            assert flask.render_template_string("[[ 1 + 1 ]]") == "2"


@requirement("templates/create-jinja-environment", SHOULD, flask=">=0.7")
class TestCreateJinjaEnvironment:
    """``create_jinja_environment`` makes an environment with the application's names, escaping and
    loader; a subclass may change it.

    Source: Flask documentation, "API", "Flask.create_jinja_environment".
    """

    @pytest.mark.parametrize(
        "name", ["url_for", "get_flashed_messages", "config", "request", "session", "g"]
    )
    @applies(flask=">=0.10")
    def test_has_the_names_of_the_application(self, flask, name):
        assert name in flask.Flask("pages").create_jinja_environment().globals

    @applies(flask=">=0.10")
    def test_config_is_that_of_the_application(self, flask):
        app = flask.Flask("pages")
        environment = app.create_jinja_environment()
        app.config["MOTTO"] = "carry on"

        assert environment.globals["config"]["MOTTO"] == "carry on"

    def test_is_another_one_each_time(self, flask):
        app = flask.Flask("pages")

        assert app.create_jinja_environment() is not app.create_jinja_environment()

    @applies(flask=">=0.11")
    def test_is_of_the_environment_class(self, flask):
        app = flask.Flask("pages")

        assert isinstance(app.create_jinja_environment(), app.jinja_environment)

    def test_finds_the_templates(self, flask, tmp_path):
        (tmp_path / "a.html").write_text("found")
        app = flask.Flask("pages", template_folder=str(tmp_path))

        assert app.create_jinja_environment().get_template("a.html").render() == "found"
