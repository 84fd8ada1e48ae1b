"""Classes that an application uses for its parts, and that may be replaced."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("application/routing-classes", SHOULD)
class TestRoutingClasses:
    """Rules are made by ``url_rule_class``, the map by ``url_map_class``."""

    @applies(flask=">=0.7")
    def test_rules_are_of_the_rule_class(self, flask):
        rule_class = flask.Flask.url_rule_class

        class Application(flask.Flask):
            class url_rule_class(rule_class):
                pass

        app = Application("classes")

        @app.route("/page")
        def page():
            return "page"

        rule = next(app.url_map.iter_rules("page"))
        assert isinstance(rule, Application.url_rule_class)

    @applies(flask=">=0.7")
    def test_the_request_shows_the_rule(self, flask, client):
        rule_class = flask.Flask.url_rule_class

        class Application(flask.Flask):
            class url_rule_class(rule_class):
                title = "a rule"

        app = Application("classes")
        app.route("/page")(lambda: flask.request.url_rule.title)

        assert client(app).get("/page").text == "a rule"

    @applies(flask=">=1.1")
    def test_the_map_is_of_the_map_class(self, flask):
        map_class = flask.Flask.url_map_class

        class Application(flask.Flask):
            class url_map_class(map_class):
                pass

        assert isinstance(Application("classes").url_map, Application.url_map_class)

    @applies(flask=">=1.1", needs="werkzeug.routing")
    def test_the_map_class_is_the_routings_map(self, flask, werkzeug):
        assert issubclass(flask.Flask.url_map_class, werkzeug.routing.Map)


@requirement("application/other-classes", SHOULD)
class TestOtherClasses:
    """Configuration, session, templates, JSON, ``abort`` and the clients for tests are made by the
    class or with the options that the application names for each; ``default_config`` is what its
    configuration begins with.

    Source: Flask documentation, API, ``Flask``.
    """

    @applies(flask=">=0.11")
    def test_config_class(self, flask):
        class Application(flask.Flask):
            class config_class(flask.Config):
                pass

        assert isinstance(Application("classes").config, Application.config_class)

    @applies(flask=">=0.8")
    def test_session_interface(self, flask, client):
        class Session(dict, flask.sessions.SessionMixin):
            pass

        class Sessions(flask.sessions.SessionInterface):
            def open_session(self, app, request):
                return Session({"opened for": request.path})

            def save_session(self, app, session, response):
                response.headers["X-Session"] = session["opened for"]

        class Application(flask.Flask):
            session_interface = Sessions()

        assert client(Application("classes")).get("/x").headers["X-Session"] == "/x"

    @applies(flask=">=0.11")
    def test_jinja_environment(self, flask):
        environment_class = flask.Flask.jinja_environment

        class Application(flask.Flask):
            class jinja_environment(environment_class):
                pass

        assert isinstance(Application("classes").jinja_env, Application.jinja_environment)

    def test_jinja_options(self, flask):
        class Application(flask.Flask):
            jinja_options = {**flask.Flask.jinja_options, "variable_start_string": "(("}
            jinja_options["variable_end_string"] = "))"

        app = Application("classes")

        with app.test_request_context("/"):
            assert flask.render_template_string("((1 + 1))") == "2"

    @applies(flask=">=2.2")
    def test_json_provider_class(self, flask, client):
        provider_class = flask.Flask.json_provider_class

        class Application(flask.Flask):
            class json_provider_class(provider_class):
                def dumps(self, obj, **options):
                    return '"own"'

        app = Application("classes")
        app.route("/")(lambda: {"a": "dict"})

        assert client(app).get("/").json() == "own"

    @applies(flask=">=2.2")
    def test_json_provider_is_made_for_the_application(self, flask):
        provider_class = flask.Flask.json_provider_class
        made_for = []

        class Application(flask.Flask):
            class json_provider_class(provider_class):
                def __init__(self, app):
                    made_for.append(app)
                    provider_class.__init__(self, app)

        app = Application("classes")
        app.json.dumps("made by now")

        assert app in made_for

    @applies(flask=">=2.2")
    def test_aborter_class(self, flask):
        class Application(flask.Flask):
            class aborter_class:
                def __call__(self, code):
                    raise LookupError(f"refused with {code}")

        with Application("classes").app_context(), pytest.raises(LookupError, match="with 418"):
            flask.abort(418)

    @applies(flask=">=0.7")
    def test_test_client_class(self, flask):
        class Application(flask.Flask):
            class test_client_class:
                def __init__(self, *values, **named):
                    self.values, self.named = values, named

        app = Application("classes")

        assert app in app.test_client().values

    @applies(flask=">=0.7")
    @pytest.mark.parametrize("use_cookies", [True, False])
    def test_test_client_class_is_told_about_cookies(self, flask, use_cookies):
        class Application(flask.Flask):
            class test_client_class:
                def __init__(self, *values, **named):
                    self.named = named

        made = Application("classes").test_client(use_cookies=use_cookies)

        assert made.named["use_cookies"] is use_cookies

    @applies(flask=">=0.7")
    def test_test_client_uses_cookies_by_default(self, flask):
        class Application(flask.Flask):
            class test_client_class:
                def __init__(self, *values, **named):
                    self.named = named

        assert Application("classes").test_client().named.get("use_cookies", True) is True

    @applies(flask=">=1.0")
    def test_test_cli_runner_class(self, flask):
        class Application(flask.Flask):
            class test_cli_runner_class:
                def __init__(self, app, **named):
                    self.app, self.named = app, named

        app = Application("classes")
        runner = app.test_cli_runner(echo_stdin=True)

        assert (runner.app, runner.named["echo_stdin"]) == (app, True)

    @applies(flask=">=0.3")
    def test_default_config(self, flask):
        class Application(flask.Flask):
            default_config = {**flask.Flask.default_config, "COLOUR": "green"}

        assert Application("classes").config["COLOUR"] == "green"

    @applies(flask=">=0.3")
    def test_every_key_of_default_config_is_a_setting_of_a_new_application(self, flask):
        assert set(flask.Flask.default_config) <= set(flask.Flask("plain").config)

    @applies(flask=">=0.3")
    def test_default_config_of_the_framework_cannot_be_changed(self, flask):
        defaults = flask.Flask.default_config
        assert "DEBUG" in defaults
        with pytest.raises((AttributeError, TypeError)):
            defaults["COLOUR"] = "green"

    @applies(flask=">=0.3")
    def test_default_config_is_not_changed_by_an_application(self, flask):
        class Application(flask.Flask):
            default_config = {**flask.Flask.default_config, "COLOUR": "green"}

        Application("classes").config["COLOUR"] = "blue"

        assert Application.default_config["COLOUR"] == "green"
