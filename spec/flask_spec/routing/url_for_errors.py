"""Build errors in url_for, and the handlers that may answer for them."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("routing/url-for-build-error", SHOULD)
class TestBuildError:
    """``url_for`` raises BuildError, a LookupError that knows endpoint, values and method, for an
    unknown endpoint and for missing values.

    Source: Flask documentation, "API", "url_for".
    """

    def test_unknown_endpoint(self, flask, names):
        app = flask.Flask("shop")

        with app.test_request_context("/"), pytest.raises(LookupError):
            flask.url_for(names.word())

    def test_missing_value(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/users/<name>", "user")

        with app.test_request_context("/"), pytest.raises(LookupError):
            flask.url_for("user")

    @applies(needs="werkzeug.routing")
    def test_is_the_build_error_of_werkzeug(self, flask, werkzeug):
        app = flask.Flask("shop")

        with app.test_request_context("/"), pytest.raises(werkzeug.routing.BuildError):
            flask.url_for("user")

    def test_carries_endpoint_values_and_method(self, flask, names):
        app, endpoint = flask.Flask("shop"), names.word()

        with app.test_request_context("/"), pytest.raises(LookupError) as caught:
            flask.url_for(endpoint, page=2)

        error = caught.value
        assert (error.endpoint, error.values["page"], error.method) == (endpoint, 2, None)

    @applies(flask=">=0.3")
    def test_in_a_view_is_an_internal_error(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.url_for("nowhere")

        assert client(app).get("/").status_code == 500


@requirement("routing/url-for-error-handlers", SHOULD, flask=">=0.9")
class TestErrorHandlers:
    """The functions in ``app.url_build_error_handlers`` are asked in turn with the error, the
    endpoint and the values, options included; the first result that is not None is the URL, as it
    stands. A BuildError that one raises is that of the next; where none answers, the last is
    raised.

    Why: several applications of one site link to one another.
    Source: Flask documentation, "API", "Flask.url_build_error_handlers".
    If this fails: look at ``handle_url_build_error``.
    """

    def test_result_is_the_url(self, flask, names):
        app, url = flask.Flask("shop"), names.path()
        app.url_build_error_handlers.append(lambda error, endpoint, values: url)

        with app.test_request_context("/"):
            assert flask.url_for("elsewhere") == url

    def test_result_may_be_empty_text(self, flask):
        app = flask.Flask("shop")
        app.url_build_error_handlers.append(lambda error, endpoint, values: "")

        with app.test_request_context("/"):
            assert flask.url_for("elsewhere") == ""

    def test_not_asked_when_the_url_can_be_built(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/items", "items")
        app.url_build_error_handlers.append(lambda error, endpoint, values: "/handled")

        with app.test_request_context("/"):
            assert flask.url_for("items") == "/items"

    def test_receives_error_endpoint_and_values(self, flask, names):
        app, endpoint, received = flask.Flask("shop"), names.word(), []

        @app.url_build_error_handlers.append
        def handle(error, endpoint, values):
            received.append((isinstance(error, LookupError), endpoint, values["page"]))
            return "/handled"

        with app.test_request_context("/"):
            flask.url_for(endpoint, page=2)

        assert received == [(True, endpoint, 2)]

    def test_receives_the_options_among_the_values(self, flask):
        app, received = flask.Flask("shop"), {}

        @app.url_build_error_handlers.append
        def handle(error, endpoint, values):
            received.update(values)
            return "/handled"

        with app.test_request_context("/"):
            flask.url_for("elsewhere", _anchor="a", _method="PUT", _external=True)

        assert received.items() >= {"_anchor": "a", "_method": "PUT", "_external": True}.items()

    @applies(flask=">=1.0")
    def test_receives_the_scheme_among_the_values(self, flask):
        app, received = flask.Flask("shop"), {}

        @app.url_build_error_handlers.append
        def handle(error, endpoint, values):
            received.update(values)
            return "/handled"

        with app.test_request_context("/"):
            flask.url_for("elsewhere", _scheme="https", _external=True)

        assert received["_scheme"] == "https"

    def test_receives_values_completed_by_url_defaults(self, flask):
        app, received = flask.Flask("shop"), {}

        @app.url_defaults
        def add_language(endpoint, values):
            values["lang"] = "de"

        @app.url_build_error_handlers.append
        def handle(error, endpoint, values):
            received.update(values)
            return "/handled"

        with app.test_request_context("/"):
            flask.url_for("elsewhere")

        assert received["lang"] == "de"

    def test_none_passes_the_question_on(self, flask):
        app = flask.Flask("shop")
        app.url_build_error_handlers.append(lambda error, endpoint, values: None)
        app.url_build_error_handlers.append(lambda error, endpoint, values: "/second")

        with app.test_request_context("/"):
            assert flask.url_for("elsewhere") == "/second"

    def test_first_answer_ends_the_questions(self, flask):
        app = flask.Flask("shop")
        app.url_build_error_handlers.append(lambda error, endpoint, values: "/first")
        app.url_build_error_handlers.append(lambda error, endpoint, values: "/second")

        with app.test_request_context("/"):
            assert flask.url_for("elsewhere") == "/first"

    @applies(flask=">=0.11", needs="werkzeug.routing")
    def test_build_error_of_a_handler_passes_the_question_on(self, flask, werkzeug):
        app = flask.Flask("shop")

        @app.url_build_error_handlers.append
        def refuse(error, endpoint, values):
            raise werkzeug.routing.BuildError("refused", {}, None)

        app.url_build_error_handlers.append(lambda error, endpoint, values: "/second")

        with app.test_request_context("/"):
            assert flask.url_for("elsewhere") == "/second"

    @applies(flask=">=0.11", needs="werkzeug.routing")
    def test_build_error_of_a_handler_replaces_the_first(self, flask, werkzeug):
        app = flask.Flask("shop")
        own = werkzeug.routing.BuildError("refused", {}, None)

        @app.url_build_error_handlers.append
        def refuse(error, endpoint, values):
            raise own

        with app.test_request_context("/"), pytest.raises(LookupError) as caught:
            flask.url_for("elsewhere")

        assert caught.value is own

    @applies(flask=">=0.11", needs="werkzeug.routing")
    def test_next_handler_receives_the_new_error(self, flask, werkzeug):
        app, received = flask.Flask("shop"), []
        own = werkzeug.routing.BuildError("refused", {}, None)

        @app.url_build_error_handlers.append
        def refuse(error, endpoint, values):
            raise own

        @app.url_build_error_handlers.append
        def keep(error, endpoint, values):
            received.append(error)
            return "/handled"

        with app.test_request_context("/"):
            flask.url_for("elsewhere")

        assert received == [own]

    def test_other_errors_of_a_handler_are_raised(self, flask):
        app = flask.Flask("shop")

        @app.url_build_error_handlers.append
        def fail(error, endpoint, values):
            raise ZeroDivisionError

        with app.test_request_context("/"), pytest.raises(ZeroDivisionError):
            flask.url_for("elsewhere")

    def test_build_error_is_raised_when_none_answers(self, flask, names):
        app, endpoint = flask.Flask("shop"), names.word()
        app.url_build_error_handlers.append(lambda error, endpoint, values: None)

        with app.test_request_context("/"), pytest.raises(LookupError) as caught:
            flask.url_for(endpoint)

        assert caught.value.endpoint == endpoint

    def test_anchor_is_not_appended_to_the_answer(self, flask):
        app = flask.Flask("shop")
        app.url_build_error_handlers.append(lambda error, endpoint, values: "/handled")

        with app.test_request_context("/"):
            assert flask.url_for("elsewhere", _anchor="top") == "/handled"

    @applies(needs="werkzeug.routing")
    def test_handler_may_answer_itself_for_an_error_it_is_given(self, flask, werkzeug):
        app = flask.Flask("shop")
        app.url_build_error_handlers.append(lambda error, endpoint, values: f"/{error.endpoint}")
        error = werkzeug.routing.BuildError("given", {}, None)

        assert app.handle_url_build_error(error, "given", {}) == "/given"

    @applies(needs="werkzeug.routing")
    def test_given_error_is_raised_when_none_answers(self, flask, werkzeug):
        app = flask.Flask("shop")
        error = werkzeug.routing.BuildError("given", {}, None)

        with pytest.raises(LookupError) as caught:
            app.handle_url_build_error(error, "given", {})

        assert caught.value is error

    def test_each_application_has_its_own(self, flask):
        app, other = flask.Flask("shop"), flask.Flask("other")
        other.url_build_error_handlers.append(lambda error, endpoint, values: "/handled")

        with app.test_request_context("/"), pytest.raises(LookupError):
            flask.url_for("elsewhere")
