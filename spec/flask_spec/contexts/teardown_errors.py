"""What teardown functions learn of an error, and what becomes of their own."""

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


@requirement("contexts/teardown-raises", MAY, flask=">=0.11,<3.2")
class TestTeardownRaises:
    """An exception of a teardown function propagates, and those that would have run after it do
    not run; the contexts end all the same.

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

    @applies(flask=">=0.11")
    def test_the_application_is_torn_down_all_the_same(self, flask):
        app, ended = flask.Flask("shop"), []
        app.teardown_request(lambda error: {}["lost"])
        app.teardown_appcontext(lambda error: ended.append("ended"))

        with pytest.raises(KeyError), app.test_request_context("/"):
            pass

        assert ended == ["ended"]

    @applies(flask=">=0.11")
    def test_no_request_context_stays(self, flask):
        app = flask.Flask("shop")
        app.teardown_request(lambda error: {}["lost"])

        with pytest.raises(KeyError), app.test_request_context("/"):
            pass

        assert (flask.has_request_context(), flask.has_app_context()) == (False, False)

    @applies(flask=">=0.11")
    def test_no_app_context_stays(self, flask):
        app = flask.Flask("shop")
        app.teardown_appcontext(lambda error: {}["lost"])

        with pytest.raises(KeyError), app.app_context():
            pass

        assert flask.has_app_context() is False
