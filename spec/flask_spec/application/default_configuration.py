"""The configuration of an application that nobody configured."""

from datetime import timedelta

import pytest

from flask_conformance import SHOULD, applies, fact, requirement


def defaults(**expected):
    """Parameters for a clause: each key with its value."""
    return pytest.mark.parametrize(
        ("key", "expected"), [pytest.param(*pair, id=pair[0]) for pair in expected.items()]
    )


@requirement("application/default-configuration", SHOULD, flask=">=0.3")
class TestDefaultConfiguration:
    """An application starts with every built-in configuration key set, each to its documented
    default.

    Source: Flask documentation, "Configuration Handling", Builtin Configuration Values.
    """

    @defaults(
        SECRET_KEY=None,
        PERMANENT_SESSION_LIFETIME=timedelta(days=31),
        USE_X_SENDFILE=False,
        SESSION_COOKIE_NAME="session",
        DEBUG=False,
    )
    def test_since_0_3(self, flask, monkeypatch, key, expected):
        monkeypatch.delenv("FLASK_DEBUG", raising=False)

        assert flask.Flask("plain").config[key] == expected

    @applies(flask=">=0.5")
    @defaults(TESTING=False, SERVER_NAME=None)
    def test_since_0_5(self, flask, key, expected):
        assert flask.Flask("plain").config[key] == expected

    @applies(flask=">=0.8")
    @defaults(
        MAX_CONTENT_LENGTH=None,
        PROPAGATE_EXCEPTIONS=None,
        SESSION_COOKIE_DOMAIN=None,
        SESSION_COOKIE_PATH=None,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SECURE=False,
        TRAP_HTTP_EXCEPTIONS=False,
    )
    def test_since_0_8(self, flask, key, expected):
        assert flask.Flask("plain").config[key] == expected

    @applies(flask=">=0.11")
    @defaults(
        PREFERRED_URL_SCHEME="http",
        EXPLAIN_TEMPLATE_LOADING=False,
        SESSION_REFRESH_EACH_REQUEST=True,
        TEMPLATES_AUTO_RELOAD=None,
    )
    def test_since_0_11(self, flask, key, expected):
        assert flask.Flask("plain").config[key] == expected

    @applies(flask=">=1.0")
    @defaults(
        APPLICATION_ROOT="/",
        MAX_COOKIE_SIZE=4093,
        SESSION_COOKIE_SAMESITE=None,
        TRAP_BAD_REQUEST_ERRORS=None,
    )
    def test_since_1_0(self, flask, key, expected):
        assert flask.Flask("plain").config[key] == expected

    @applies(flask=">=2.0")
    @defaults(SEND_FILE_MAX_AGE_DEFAULT=None)
    def test_since_2_0(self, flask, key, expected):
        assert flask.Flask("plain").config[key] == expected

    @applies(flask=">=3.1")
    @defaults(
        SECRET_KEY_FALLBACKS=None,
        SESSION_COOKIE_PARTITIONED=False,
        TRUSTED_HOSTS=None,
        MAX_FORM_MEMORY_SIZE=500_000,
        MAX_FORM_PARTS=1_000,
        PROVIDE_AUTOMATIC_OPTIONS=True,
    )
    def test_since_3_1(self, flask, key, expected):
        assert flask.Flask("plain").config[key] == expected

    @applies(flask=">=0.11,<2.0")
    def test_files_are_cached_for_half_a_day_before_2_0(self, flask):
        assert flask.Flask("plain").config["SEND_FILE_MAX_AGE_DEFAULT"] == timedelta(hours=12)

    @fact
    def test_keys(self, flask):
        return sorted(flask.Flask("plain").config)
