"""Nested app contexts: several applications in one script."""

import pytest

from flask_conformance import MUST, requirement


@requirement("contexts/nested-apps", MUST, flask=">=0.9")
class TestNestedApps:
    """While an inner application's context is pushed, ``current_app`` is the inner one;
    when it is popped, the outer one is current again.

    Why: scripts and tests work with several applications at once, and each library call
    must find the one whose block it stands in.
    Source: Flask documentation, "The Application Context".
    If this fails: look at how ``pop`` restores what ``push`` replaced.
    """

    def test_inner_application_is_current_inside(self, flask):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")

        with outer.app_context(), inner.app_context():
            assert flask.current_app._get_current_object() is inner

    def test_outer_application_is_current_again_after(self, flask):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")

        with outer.app_context():
            with inner.app_context():
                pass
            assert flask.current_app._get_current_object() is outer

    def test_outer_application_is_current_again_after_an_error(self, flask):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")

        with outer.app_context():
            with pytest.raises(ZeroDivisionError), inner.app_context():
                1 / 0  # noqa: B018
            assert flask.current_app._get_current_object() is outer
