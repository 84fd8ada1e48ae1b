"""What teardown functions learn of an error, and what becomes of their own."""

from contextlib import suppress

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("contexts/teardown-error", SHOULD, flask=">=0.10", depends="contexts/teardown-request")
class TestTeardownError:
    """Teardown functions are given the exception that nobody handled; it is None when there was
    none, or when an error handler answered.

    Source: Flask documentation, "Callbacks and Errors", "Teardown Callbacks".
    """

    def test_none_after_a_response(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.route("/")(lambda: "index")
        app.teardown_request(seen.append)
        app.teardown_appcontext(seen.append)

        client(app).get("/")

        assert seen == [None, None]

    def test_the_exception_of_a_view(self, flask, client):
        app, seen, lost = flask.Flask("shop"), [], LookupError("lost")
        app.teardown_request(seen.append)
        app.teardown_appcontext(seen.append)

        @app.route("/")
        def index():
            raise lost

        client(app).get("/")

        assert seen == [lost, lost]

    @pytest.mark.parametrize("mode", ["DEBUG", "TESTING"])
    @applies(flask=">=2.2")
    def test_the_exception_that_the_caller_is_given(self, flask, client, mode):
        app, seen = flask.Flask("shop"), []
        app.config[mode] = True
        app.route("/")(lambda: {}["lost"])
        app.teardown_request(lambda error: seen.append(type(error)))
        with suppress(KeyError):
            client(app).get("/")
        assert seen == [KeyError]

    def test_none_when_a_handler_answered(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.route("/")(lambda: {}["lost"])
        app.errorhandler(KeyError)(lambda error: "handled")
        app.teardown_request(seen.append)
        app.teardown_appcontext(seen.append)

        client(app).get("/")

        assert seen == [None, None]

    def test_none_for_an_http_error(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.route("/")(lambda: flask.abort(418))
        app.teardown_request(seen.append)

        client(app).get("/")

        assert seen == [None]

    def test_the_exception_that_leaves_a_block(self, flask):
        app, seen, lost = flask.Flask("shop"), [], LookupError("lost")
        app.teardown_request(seen.append)
        app.teardown_appcontext(seen.append)

        with pytest.raises(LookupError), app.test_request_context("/"):
            raise lost

        assert seen == [lost, lost]

    def test_the_exception_that_leaves_an_app_context(self, flask):
        app, seen, lost = flask.Flask("shop"), [], LookupError("lost")
        app.teardown_appcontext(seen.append)

        with pytest.raises(LookupError), app.app_context():
            raise lost

        assert seen == [lost]

    @applies(needs="in-process")
    def test_the_exception_that_propagates(self, flask, client):
        app, seen, lost = flask.Flask("shop"), [], LookupError("lost")
        app.testing = True
        app.teardown_request(seen.append)

        @app.route("/")
        def index():
            raise lost

        with pytest.raises(LookupError):
            client(app).get("/")

        assert seen == [lost]

    @pytest.mark.parametrize("where", ["after", "handler"])
    def test_the_exception_of_what_follows_the_view(self, flask, client, where):
        app, seen, lost = flask.Flask("shop"), [], LookupError("lost")
        app.teardown_request(seen.append)
        app.teardown_appcontext(seen.append)

        @app.route("/")
        def index():
            return {}["first"] if where == "handler" else "index"

        @app.errorhandler(KeyError)
        def handle(error):
            raise lost

        @app.after_request
        def after(response):
            if where == "after":
                raise lost
            return response

        client(app).get("/")

        assert seen == [lost, lost]


@requirement(
    "contexts/teardown-error-of-the-caller",
    SHOULD,
    since="1.2",
    flask=">=0.11",
    needs="in-process",
    depends="contexts/teardown-error",
)
class TestTeardownErrorOfTheCaller:
    """An exception that is being handled outside of a request or context block is none of its
    own: its teardown functions are given None if nothing went wrong inside.

    Why: an error handler, a worker's retry or a test asks an application while it handles an
    exception; a transaction that is rolled back for that one loses data.
    Source: Flask documentation, "Callbacks and Errors"; Flask issue 1694.
    """

    @pytest.mark.parametrize("mode", ["production", "debug", "testing"])
    def test_a_request(self, flask, client, mode):
        app, seen = flask.Flask("shop"), []
        app.debug, app.testing = mode == "debug", mode == "testing"
        app.route("/")(lambda: "index")
        app.teardown_request(seen.append)
        app.teardown_appcontext(seen.append)

        try:
            raise LookupError
        except LookupError:
            client(app).get("/")

        assert seen == [None, None]

    @pytest.mark.parametrize("kind", ["request context", "app context"])
    def test_a_block(self, flask, kind):
        app, seen = flask.Flask("shop"), []
        app.teardown_appcontext(seen.append)
        context = app.test_request_context("/") if kind == "request context" else app.app_context()

        try:
            raise LookupError
        except LookupError:
            with context:
                pass

        assert seen == [None]

    def test_a_request_with_a_handled_error_of_its_own(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.route("/")(lambda: {}["lost"])
        app.errorhandler(KeyError)(lambda error: "handled")
        app.teardown_request(seen.append)
        app.teardown_appcontext(seen.append)

        try:
            raise LookupError
        except LookupError:
            client(app).get("/")

        assert seen == [None, None]

    def test_a_request_of_a_view_that_handles_one(self, flask, wsgi_client):
        app, other, seen = flask.Flask("shop"), flask.Flask("other"), []
        other.route("/")(lambda: "other")
        other.teardown_request(seen.append)
        other.teardown_appcontext(seen.append)

        @app.route("/")
        def index():
            try:
                return {}["lost"]
            except KeyError:
                return wsgi_client(other).get("/").text

        wsgi_client(app).get("/")

        assert seen == [None, None]

    def test_a_request_in_an_error_handler(self, flask, wsgi_client):
        app, other, seen = flask.Flask("shop"), flask.Flask("other"), []
        other.route("/")(lambda: "other")
        other.teardown_request(seen.append)
        other.teardown_appcontext(seen.append)
        app.route("/")(lambda: {}["lost"])
        app.errorhandler(KeyError)(lambda error: wsgi_client(other).get("/").text)

        wsgi_client(app).get("/")

        assert seen == [None, None]

    def test_an_error_of_its_own_is_told(self, flask, client):
        app, seen, lost = flask.Flask("shop"), [], LookupError("lost")
        app.teardown_request(seen.append)
        app.teardown_appcontext(seen.append)

        @app.route("/")
        def index():
            raise lost

        try:
            raise ZeroDivisionError
        except ZeroDivisionError:
            client(app).get("/")

        assert seen == [lost, lost]


@requirement("contexts/teardown-raises", MAY, flask=">=0.11,<3.2")
class TestTeardownRaises:
    """An exception of a teardown function propagates, and those that would have run after it do
    not run; the contexts end all the same.

    Source: Flask issue 5928, which asks that all of them run.
    If this fails: the pop after the teardown functions belongs into a ``finally``.
    """

    def test_it_propagates_from_an_app_context(self, flask):
        app = flask.Flask("shop")
        app.teardown_appcontext(lambda error: {}["lost"])

        with pytest.raises(KeyError, match="lost"), app.app_context():
            pass

    def test_it_propagates_from_a_request_context(self, flask):
        app = flask.Flask("shop")
        app.teardown_request(lambda error: {}["lost"])

        with pytest.raises(KeyError, match="lost"), app.test_request_context("/"):
            pass

    def test_the_others_do_not_run(self, flask):
        app, ended = flask.Flask("shop"), []
        app.teardown_request(lambda error: ended.append("registered before"))
        app.teardown_request(lambda error: {}["lost"])
        app.teardown_request(lambda error: ended.append("registered after"))

        with pytest.raises(KeyError), app.test_request_context("/"):
            pass

        assert ended == ["registered after"]

    def test_the_application_is_torn_down_all_the_same(self, flask):
        app, ended = flask.Flask("shop"), []
        app.teardown_request(lambda error: {}["lost"])
        app.teardown_appcontext(lambda error: ended.append("ended"))

        with pytest.raises(KeyError), app.test_request_context("/"):
            pass

        assert ended == ["ended"]

    def test_no_request_context_stays(self, flask):
        app = flask.Flask("shop")
        app.teardown_request(lambda error: {}["lost"])

        with pytest.raises(KeyError), app.test_request_context("/"):
            pass

        assert (flask.has_request_context(), flask.has_app_context()) == (False, False)

    def test_no_app_context_stays(self, flask):
        app = flask.Flask("shop")
        app.teardown_appcontext(lambda error: {}["lost"])

        with pytest.raises(KeyError), app.app_context():
            pass

        assert flask.has_app_context() is False
