"""Using a context's proxy where there is no such context."""

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement

READS = {
    "request": lambda flask: flask.request.method,
    "session": lambda flask: flask.session["user"],
    "session-set": lambda flask: flask.session.__setitem__("user", "ada"),
    "request-set": lambda flask: setattr(flask.request, "user", "ada"),
}

APP_READS = {
    "current-app": lambda flask: flask.current_app.name,
    "current-app-call": lambda flask: flask.current_app.app_context(),
}

G_READS = {
    "g": lambda flask: flask.g.user,
    "g-set": lambda flask: setattr(flask.g, "user", "ada"),
    "g-get": lambda flask: flask.g.get("user"),
}


@requirement("contexts/outside-request", MUST, flask=">=0.7")
class TestOutsideRequest:
    """Using ``request`` or ``session`` where no request is being handled raises ``RuntimeError``.

    Source: Flask documentation, "The Request Context", "Lifetime of the Context".
    """

    @pytest.mark.parametrize("read", READS.values(), ids=list(READS))
    def test_without_any_context(self, flask, read):
        with pytest.raises(RuntimeError):
            read(flask)

    @applies(flask=">=0.9")
    @pytest.mark.parametrize("read", READS.values(), ids=list(READS))
    def test_in_an_app_context_alone(self, flask, read):
        with flask.Flask("shop").app_context(), pytest.raises(RuntimeError):
            read(flask)

    def test_after_the_request(self, flask):
        with flask.Flask("shop").test_request_context("/"):
            pass

        with pytest.raises(RuntimeError):
            flask.request.method  # noqa: B018


@requirement("contexts/outside-application", MUST, flask=">=0.9")
class TestOutsideApplication:
    """Using ``current_app`` or ``g`` where no application is current raises ``RuntimeError``.

    Source: Flask documentation, "The Application Context", "Lifetime of the Context".
    """

    @pytest.mark.parametrize("read", APP_READS.values(), ids=list(APP_READS))
    def test_without_any_context(self, flask, read):
        with pytest.raises(RuntimeError):
            read(flask)

    @applies(flask=">=0.10")
    @pytest.mark.parametrize("read", G_READS.values(), ids=list(G_READS))
    def test_g_without_any_context(self, flask, read):
        with pytest.raises(RuntimeError):
            read(flask)


@requirement("contexts/outside-messages", MAY, flask=">=0.9", since="1.1")
class TestOutsideMessages:
    """The message of an unbound proxy says that a request context is missing, or an application
    context.

    Source: Flask documentation, "The Application Context" and "The Request Context" quote them.
    """

    @pytest.mark.parametrize("read", READS.values(), ids=list(READS))
    def test_of_the_request(self, flask, read):
        with pytest.raises(RuntimeError, match=r"(?i)request context"):
            read(flask)

    @pytest.mark.parametrize("read", READS.values(), ids=list(READS))
    def test_of_the_request_in_an_app_context(self, flask, read):
        with (
            flask.Flask("shop").app_context(),
            pytest.raises(RuntimeError, match=r"(?i)request context"),
        ):
            read(flask)

    @pytest.mark.parametrize("read", APP_READS.values(), ids=list(APP_READS))
    def test_of_the_application(self, flask, read):
        with pytest.raises(RuntimeError, match=r"(?i)application context"):
            read(flask)

    @applies(flask=">=0.10")
    @pytest.mark.parametrize("read", G_READS.values(), ids=list(G_READS))
    def test_of_g(self, flask, read):
        with pytest.raises(RuntimeError, match=r"(?i)application context"):
            read(flask)

    @applies(flask=">=2.2")
    def test_of_the_contexts_themselves(self, flask):
        with pytest.raises(RuntimeError, match=r"(?i)application context"):
            flask.globals.app_ctx.app  # noqa: B018
        with pytest.raises(RuntimeError, match=r"(?i)request context"):
            flask.globals.request_ctx.request  # noqa: B018


@requirement("contexts/proxy-types", MAY, werkzeug=">=2.0", flask=">=2.0")
class TestProxyTypes:
    """The proxies pass for what they stand for: ``isinstance(request, Request)``."""

    def test_request(self, flask):
        with flask.Flask("shop").test_request_context("/"):
            assert isinstance(flask.request, flask.Request)

    def test_current_app(self, flask):
        with flask.Flask("shop").app_context():
            assert isinstance(flask.current_app, flask.Flask)

    def test_session(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"

        with app.test_request_context("/"):
            assert isinstance(flask.session, flask.sessions.SecureCookieSession)


@requirement("contexts/context-proxies", SHOULD, flask=">=2.2")
class TestContextProxies:
    """``flask.globals.app_ctx`` and ``request_ctx`` stand for the contexts themselves, and raise
    ``RuntimeError`` when there is none."""

    def test_app_ctx(self, flask):
        with flask.Flask("shop").app_context() as context:
            assert flask.globals.app_ctx._get_current_object() is context

    def test_request_ctx(self, flask):
        with flask.Flask("shop").test_request_context("/") as context:
            assert flask.globals.request_ctx._get_current_object() is context

    def test_no_app_ctx(self, flask):
        with pytest.raises(RuntimeError):
            flask.globals.app_ctx.app  # noqa: B018

    def test_no_request_ctx(self, flask):
        with pytest.raises(RuntimeError):
            flask.globals.request_ctx.request  # noqa: B018


@requirement("contexts/proxy-truth", MAY, flask=">=0.7")
class TestProxyTruth:
    """Each of ``current_app``, ``g``, ``request`` and ``session`` is false where there is no
    context, so that ``if request:`` asks for one."""

    def test_false_outside(self, flask):
        found = [bool(each) for each in (flask.current_app, flask.g, flask.request, flask.session)]

        assert found == [False] * 4

    def test_true_inside(self, flask):
        with flask.Flask("shop").test_request_context("/"):
            found = [bool(each) for each in (flask.current_app, flask.g, flask.request)]

        assert found == [True] * 3
