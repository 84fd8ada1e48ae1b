"""What becomes of a request whose server fails."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("wsgi/failing-server", SHOULD)
class TestFailingServer:
    """What the server's ``start_response`` raises passes back to the server, and the contexts
    are popped all the same.

    Why: a server tells in that way that the client is gone.
    """

    def test_its_exception_passes(self, flask, environ):
        app = flask.Flask("abandoned")
        app.route("/")(lambda: "index")

        def start_response(status, headers, exc_info=None):
            raise ConnectionError("the client is gone")

        with pytest.raises(ConnectionError, match="gone"):
            list(app(environ("/"), start_response))

    @applies(flask=">=0.7")
    def test_no_context_stays(self, flask, environ):
        app, there = flask.Flask("abandoned"), []
        app.route("/")(lambda: "index")

        def start_response(status, headers, exc_info=None):
            raise ConnectionError("the client is gone")

        app.after_request(lambda answer: there.append(flask.has_request_context()) or answer)
        with pytest.raises(ConnectionError):
            list(app(environ("/"), start_response))

        assert (there, flask.has_request_context()) == ([True], False)

    @applies(flask=">=0.7")
    def test_the_teardown_functions_run(self, flask, environ):
        app = flask.Flask("abandoned")
        app.route("/")(lambda: "index")
        ran = []
        app.teardown_request(lambda error: ran.append("teardown"))

        def start_response(status, headers, exc_info=None):
            raise ConnectionError("the client is gone")

        with pytest.raises(ConnectionError):
            list(app(environ("/"), start_response))

        assert ran == ["teardown"]
