"""Methods that make the parts of an application, and that a subclass may override."""

import pytest

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import html_text


@requirement("application/override-making", SHOULD)
class TestOverrideMaking:
    """What an application is made of, it makes with methods that a subclass may override."""

    @applies(flask=">=0.6")
    def test_create_url_adapter_binds_the_url_map(self, flask, client):
        class Application(flask.Flask):
            def create_url_adapter(self, request):
                if request is not None:
                    request.environ["PATH_INFO"] = "/rewritten"
                return flask.Flask.create_url_adapter(self, request)

        app = Application("subclassed")
        app.route("/rewritten")(lambda: "rewritten")

        assert client(app).get("/asked").text == "rewritten"

    @applies(flask=">=0.8")
    @pytest.mark.parametrize("relative", [True, False])
    def test_make_config_makes_the_configuration(self, flask, relative):
        given = []

        class Application(flask.Flask):
            def make_config(self, instance_relative=False):
                given.append(instance_relative)
                config = flask.Flask.make_config(self, instance_relative)
                config["COLOUR"] = "green"
                return config

        app = Application("subclassed", instance_relative_config=relative)

        assert (app.config["COLOUR"], set(given)) == ("green", {relative})

    @applies(flask=">=0.8")
    @pytest.mark.parametrize(
        ("arguments", "root"),
        [((), "root_path"), ((False,), "root_path"), ((True,), "instance_path")],
        ids=["by default", "False", "True"],
    )
    def test_make_config_makes_another(self, flask, tmp_path, arguments, root):
        app = flask.Flask("website", instance_path=str(tmp_path))

        assert app.make_config(*arguments).root_path == getattr(app, root)

    @applies(flask=">=0.5")
    def test_create_jinja_environment_makes_the_environment(self, flask):
        class Application(flask.Flask):
            def create_jinja_environment(self):
                environment = flask.Flask.create_jinja_environment(self)
                environment.globals["colour"] = "green"
                return environment

        app = Application("subclassed")

        with app.test_request_context("/"):
            assert flask.render_template_string("{{ colour }}") == "green"

    @applies(flask=">=0.7")
    def test_create_global_jinja_loader_finds_templates(self, flask):
        class Loader:
            def load(self, environment, name, globals=None):
                return environment.from_string(f"made up for {name}", globals)

        class Application(flask.Flask):
            def create_global_jinja_loader(self):
                return Loader()

        app = Application("subclassed")

        with app.test_request_context("/"):
            assert flask.render_template("page.txt") == "made up for page.txt"

    @applies(flask=">=0.7")
    @pytest.mark.parametrize(("name", "text"), [("a.page", "<b>"), ("a.html", "markup: <b>")])
    def test_select_jinja_autoescape_decides_by_name(self, flask, tmp_path, name, text):
        class Application(flask.Flask):
            def select_jinja_autoescape(self, filename):
                return filename is not None and filename.endswith(".page")

        (tmp_path / name).write_text("{{ value }}")
        app = Application("subclassed", template_folder=str(tmp_path))

        with app.test_request_context("/"):
            assert html_text(flask.render_template(name, value="<b>")) == text

    def test_update_template_context_adds_variables(self, flask):
        class Application(flask.Flask):
            def update_template_context(self, context):
                flask.Flask.update_template_context(self, context)
                context["colour"] = "green"

        app = Application("subclassed")

        with app.test_request_context("/"):
            assert flask.render_template_string("{{ colour }}") == "green"
