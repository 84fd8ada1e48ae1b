"""What of an exception the server sees."""

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("wsgi/unhandled-exception", MUST, flask=">=0.3")
class TestUnhandledException:
    """An exception that nothing handles does not reach the server: the answer is 500."""

    def test_from_the_view(self, flask, client):
        app = flask.Flask("failing")

        @app.route("/")
        def broken():
            raise LookupError("unhandled")

        assert client(app).get("/").status_code == 500

    def test_from_a_function_before_the_request(self, flask, client):
        app = flask.Flask("failing")

        @app.before_request
        def broken():
            raise LookupError("unhandled")

        assert client(app).get("/").status_code == 500

    def test_from_a_function_after_the_request(self, flask, client):
        app = flask.Flask("failing")

        @app.route("/")
        def index():
            return "index"

        @app.after_request
        def broken(response):
            raise LookupError("unhandled")

        assert client(app).get("/").status_code == 500

    @applies(flask=">=1.0")
    def test_from_opening_the_session(self, flask, client):
        class Sessions(flask.sessions.SecureCookieSessionInterface):
            def open_session(self, app, request):
                raise LookupError("the store is away")

        app = flask.Flask("failing")
        app.session_interface = Sessions()

        assert client(app).get("/").status_code == 500

    def test_the_next_request_is_answered_as_ever(self, flask, client):
        app = flask.Flask("failing")

        @app.route("/broken")
        def broken():
            raise LookupError("unhandled")

        @app.route("/sound")
        def sound():
            return "sound"

        visitor = client(app)
        visitor.get("/broken")

        assert visitor.get("/sound").text == "sound"


@requirement("wsgi/exit-exceptions", SHOULD, needs="in-process")
class TestExitExceptions:
    """``SystemExit``, ``KeyboardInterrupt`` and other exceptions that are no ``Exception``
    pass through the application to the server; the contexts are popped all the same.

    Why: a server stops by them; an error page in their place would keep it running.
    If this fails: look at which classes the outermost ``except`` names.
    """

    @pytest.mark.parametrize("kind", [SystemExit, KeyboardInterrupt, GeneratorExit])
    def test_reach_the_server(self, flask, client, kind):
        app = flask.Flask("stopping")

        @app.route("/")
        def index():
            raise kind("stop")

        with pytest.raises(kind, match="stop"):
            client(app).get("/")

    @applies(flask=(">=0.7,<0.11", ">=0.12.1"))
    def test_are_told_to_the_teardown_functions(self, flask, client):
        app = flask.Flask("stopping")
        told = []

        @app.route("/")
        def index():
            raise KeyboardInterrupt("stop")

        app.teardown_request(told.append)
        with pytest.raises(KeyboardInterrupt):
            client(app).get("/")

        assert [(type(error), str(error)) for error in told] == [(KeyboardInterrupt, "stop")]

    def test_leave_no_context_behind(self, flask, client):
        app = flask.Flask("stopping")

        @app.route("/")
        def index():
            raise KeyboardInterrupt("stop")

        with pytest.raises(KeyboardInterrupt):
            client(app).get("/")

        with pytest.raises((RuntimeError, AttributeError)):
            flask.request.path  # noqa: B018


@requirement("wsgi/ignored-errors", SHOULD, flask=">=0.10")
class TestIgnoredErrors:
    """An exception for which ``should_ignore_error`` answers yes is not told to the teardown
    functions; by default none is ignored.

    Source: Flask documentation, ``Flask.should_ignore_error``.
    """

    def test_an_ignored_error_is_not_told(self, flask, client):
        class Application(flask.Flask):
            def should_ignore_error(self, error):
                return isinstance(error, LookupError)

        app = Application("forgiving")
        told = []
        app.teardown_request(told.append)

        @app.route("/")
        def index():
            raise LookupError("of no interest")

        client(app).get("/")

        assert told == [None]

    def test_another_error_is_told(self, flask, client):
        class Application(flask.Flask):
            def should_ignore_error(self, error):
                return isinstance(error, LookupError)

        app = Application("forgiving")
        told = []
        app.teardown_request(told.append)

        @app.route("/")
        def index():
            raise ArithmeticError("of interest")

        client(app).get("/")

        assert [type(error) for error in told] == [ArithmeticError]

    @applies(flask=">=2.2")
    def test_it_is_asked_about_errors_only(self, flask, client):
        asked = []

        class Application(flask.Flask):
            def should_ignore_error(self, error):
                asked.append(error)
                return True

        app = Application("forgiving")

        @app.route("/")
        def index():
            return "no error"

        text = client(app).get("/").text

        assert (text, asked) == ("no error", [])

    def test_by_default_none_is_ignored(self, flask):
        app = flask.Flask("forgiving")

        assert app.should_ignore_error(LookupError("of interest")) is False
