"""The order in which contexts are popped, and popping in a wrong one."""

import contextlib

import pytest

from flask_conformance import MAY, applies, fact, requirement


@requirement("contexts/popping-out-of-order", MAY, flask=">=0.9,<3.2")
class TestPoppingOutOfOrder:
    """Popping a context that is not the innermost one raises ``AssertionError``.

    Why: it would silently make another context current than the code around expects.
    """

    def test_app_contexts(self, flask):
        outer = flask.Flask("outer").app_context()
        inner = flask.Flask("inner").app_context()
        outer.push()
        inner.push()

        with pytest.raises(AssertionError):
            outer.pop()

        with contextlib.suppress(AssertionError, LookupError):
            inner.pop()

    def test_app_contexts_of_one_application(self, flask):
        app = flask.Flask("shop")
        outer, inner = app.app_context(), app.app_context()
        outer.push()
        inner.push()

        with pytest.raises(AssertionError):
            outer.pop()

        with contextlib.suppress(AssertionError, LookupError):
            inner.pop()

    @applies(flask=">=0.11")
    def test_request_contexts(self, flask):
        app = flask.Flask("shop")
        outer, inner = app.test_request_context("/outer"), app.test_request_context("/inner")
        outer.push()
        inner.push()

        with pytest.raises(AssertionError):
            outer.pop()

        for context in (inner, outer):
            with contextlib.suppress(AssertionError, LookupError, IndexError):
                context.pop()


@requirement("contexts/popping-what-is-not-pushed", MAY, flask=">=0.9")
class TestPoppingWhatIsNotPushed:
    """Popping a context that is not pushed raises an error."""

    def test_an_app_context(self, flask):
        with pytest.raises((AssertionError, LookupError, RuntimeError)):
            flask.Flask("shop").app_context().pop()

    def test_a_request_context(self, flask):
        context = flask.Flask("shop").test_request_context("/")

        with pytest.raises((AssertionError, LookupError, RuntimeError)):
            context.pop()

    @fact
    def test_the_errors_class(self, flask):
        try:
            flask.Flask("shop").app_context().pop()
        except Exception as error:
            return type(error).__name__
