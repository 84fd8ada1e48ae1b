"""The name of the environment, while applications had one."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("application/environment-name", SHOULD, flask=">=1.0,<2.3")
class TestEnvironmentName:
    """From 1.0 to 2.2 ``config["ENV"]`` and ``app.env`` name the environment, ``production``
    unless ``FLASK_ENV`` says otherwise; ``development`` turns debug mode on.

    Source: Flask documentation 2.2, "Configuration Handling", Environment and Debug Features.
    """

    @applies(flask=(">=1.0,<2.2", ">=2.2.2"))
    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_is_production_by_default(self, flask, monkeypatch):
        monkeypatch.delenv("FLASK_ENV", raising=False)

        assert flask.Flask("plain").env == "production"

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_is_what_the_environment_says(self, flask, monkeypatch):
        monkeypatch.setenv("FLASK_ENV", "staging")

        assert flask.Flask("plain").config["ENV"] == "staging"

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_development_turns_debug_mode_on(self, flask, monkeypatch):
        monkeypatch.delenv("FLASK_DEBUG", raising=False)
        monkeypatch.setenv("FLASK_ENV", "development")

        assert flask.Flask("plain").debug is True


@requirement("application/no-environment-name", MAY, flask=">=2.3")
class TestNoEnvironmentName:
    """Since 2.3 there is no environment name: neither a key, nor an attribute, nor an effect
    of ``FLASK_ENV``.
    """

    def test_no_key(self, flask):
        config = flask.Flask("plain").config

        assert ("DEBUG" in config, "ENV" in config) == (True, False)

    @applies(needs="flask.Flask.config")
    def test_no_attribute(self, flask):
        app = flask.Flask("plain")

        assert (hasattr(app, "debug"), hasattr(app, "env")) == (True, False)

    def test_no_effect(self, flask, monkeypatch):
        monkeypatch.delenv("FLASK_DEBUG", raising=False)
        monkeypatch.setenv("FLASK_ENV", "development")

        assert flask.Flask("plain").debug is False
