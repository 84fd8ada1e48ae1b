"""Limits that a view sets for its own request."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement

LIMITS = ["max_content_length", "max_form_memory_size", "max_form_parts"]


@requirement("requests/own-limits", SHOULD, flask=">=3.1")
class TestOwnLimits:
    """A view may set ``max_content_length``, ``max_form_memory_size`` and ``max_form_parts`` on
    the request: it goes before the configuration, for this request alone.

    Source: Flask documentation, "Resource Use", "Form and file limits".
    """

    @pytest.mark.parametrize("limit", LIMITS)
    def test_is_told_by_the_request(self, flask, environ, names, limit):
        app, number = flask.Flask("uploads"), names.number()
        app.config[limit.upper()] = 7

        with app.request_context(environ("/")):
            setattr(flask.request, limit, number)
            assert getattr(flask.request, limit) == number

    @pytest.mark.parametrize("limit", LIMITS)
    def test_may_be_0(self, flask, environ, limit):
        app = flask.Flask("uploads")
        app.config[limit.upper()] = 7

        with app.request_context(environ("/")):
            setattr(flask.request, limit, 0)
            assert getattr(flask.request, limit) == 0

    @pytest.mark.parametrize("limit", LIMITS)
    def test_none_leaves_it_to_the_configuration(self, flask, environ, limit):
        app = flask.Flask("uploads")
        app.config[limit.upper()] = 7

        with app.request_context(environ("/")):
            setattr(flask.request, limit, 99)
            setattr(flask.request, limit, None)
            assert getattr(flask.request, limit) == 7

    @pytest.mark.parametrize("limit", LIMITS)
    def test_without_it_the_configuration_counts(self, flask, environ, names, limit):
        app, number = flask.Flask("uploads"), names.number()
        app.config[limit.upper()] = number

        with app.request_context(environ("/")):
            assert getattr(flask.request, limit) == number

    @pytest.mark.parametrize("limit", LIMITS)
    def test_the_next_request_does_not_know_it(self, flask, environ, limit):
        app = flask.Flask("uploads")
        app.config[limit.upper()] = 7

        with app.request_context(environ("/")):
            setattr(flask.request, limit, 99)
        with app.request_context(environ("/")):
            assert getattr(flask.request, limit) == 7

    @pytest.mark.parametrize(
        ("limit", "value"),
        [("max_content_length", 50), ("max_form_memory_size", 5), ("max_form_parts", 1)],
    )
    def test_lower_than_the_body_answers_413(self, flask, client, limit, value):
        app = flask.Flask("uploads")

        @app.route("/", methods=["POST"])
        def index():
            setattr(flask.request, limit, value)
            return str(len(flask.request.form))

        fields = {"a": "x" * 10, "b": "y" * 10}
        assert client(app).post("/", data=fields, files={}).status_code == 413

    @pytest.mark.parametrize(
        ("limit", "configured", "own"),
        [
            ("max_content_length", 5, 5000),
            ("max_form_memory_size", 5, 1000),
            ("max_form_parts", 1, 2),
        ],
    )
    def test_may_be_higher_than_the_configuration(self, flask, client, limit, configured, own):
        app = flask.Flask("uploads")
        app.config[limit.upper()] = configured

        @app.route("/", methods=["POST"])
        def index():
            setattr(flask.request, limit, own)
            return str(len(flask.request.form))

        fields = {"a": "x" * 10, "b": "y" * 10}
        assert client(app).post("/", data=fields, files={}).text == "2"


@requirement("requests/limits-outside-of-contexts", MAY, flask=">=0.6")
class TestLimitsOutsideOfContexts:
    """A request object outside of any context has the limits of its class.

    Source: Flask documentation, "API", "Request.max_content_length".
    """

    @pytest.mark.parametrize(
        ("limit", "value"),
        [("max_content_length", None), ("max_form_memory_size", 500_000), ("max_form_parts", 1000)],
    )
    @applies(flask=">=3.1")
    def test_by_default(self, flask, environ, limit, value):
        assert getattr(flask.Request(environ("/")), limit) == value

    def test_max_content_length_is_none(self, flask, environ):
        assert flask.Request(environ("/")).max_content_length is None

    @pytest.mark.parametrize("limit", LIMITS)
    @applies(flask=">=3.1")
    def test_may_be_set(self, flask, environ, names, limit):
        request, number = flask.Request(environ("/")), names.number()

        setattr(request, limit, number)
        assert getattr(request, limit) == number


@requirement("requests/limits-cannot-be-set", MAY, flask=">=0.6,<3.1")
class TestLimitsCannotBeSet:
    """Before Flask 3.1 ``max_content_length`` of a request could not be set.

    Source: Flask change log, version 3.1.0.
    """

    def test_is_an_error(self, flask, environ):
        app = flask.Flask("uploads")

        with app.request_context(environ("/")), pytest.raises(AttributeError):
            flask.request.max_content_length = 10
