"""Debug mode: what turns it on, and what follows it."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("application/debug-from-environment", SHOULD, flask=">=1.0")
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


@requirement("application/debug-and-templates", SHOULD, flask=">=1.0")
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
