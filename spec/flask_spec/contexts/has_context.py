"""Asking whether a context is there."""

from flask_conformance import SHOULD, applies, requirement


@requirement("contexts/has-request-context", SHOULD, flask=">=0.7")
class TestHasRequestContext:
    """``has_request_context()`` tells whether a request is being handled.

    Why: library code may use the request where there is one, and do without it elsewhere.
    """

    def test_not_outside(self, flask):
        assert flask.has_request_context() is False

    def test_inside(self, flask):
        with flask.Flask("shop").test_request_context("/"):
            assert flask.has_request_context() is True

    def test_not_after(self, flask):
        with flask.Flask("shop").test_request_context("/"):
            inside = flask.has_request_context()

        assert (inside, flask.has_request_context()) == (True, False)

    @applies(flask=">=0.9")
    def test_not_in_an_app_context(self, flask):
        with flask.Flask("shop").app_context():
            assert (bool(flask.current_app), flask.has_request_context()) == (True, False)


@requirement("contexts/has-app-context", SHOULD, flask=">=0.9")
class TestHasAppContext:
    """``has_app_context()`` tells whether an application is current."""

    def test_not_outside(self, flask):
        assert flask.has_app_context() is False

    def test_inside(self, flask):
        with flask.Flask("shop").app_context():
            assert flask.has_app_context() is True

    def test_inside_a_request_context(self, flask):
        with flask.Flask("shop").test_request_context("/"):
            assert flask.has_app_context() is True

    def test_not_after(self, flask):
        with flask.Flask("shop").app_context():
            inside = flask.has_app_context()

        assert (inside, flask.has_app_context()) == (True, False)
