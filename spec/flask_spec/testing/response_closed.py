"""Responses of the test client that are closed."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("testing/response-closed", SHOULD, since="1.2", werkzeug=">=2.0")
class TestResponseClosed:
    """A response of the test client, closed by ``close`` or as a block, closes what the
    application returned; a body that is closed is that of one request alone.

    Source: Werkzeug change log, versions 0.9 and 0.15.0.
    """

    @pytest.mark.parametrize("how", ["method", "block"])
    def test_the_body_is_closed(self, flask, how):
        app, closed = flask.Flask("shop"), []

        class Body:
            def __iter__(self):
                return iter(["one", "two"])

            def close(self):
                closed.append("closed")

        app.route("/")(lambda: flask.Response(Body()))
        response = app.test_client().get("/")
        before = list(closed)
        if how == "method":
            response.close()
        else:
            with response:
                pass
        assert (before, "closed" in closed) == ([], True)

    def test_functions_for_it_are_called(self, flask):
        app, called = flask.Flask("shop"), []

        @app.route("/")
        def index():
            response = flask.Response("one")
            response.call_on_close(lambda: called.append("closed"))
            return response

        app.test_client().get("/").close()
        assert called == ["closed"]

    def test_another_request_has_a_body_of_its_own(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            read = flask.request.stream.read()
            flask.request.stream.close()
            return repr(read)

        client = app.test_client()
        assert [client.get("/").data for _ in range(2)] == [b"b''", b"b''"]
