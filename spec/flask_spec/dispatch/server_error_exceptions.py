"""Exceptions that no handler was registered for: the 500, its handler, and the log."""

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("dispatch/server-error", MUST, flask=">=0.3")
class TestServerError:
    """An exception without a handler becomes a 500 whose page tells nothing about it.

    Why: what went wrong inside is the developer's to know, not the visitor's.
    Source: Flask documentation, "Handling Application Errors", "Unhandled Exceptions".
    """

    def test_the_page_does_not_tell_the_exception(self, flask, client, names):
        app, word = flask.Flask("shop"), names.word()

        @app.route("/")
        def index():
            raise LookupError(word)

        response = client(app).get("/")
        told = [what in response.text for what in (word, "LookupError")]
        assert (response.status_code, told) == (500, [False, False])

    def test_the_answer_is_that_of_an_aborted_500(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/raise")
        def view():
            raise LookupError

        @app.route("/abort")
        def aborting():
            flask.abort(500)

        visitor = client(app)
        answers = [visitor.get(path) for path in ("/raise", "/abort")]
        got = [(answer.status_code, answer.mimetype) for answer in answers]
        assert got == [(500, got[1][1])] * 2

    def test_a_handler_for_500_answers(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(500)(lambda error: app.response_class("sorry", status=503))

        @app.route("/")
        def index():
            raise LookupError

        response = client(app).get("/")
        assert (response.status_code, response.text) == (503, "sorry")

    def test_a_handler_for_500_sees_an_aborted_500_too(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(500)(lambda error: "sorry")

        @app.route("/")
        def index():
            flask.abort(500)

        assert client(app).get("/").text == "sorry"

    @applies(flask=">=0.12")
    def test_the_handlers_answer_passes_the_after_functions(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(500)(lambda error: "sorry")

        @app.after_request
        def sign(response):
            response.headers["X-Signed"] = "yes"
            return response

        @app.route("/")
        def index():
            raise LookupError

        assert client(app).get("/").headers["X-Signed"] == "yes"

    @applies(flask=">=1.1")
    def test_the_session_is_saved_with_it(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["seen"] = True
            raise LookupError

        assert "session" in client(app).get("/").set_cookies


@requirement("dispatch/original-exception", SHOULD, flask=">=1.1", needs="werkzeug.exceptions")
class TestOriginalException:
    """The handler for 500 receives an ``InternalServerError`` whose ``original_exception`` is the
    unhandled exception.

    Why: the handler can treat an aborted 500 and an unhandled exception alike.
    Source: Flask documentation, "Handling Application Errors", "Unhandled Exceptions".
    """

    def test_receives_an_internal_server_error(self, flask, client, werkzeug):
        app = flask.Flask("shop")
        expected = werkzeug.exceptions.InternalServerError
        app.errorhandler(500)(lambda error: str(isinstance(error, expected)))

        @app.route("/")
        def index():
            raise LookupError

        assert client(app).get("/").text == "True"

    def test_a_handler_for_its_class_receives_it_too(self, flask, client, werkzeug):
        app = flask.Flask("shop")
        expected = werkzeug.exceptions.InternalServerError
        app.register_error_handler(expected, lambda error: str(isinstance(error, expected)))

        @app.route("/")
        def index():
            raise LookupError

        assert client(app).get("/").text == "True"

    def test_carries_the_very_exception(self, flask, client):
        app, error, received = flask.Flask("shop"), LookupError("apples"), []
        app.errorhandler(500)(lambda error: str(received.append(error.original_exception)))

        @app.route("/")
        def index():
            raise error

        client(app).get("/")
        assert [found is error for found in received] == [True]

    def test_is_absent_from_an_aborted_500(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(500)(lambda error: repr(getattr(error, "original_exception", None)))

        @app.route("/")
        def index():
            flask.abort(500)

        assert client(app).get("/").text == "None"


@requirement("dispatch/original-exception-before-1-1", SHOULD, flask="<1.1")
class TestOriginalExceptionBefore11:
    """The handler for 500 receives the unhandled exception itself.

    Source: Flask 1.0 documentation, "Application Errors".
    """

    def test_receives_the_very_exception(self, flask, client):
        app, error, received = flask.Flask("shop"), LookupError("apples"), []
        app.errorhandler(500)(lambda error: str(received.append(error)))

        @app.route("/")
        def index():
            raise error

        client(app).get("/")
        assert [found is error for found in received] == [True]


@requirement("dispatch/log-exception", SHOULD, flask=">=0.8")
class TestLogException:
    """An unhandled exception that becomes a 500 is handed to ``log_exception``, as the triple of
    ``sys.exc_info``, before a handler for 500 answers.

    Source: Flask API documentation, ``Flask.log_exception``.
    """

    def test_is_handed_over_as_exc_info(self, flask, client):
        seen, error = [], LookupError("apples")

        class Shop(flask.Flask):
            def log_exception(self, exc_info):
                seen.append((exc_info[0], exc_info[1] is error, exc_info[2] is not None))

        app = Shop("shop")

        @app.route("/")
        def index():
            raise error

        client(app).get("/")
        assert seen == [(LookupError, True, True)]

    def test_happens_before_the_handler_answers(self, flask, client):
        calls = []

        class Shop(flask.Flask):
            def log_exception(self, exc_info):
                calls.append("log")

        app = Shop("shop")
        app.errorhandler(500)(lambda error: str(calls.append("handler")))

        @app.route("/")
        def index():
            raise LookupError

        client(app).get("/")
        assert calls == ["log", "handler"]
