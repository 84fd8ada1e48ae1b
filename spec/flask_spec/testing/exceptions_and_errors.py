"""Errors in tests: what leaves the client, and that nothing stays behind."""

import pytest

from flask_conformance import MUST, SHOULD, requirement


@requirement("testing/exceptions-reach-the-test", MUST, flask=">=0.7")
class TestExceptionsReachTheTest:
    """Where ``app.testing`` is set, an exception that no handler takes leaves the client's call;
    otherwise the client gets the response 500.

    Source: Flask documentation, "Configuration Handling", ``TESTING``.
    """

    def test_testing_lets_it_out(self, flask):
        app = flask.Flask("shop")
        app.testing = True
        app.route("/")(lambda: {}["lost"])

        with pytest.raises(KeyError, match="lost"):
            app.test_client().get("/")

    def test_otherwise_the_response_is_500(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: {}["lost"])

        assert app.test_client().get("/").status_code == 500

    def test_http_errors_stay_responses(self, flask):
        app = flask.Flask("shop")
        app.testing = True
        app.route("/")(lambda: flask.abort(418))

        assert app.test_client().get("/").status_code == 418

    def test_handled_exceptions_stay_responses(self, flask):
        app = flask.Flask("shop")
        app.testing = True
        app.errorhandler(KeyError)(lambda error: "handled")
        app.route("/")(lambda: {}["lost"])

        assert app.test_client().get("/").data == b"handled"

    def test_through_followed_redirects(self, flask):
        app = flask.Flask("shop")
        app.testing = True

        @app.route("/lost/")
        def lost():
            raise LookupError("lost")

        with pytest.raises(LookupError, match="lost"):
            app.test_client().get("/lost", follow_redirects=True)


@requirement("testing/nothing-stays-after-an-error", SHOULD, flask=">=0.7")
class TestNothingStaysAfterAnError:
    """After an exception has left the client's call, no context of the request stays, unless the
    call was made in a block of the client; the client can go on."""

    def test_no_context_stays(self, flask):
        app = flask.Flask("shop")
        app.testing = True
        app.route("/")(lambda: {}["lost"])

        with pytest.raises(KeyError):
            app.test_client().get("/")

        assert (bool(flask.request), bool(flask.current_app)) == (False, False)

    def test_no_context_stays_after_the_block(self, flask):
        app = flask.Flask("shop")
        app.testing = True
        app.route("/")(lambda: {}["lost"])

        with app.test_client() as client, pytest.raises(KeyError):
            client.get("/")

        assert (bool(flask.request), bool(flask.current_app)) == (False, False)

    @pytest.mark.parametrize("block", [False, True], ids=["without-block", "in-a-block"])
    def test_the_next_request_is_answered(self, flask, block):
        app = flask.Flask("shop")
        app.testing = True
        app.route("/<word>")(lambda word: {"found": "found"}[word])
        client = app.test_client()
        if block:
            client.__enter__()

        with pytest.raises(KeyError):
            client.get("/lost")
        answer = client.get("/found").data

        if block:
            client.__exit__(None, None, None)
        assert answer == b"found"

    def test_teardown_ran(self, flask):
        app, ended = flask.Flask("shop"), []
        app.testing = True
        app.teardown_request(lambda error: ended.append(type(error)))
        app.route("/")(lambda: {}["lost"])

        with pytest.raises(KeyError):
            app.test_client().get("/")

        assert ended == [KeyError]
