"""Debug mode and attributes that stand for configuration keys."""

from datetime import timedelta

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("application/config-attributes", MUST, flask=">=0.3")
class TestConfigAttributes:
    """``secret_key``, ``debug``, ``testing`` and ``permanent_session_lifetime`` of the
    application are views of its configuration, both ways.

    Source: Flask documentation, API, ``Flask`` attributes.
    """

    @pytest.mark.parametrize(
        ("attribute", "key", "value"),
        [
            ("secret_key", "SECRET_KEY", "a key"),
            ("debug", "DEBUG", True),
            ("permanent_session_lifetime", "PERMANENT_SESSION_LIFETIME", timedelta(days=2)),
        ],
    )
    def test_setting_the_attribute_sets_the_key(self, flask, attribute, key, value):
        app = flask.Flask("configured")
        setattr(app, attribute, value)

        assert app.config[key] == value

    @pytest.mark.parametrize(
        ("attribute", "key", "value"),
        [
            ("secret_key", "SECRET_KEY", "a key"),
            ("debug", "DEBUG", True),
            ("permanent_session_lifetime", "PERMANENT_SESSION_LIFETIME", timedelta(days=2)),
        ],
    )
    def test_setting_the_key_sets_the_attribute(self, flask, attribute, key, value):
        app = flask.Flask("configured")
        app.config[key] = value

        assert getattr(app, attribute) == value

    @applies(flask=">=0.4")
    def test_testing_too(self, flask):
        app = flask.Flask("configured")
        app.testing = True

        assert (app.config["TESTING"], app.testing) == (True, True)

    @applies(flask=">=0.8")
    @pytest.mark.parametrize("seconds", [0, 3600])
    def test_a_lifetime_in_seconds_becomes_a_timedelta(self, flask, seconds):
        app = flask.Flask("configured")
        app.config["PERMANENT_SESSION_LIFETIME"] = seconds

        assert app.permanent_session_lifetime == timedelta(seconds=seconds)

    @applies(flask=">=2.0")
    def test_no_lifetime_stays_none(self, flask):
        app = flask.Flask("configured")
        app.config["PERMANENT_SESSION_LIFETIME"] = None

        assert app.permanent_session_lifetime is None

    @applies(flask=">=0.5")
    def test_a_subclass_may_add_one(self, flask):
        class Application(flask.Flask):
            colour = flask.config.ConfigAttribute("COLOUR")

        app = Application("configured")
        app.colour = "green"

        assert (app.config["COLOUR"], app.colour) == ("green", "green")

    @applies(flask=">=0.8")
    def test_a_subclass_may_convert_what_is_read(self, flask):
        class Application(flask.Flask):
            colour = flask.config.ConfigAttribute("COLOUR", get_converter=str.upper)

        app = Application("configured")
        app.colour = "green"

        assert (app.config["COLOUR"], app.colour) == ("green", "GREEN")

    @applies(flask=">=0.5")
    def test_of_the_class_is_no_value(self, flask):
        assert isinstance(flask.Flask.testing, flask.config.ConfigAttribute)

    @applies(flask=">=0.4")
    def test_without_its_key_is_a_key_error(self, flask):
        app = flask.Flask("configured")
        del app.config["TESTING"]

        with pytest.raises(KeyError, match="TESTING"):
            app.testing  # noqa: B018

    def test_the_key_keeps_the_value_as_given(self, flask):
        app = flask.Flask("configured")
        app.permanent_session_lifetime = 60

        assert app.config["PERMANENT_SESSION_LIFETIME"] == 60


@requirement("application/debug-from-environment", MUST, flask=">=1.0")
class TestDebugFromEnvironment:
    """``FLASK_DEBUG`` turns debug mode on when the application is made, unless it is empty or
    ``0``, ``false`` or ``no`` in any case.

    Source: Flask documentation, "Configuration Handling", Debug Mode.
    """

    @pytest.mark.parametrize(
        ("value", "debug"),
        [
            ("1", True),
            ("true", True),
            ("yes", True),
            ("anything", True),
            ("0", False),
            ("false", False),
            ("False", False),
            ("no", False),
            ("NO", False),
            ("", False),
        ],
    )
    def test_decides(self, flask, monkeypatch, value, debug):
        monkeypatch.delenv("FLASK_ENV", raising=False)
        monkeypatch.setenv("FLASK_DEBUG", value)

        assert flask.Flask("debugged").debug is debug

    def test_is_read_for_each_application(self, flask, monkeypatch):
        monkeypatch.delenv("FLASK_ENV", raising=False)
        monkeypatch.setenv("FLASK_DEBUG", "1")
        first = flask.Flask("debugged")
        monkeypatch.setenv("FLASK_DEBUG", "0")

        assert (first.debug, flask.Flask("debugged").debug) == (True, False)


@requirement("application/debug-and-templates", MUST, flask=">=1.0")
class TestDebugAndTemplates:
    """Changed templates are loaded again in debug mode, unless ``TEMPLATES_AUTO_RELOAD`` says
    yes or no; switching debug mode later switches that too.

    Source: Flask documentation, "Configuration Handling", ``TEMPLATES_AUTO_RELOAD``.
    """

    @pytest.mark.parametrize("debug", [True, False])
    def test_follows_the_debug_mode(self, flask, debug):
        app = flask.Flask("reloading")
        app.config["DEBUG"] = debug

        assert app.jinja_env.auto_reload is debug

    @pytest.mark.parametrize("debug", [True, False])
    @pytest.mark.parametrize("asked", [True, False])
    def test_the_key_goes_before_the_debug_mode(self, flask, debug, asked):
        app = flask.Flask("reloading")
        app.config["TEMPLATES_AUTO_RELOAD"] = asked
        app.config["DEBUG"] = debug

        assert app.jinja_env.auto_reload is asked

    @pytest.mark.parametrize("debug", [True, False])
    def test_switching_the_debug_mode_switches_it(self, flask, debug):
        app = flask.Flask("reloading")
        app.debug = not debug
        before = app.jinja_env.auto_reload
        app.debug = debug

        assert (before, app.jinja_env.auto_reload) == (not debug, debug)

    def test_switching_the_debug_mode_respects_the_key(self, flask):
        app = flask.Flask("reloading")
        app.config["TEMPLATES_AUTO_RELOAD"] = False
        app.debug = True

        assert app.jinja_env.auto_reload is False
