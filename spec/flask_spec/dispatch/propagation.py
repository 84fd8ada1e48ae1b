"""When an unhandled exception leaves the application instead of becoming a 500."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("dispatch/propagation", SHOULD, flask=">=0.7", needs="in-process")
class TestPropagation:
    """In testing and in debug mode, or where ``PROPAGATE_EXCEPTIONS`` is on, an unhandled
    exception is raised again to the caller of the application.

    Why: the test client and the debugger need the exception itself.
    Source: Flask documentation, "Configuration Handling", ``PROPAGATE_EXCEPTIONS``.
    """

    @pytest.mark.parametrize("setting", ["TESTING", "DEBUG", "PROPAGATE_EXCEPTIONS"])
    def test_the_very_exception_is_raised(self, flask, client, setting):
        app, error = flask.Flask("shop"), LookupError("apples")
        app.config[setting] = True
        app.config["PRESERVE_CONTEXT_ON_EXCEPTION"] = False

        @app.route("/")
        def index():
            raise error

        with pytest.raises(LookupError) as raised:
            client(app).get("/")
        assert raised.value is error

    @pytest.mark.parametrize("setting", ["TESTING", "DEBUG"])
    def test_may_be_turned_off(self, flask, client, setting):
        app = flask.Flask("shop")
        app.config[setting] = True
        app.config["PROPAGATE_EXCEPTIONS"] = False
        app.config["PRESERVE_CONTEXT_ON_EXCEPTION"] = False

        @app.route("/")
        def index():
            raise LookupError

        assert client(app).get("/").status_code == 500

    def test_of_an_exception_raised_before_the_view(self, flask, client):
        app = flask.Flask("shop")
        app.testing = True

        @app.before_request
        def check():
            raise LookupError

        with pytest.raises(LookupError):
            client(app).get("/")

    def test_a_handler_for_500_is_not_called(self, flask, client):
        app, calls = flask.Flask("shop"), []
        app.testing = True
        app.errorhandler(500)(lambda error: str(calls.append("handler")))

        @app.route("/")
        def index():
            raise LookupError

        with pytest.raises(LookupError):
            client(app).get("/")
        assert calls == []

    def test_the_after_functions_are_not_called(self, flask, client):
        app, calls = flask.Flask("shop"), []
        app.testing = True
        app.after_request(lambda response: calls.append("after") or response)

        @app.route("/")
        def index():
            raise LookupError

        with pytest.raises(LookupError):
            client(app).get("/")
        assert calls == []

    def test_an_aborted_500_is_an_answer_all_the_same(self, flask, client):
        app = flask.Flask("shop")
        app.testing = True

        @app.route("/")
        def index():
            flask.abort(500)

        assert client(app).get("/").status_code == 500

    def test_the_next_request_is_answered_as_ever(self, flask, client):
        app = flask.Flask("shop")
        app.testing = True

        @app.route("/<word>")
        def show(word):
            return {"known": "known"}[word]

        visitor = client(app)
        with pytest.raises(KeyError):
            visitor.get("/unknown")
        assert visitor.get("/known").text == "known"

    def test_handle_exception_raises_what_it_is_given(self, flask):
        app, error = flask.Flask("shop"), LookupError("apples")
        app.testing = True

        with app.test_request_context("/"), pytest.raises(LookupError) as raised:
            app.handle_exception(error)
        assert raised.value is error
