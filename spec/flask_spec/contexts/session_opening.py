"""When the session is opened, and by what."""

from flask_conformance import MUST, applies, requirement


@requirement("contexts/session-opened-on-push", MUST, flask=">=0.8")
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

    def test_it_is_the_session_that_was_opened(self, flask):
        class Session(dict, flask.sessions.SessionMixin):
            pass

        session = Session(user="ada")

        class Interface(flask.sessions.SessionInterface):
            def open_session(self, app, request):
                return session

        app = flask.Flask("shop")
        app.session_interface = Interface()

        with app.test_request_context("/"):
            assert flask.session._get_current_object() is session

    def test_an_interface_that_opens_none_gives_a_null_session(self, flask):
        null = {"null": True}

        class Interface(flask.sessions.SessionInterface):
            def open_session(self, app, request):
                return None

            def make_null_session(self, app):
                return null

        app = flask.Flask("shop")
        app.session_interface = Interface()

        class Null(dict, flask.sessions.SessionMixin):
            pass

        null = Null(null)

        with app.test_request_context("/"):
            assert flask.session._get_current_object() is null

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


@requirement("contexts/session-access", MUST, flask=">=3.1.3")
class TestSessionAccess:
    """Any use of ``session`` counts as access to it, also one that reads no value, so that the
    answer says ``Vary: Cookie``.

    Why: a cache would otherwise give one visitor's page to another.
    Source: Flask change log, 3.1.3.
    """

    def test_length(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "key"
        app.route("/")(lambda: str(len(flask.session)))

        assert client(app).get("/").headers.tokens("Vary") == {"Cookie"}

    def test_containment(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "key"
        app.route("/")(lambda: str("user" in flask.session))

        assert client(app).get("/").headers.tokens("Vary") == {"Cookie"}

    def test_no_use_is_no_access(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "key"
        app.route("/")(lambda: "index")

        assert client(app).get("/").headers.tokens("Vary") == set()
