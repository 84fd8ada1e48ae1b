"""When the session is opened, and by what."""

from flask_conformance import SHOULD, applies, requirement


@requirement("contexts/session-opened-on-push", SHOULD, flask=">=0.8")
class TestSessionOpenedOnPush:
    """The session is opened when the request context is pushed; while that happens, the request
    is already the current one.

    Why: a session interface may look at the request, or at ``current_app``, to find its store.
    """

    def test_it_is_opened_once_by_the_push(self, flask):
        opened = []

        class Interface(flask.sessions.SecureCookieSessionInterface):
            def open_session(self, app, request):
                opened.append(request.path)
                return super().open_session(app, request)

        app = flask.Flask("shop")
        app.session_interface = Interface()
        context = app.test_request_context("/here")
        before = list(opened)

        with context:
            pass

        assert (before, opened) == ([], ["/here"])

    def test_the_request_is_current(self, flask):
        seen = []

        class Interface(flask.sessions.SecureCookieSessionInterface):
            def open_session(self, app, request):
                seen.append((flask.request.path, flask.current_app.import_name))
                return super().open_session(app, request)

        app = flask.Flask("shop")
        app.session_interface = Interface()

        with app.test_request_context("/here"):
            pass

        assert seen == [("/here", "shop")]

    @applies(flask=">=2.0.1")
    def test_it_is_opened_before_the_request_is_matched(self, flask):
        order = []

        class Interface(flask.sessions.SecureCookieSessionInterface):
            def open_session(self, app, request):
                order.append(f"session, endpoint {request.endpoint}")
                return super().open_session(app, request)

        app = flask.Flask("shop")
        app.session_interface = Interface()
        app.route("/", endpoint="index")(lambda: "index")

        with app.test_request_context("/"):
            order.append(f"pushed, endpoint {flask.request.endpoint}")

        assert order == ["session, endpoint None", "pushed, endpoint index"]
