"""The stacks of contexts, as long as they were public."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("contexts/request-stack", SHOULD, flask="<3.0")
class TestRequestStack:
    """``_request_ctx_stack.top`` is the innermost request context, None where there is none.

    Why: extensions kept their own per-request values on it.
    """

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_nothing_outside(self, flask):
        assert flask._request_ctx_stack.top is None

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_it_carries_the_request(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/here"):
            top = flask._request_ctx_stack.top
            assert (top.request.path, top.app) == ("/here", app)

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_it_carries_the_session(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"

        with app.test_request_context("/"):
            flask.session["user"] = "ada"
            assert flask._request_ctx_stack.top.session["user"] == "ada"

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_it_carries_the_url_adapter(self, flask):
        app = flask.Flask("shop")

        @app.route("/cart")
        def cart():
            return "cart"

        with app.test_request_context("/"):
            assert flask._request_ctx_stack.top.url_adapter.build("cart") == "/cart"

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_it_follows_nesting(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/outer"):
            with app.test_request_context("/inner"):
                inner = flask._request_ctx_stack.top.request.path
            outer = flask._request_ctx_stack.top.request.path

        assert (inner, outer) == ("/inner", "/outer")

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_what_an_extension_sets_on_it_stays_for_the_request(self, flask):
        with flask.Flask("shop").test_request_context("/"):
            flask._request_ctx_stack.top.connection = "open"
            assert flask._request_ctx_stack.top.connection == "open"


@requirement("contexts/app-stack", SHOULD, flask=">=0.9,<3.0")
class TestAppStack:
    """``_app_ctx_stack.top`` is the innermost app context, None where there is none."""

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_nothing_outside(self, flask):
        assert flask._app_ctx_stack.top is None

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_it_is_the_pushed_context(self, flask):
        with flask.Flask("shop").app_context() as context:
            assert flask._app_ctx_stack.top is context

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_a_request_has_one_too(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            assert flask._app_ctx_stack.top.app is app

    @applies(flask=">=0.10")
    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_it_carries_g(self, flask):
        with flask.Flask("shop").app_context():
            flask.g.user = "ada"
            assert flask._app_ctx_stack.top.g.user == "ada"


@requirement("contexts/stacks-pushed", MAY, flask="<2.3")
class TestStacksPushed:
    """What a stack's own ``push`` put on it is current until its ``pop`` gives it back."""

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_a_request_is_current(self, flask):
        context = flask.Flask("shop").test_request_context("/here")
        flask._request_ctx_stack.push(context)
        path = flask.request.path
        flask._request_ctx_stack.pop()

        assert path == "/here"

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_pop_gives_it_back(self, flask):
        context = flask.Flask("shop").test_request_context("/here")
        flask._request_ctx_stack.push(context)

        assert flask._request_ctx_stack.pop() is context

    @applies(flask=">=0.9")
    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_an_application_is_current(self, flask):
        app = flask.Flask("shop")
        flask._app_ctx_stack.push(app.app_context())
        current = flask.current_app._get_current_object()
        flask._app_ctx_stack.pop()

        assert current is app


@requirement("contexts/stacks-read-only", MAY, flask=">=2.3,<3.0")
class TestStacksReadOnly:
    """The stacks show what is current, and neither push nor pop.

    Why: contexts have moved to context variables; what is left is for reading.
    """

    @pytest.mark.parametrize("name", ["_request_ctx_stack", "_app_ctx_stack"])
    @pytest.mark.parametrize("method", ["push", "pop"])
    def test_the_method_is_gone(self, flask, name, method):
        assert not hasattr(getattr(flask, name), method)


@requirement("contexts/stacks-deprecated", MAY, flask=">=2.2,<3.0")
class TestStacksDeprecated:
    """Looking at the stacks warns that they will go."""

    @pytest.mark.parametrize("name", ["_request_ctx_stack", "_app_ctx_stack"])
    def test_it_warns(self, flask, name):
        with pytest.warns(DeprecationWarning, match=name):
            getattr(flask, name).top  # noqa: B018


@requirement("contexts/stacks-removed", MAY, flask=">=3.0", needs="flask.current_app")
class TestStacksRemoved:
    """There are no stacks of contexts.

    Why: contexts live in context variables; what is pushed onto a stack would have no effect.
    """

    @pytest.mark.parametrize("name", ["_request_ctx_stack", "_app_ctx_stack"])
    def test_the_name_is_gone(self, flask, name):
        assert not hasattr(flask, name)
