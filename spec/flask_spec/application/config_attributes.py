"""Attributes of the application that stand for configuration keys."""

from datetime import timedelta

import pytest

from flask_conformance import MAY, MUST, applies, requirement


@requirement("application/config-attributes", MUST, flask=">=0.3")
class TestConfigAttributes:
    """``secret_key``, ``debug``, ``testing`` and ``permanent_session_lifetime`` of the
    application are views of its configuration, both ways: the key keeps what is set, and a lifetime
    is read as a timedelta.

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

    def test_the_key_keeps_the_value_as_given(self, flask):
        app = flask.Flask("configured")
        app.permanent_session_lifetime = 60

        assert app.config["PERMANENT_SESSION_LIFETIME"] == 60


@requirement("application/config-attribute-class", MAY, since="1.2", flask=">=0.4")
class TestConfigAttributeClass:
    """Attributes that stand for keys are of the class ``ConfigAttribute``, by which a subclass may
    add some; one whose key is gone is a KeyError, and a lifetime of None is None.
    """

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

    def test_without_its_key_is_a_key_error(self, flask):
        app = flask.Flask("configured")
        del app.config["TESTING"]

        with pytest.raises(KeyError):
            app.testing  # noqa: B018
