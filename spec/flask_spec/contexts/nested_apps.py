"""Nested app contexts: several applications in one script."""

import pytest

from flask_conformance import MUST, SHOULD, requirement


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

    def test_pushed_and_popped_by_hand(self, flask):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")
        contexts = [outer.app_context(), inner.app_context()]
        for context in contexts:
            context.push()

        seen = [flask.current_app.name]
        contexts.pop().pop()
        seen.append(flask.current_app.name)
        contexts.pop().pop()

        assert (seen, bool(flask.current_app)) == (["inner", "outer"], False)

    @pytest.mark.parametrize("depth", [3, 10])
    def test_any_depth(self, flask, depth):
        contexts = [flask.Flask(f"app{level}").app_context() for level in range(depth)]
        seen = []

        for context in contexts:
            context.push()
        for context in reversed(contexts):
            seen.append(flask.current_app.name)
            context.pop()

        assert seen == [f"app{level}" for level in reversed(range(depth))]

    def test_the_same_application_inside_another(self, flask):
        app, other = flask.Flask("app"), flask.Flask("other")

        with app.app_context(), other.app_context(), app.app_context():
            assert flask.current_app._get_current_object() is app


@requirement("contexts/nested-g", SHOULD, flask=">=0.10", depends="contexts/nested-apps")
class TestNestedG:
    """Each app context has a ``g`` of its own, also when it is nested in one of the same
    application; when it is popped, the outer ``g`` is back with all that it held."""

    def test_the_inner_g_is_empty(self, flask):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")

        with outer.app_context():
            flask.g.user = "ada"
            with inner.app_context():
                assert not hasattr(flask.g, "user")

    def test_the_inner_g_of_the_same_application_is_empty(self, flask):
        app = flask.Flask("shop")

        with app.app_context():
            flask.g.user = "ada"
            with app.app_context():
                assert not hasattr(flask.g, "user")

    def test_the_outer_g_is_back_afterwards(self, flask):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")

        with outer.app_context():
            flask.g.user = "ada"
            with inner.app_context():
                flask.g.user = "grace"
            assert flask.g.user == "ada"

    def test_what_is_set_inside_stays_inside(self, flask):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")

        with outer.app_context():
            with inner.app_context():
                flask.g.user = "grace"
            assert not hasattr(flask.g, "user")
