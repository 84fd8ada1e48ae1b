"""What every template sees: the application's names."""

import pytest

from flask_conformance import MUST, SHOULD, applies, fact, requirement
from flask_conformance.kit.words import uri


@requirement("templates/standard-context", MUST)
class TestStandardContext:
    """A template sees ``request``, ``session``, ``g``, ``config``, ``url_for`` and
    ``get_flashed_messages`` without being given them.

    Source: Flask documentation, "Templates", "Standard Context".
    """

    def test_request_is_the_request(self, flask, client, names):
        app, word = flask.Flask("pages"), names.word()
        app.route("/")(lambda: flask.render_template_string("{{ request.args['q'] }}"))

        assert client(app).get(f"/?q={word}").text == word

    def test_session_is_the_session(self, flask, client, names):
        app, word = flask.Flask("pages"), names.word()
        app.secret_key = "key"

        @app.route("/")
        def index():
            flask.session["name"] = word
            return flask.render_template_string("{{ session['name'] }}")

        assert client(app).get("/").text == word

    def test_g_is_g(self, flask, client, names):
        app, word = flask.Flask("pages"), names.word()

        @app.route("/")
        def index():
            flask.g.name = word
            return flask.render_template_string("{{ g.name }}")

        assert client(app).get("/").text == word

    def test_url_for_builds_urls(self, flask, client, names):
        app, path = flask.Flask("pages"), names.path()

        @app.route(path)
        def index():
            return flask.render_template_string("{{ url_for('index', page=2) }}")

        assert client(app).get(path).text == f"{path}?page=2"

    def test_flashed_messages_can_be_got(self, flask, client, names):
        app, word = flask.Flask("pages"), names.word()
        app.secret_key = "key"

        @app.route("/")
        def index():
            flask.flash(word)
            return flask.render_template_string("{{ get_flashed_messages()|join }}")

        assert client(app).get("/").text == word

    @applies(flask=">=0.6")
    def test_config_is_the_configuration(self, flask, names):
        app, word = flask.Flask("pages"), names.word()
        app.config["MOTTO"] = word

        with app.test_request_context("/"):
            assert flask.render_template_string("{{ config.MOTTO }}") == word

    @applies(flask=">=0.6")
    def test_config_shows_later_changes(self, flask, names):
        app, word = flask.Flask("pages"), names.word()

        with app.test_request_context("/"):
            flask.render_template_string("{{ config.MOTTO }}")
            app.config["MOTTO"] = word
            assert flask.render_template_string("{{ config.MOTTO }}") == word

    @pytest.mark.parametrize("name", ["request", "session", "g", "config"])
    @applies(flask=">=0.6")
    def test_values_of_the_view_go_before_them(self, flask, name):
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            text = flask.render_template_string(
                "{{ NAME }}".replace("NAME", name), **{name: "mine"}
            )
        assert text == "mine"

    @applies(flask=">=0.10")
    @pytest.mark.parametrize("template", ["{{ g.get('name', 'nobody') }}", "{{ config.NAME }}"],
                             ids=["g", "config"])  # fmt: skip
    def test_of_an_app_context(self, flask, template):
        app = flask.Flask("pages")
        app.config["NAME"] = "Ada"

        with app.app_context():
            flask.g.name = "Ada"
            assert flask.render_template_string(template) == "Ada"

    @applies(flask=">=0.10")
    def test_url_for_in_an_app_context(self, flask):
        app = flask.Flask("pages")
        app.config["SERVER_NAME"] = "shop.example"
        app.add_url_rule("/there", "there")

        with app.app_context():
            text = flask.render_template_string("{{ url_for('there') }}")
        assert uri(text) == "http://shop.example/there"


@requirement("templates/imported-context", SHOULD, flask=">=0.9")
class TestImportedContext:
    """Macros that are imported without context see these names too, but not the view's values.

    Source: Flask documentation, "Templates", "Standard Context".
    """

    @applies(flask=">=0.10")
    @pytest.mark.parametrize(
        ("expression", "expected"),
        [
            ("request.path", "/here"),
            ("g.name", "Ada"),
            ("session.get('name', 'nobody')", "nobody"),
            ("url_for('here')", "/here"),
            ("value", ""),
            ("processed", ""),
        ],
        ids=["request", "g", "session", "url_for", "value of the view", "context processor"],
    )
    def test_without_context(self, flask, tmp_path, expression, expected):
        macro = "{% macro show() %}{{ EXPRESSION }}{% endmacro %}"
        (tmp_path / "macros.html").write_text(macro.replace("EXPRESSION", expression))
        app = flask.Flask("pages", template_folder=str(tmp_path))
        app.add_url_rule("/here", "here")
        app.context_processor(lambda: {"processed": "yes"})

        page = "{% from 'macros.html' import show %}{{ show() }}"
        with app.test_request_context("/here"):
            flask.g.name = "Ada"
            assert flask.render_template_string(page, value="given") == expected

    @pytest.mark.parametrize(
        ("expression", "expected"),
        [("request.path", "/here"), ("value", "given"), ("processed", "yes")],
        ids=["request", "value of the view", "context processor"],
    )
    def test_with_context(self, flask, tmp_path, expression, expected):
        macro = "{% macro show() %}{{ EXPRESSION }}{% endmacro %}"
        (tmp_path / "macros.html").write_text(macro.replace("EXPRESSION", expression))
        app = flask.Flask("pages", template_folder=str(tmp_path))
        app.context_processor(lambda: {"processed": "yes"})

        page = "{% from 'macros.html' import show with context %}{{ show() }}"
        with app.test_request_context("/here"):
            assert flask.render_template_string(page, value="given") == expected

    @applies(flask=">=0.10")
    def test_each_request_is_seen_anew(self, flask, tmp_path):
        (tmp_path / "macros.html").write_text("{% macro show() %}{{ request.path }}{% endmacro %}")
        app = flask.Flask("pages", template_folder=str(tmp_path))
        page, texts = "{% from 'macros.html' import show %}{{ show() }}", []

        for path in ("/one", "/two"):
            with app.test_request_context(path):
                texts.append(flask.render_template_string(page))
        assert texts == ["/one", "/two"]


@requirement("templates/update-template-context", SHOULD, flask=">=0.6")
class TestUpdateTemplateContext:
    """``update_template_context`` adds to a dict what templates see, and leaves what is there.

    Source: Flask documentation, "API", "Flask.update_template_context".
    """

    def test_adds_the_request(self, flask):
        app, context = flask.Flask("pages"), {}

        with app.test_request_context("/here"):
            app.update_template_context(context)
            assert context["request"].path == "/here"

    @applies(flask=">=0.10")
    def test_adds_g(self, flask):
        app, context = flask.Flask("pages"), {}

        with app.app_context():
            flask.g.user = "ada"
            app.update_template_context(context)
            assert context["g"].user == "ada"

    @applies(flask=">=0.10")
    def test_adds_what_processors_give(self, flask):
        app, context = flask.Flask("pages"), {}
        app.context_processor(lambda: {"shop": "tea"})

        with app.app_context():
            app.update_template_context(context)
        assert context["shop"] == "tea"

    @fact
    @applies(flask=">=0.10")
    def test_names_without_a_request(self, flask):
        app, context = flask.Flask("pages"), {}

        with app.app_context():
            app.update_template_context(context)
        return sorted({"request", "session", "g"} & set(context))

    def test_leaves_what_is_there(self, flask):
        app, context = flask.Flask("pages"), {"request": "mine", "other": 1}

        with app.test_request_context("/"):
            app.update_template_context(context)
        assert (context["request"], context["other"], "g" in context) == ("mine", 1, True)
