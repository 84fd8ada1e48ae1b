"""Replacing where sessions are kept."""

from collections import UserDict

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("sessions/interface", SHOULD, flask=">=0.8")
class TestInterface:
    """The application's ``session_interface`` opens the session of each request with
    ``open_session`` and saves it into the response with ``save_session``.

    Source: Flask API documentation, ``flask.sessions.SessionInterface``.
    """

    def test_opens_the_session_that_the_view_sees(self, flask, client):
        app = flask.Flask("shop")

        class Sessions(flask.sessions.SessionInterface):
            def open_session(self, app, request):
                return flask.sessions.SecureCookieSession({"user": "ada"})

            def save_session(self, app, session, response):
                pass

        app.session_interface = Sessions()
        app.add_url_rule("/", "index", lambda: flask.session["user"])

        assert client(app).get("/").text == "ada"

    def test_open_session_receives_application_and_request(self, flask, client):
        app, seen = flask.Flask("shop"), []

        class Sessions(flask.sessions.SessionInterface):
            def open_session(self, app, request):
                seen.append((app, request.path, request.cookies.get("token")))
                return flask.sessions.SecureCookieSession()

            def save_session(self, app, session, response):
                pass

        app.session_interface = Sessions()
        app.add_url_rule("/<name>", "show", lambda name: name)

        client(app).get("/apple", headers={"Cookie": "token=abc"})
        assert seen == [(app, "/apple", "abc")]

    def test_save_session_receives_application_session_and_response(self, flask, client):
        app, seen = flask.Flask("shop"), []

        class Sessions(flask.sessions.SessionInterface):
            def open_session(self, app, request):
                return flask.sessions.SecureCookieSession()

            def save_session(self, app, session, response):
                seen.append((app, session["user"], response.status_code))

        app.session_interface = Sessions()

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return app.response_class("index", status=203)

        client(app).get("/")
        assert seen == [(app, "ada", 203)]

    @applies(flask=">=0.9")
    def test_save_session_receives_what_the_after_functions_made(self, flask, client):
        app = flask.Flask("shop")

        class Sessions(flask.sessions.SessionInterface):
            def open_session(self, app, request):
                return flask.sessions.SecureCookieSession()

            def save_session(self, app, session, response):
                response.headers["X-Token"] = "abc"

        app.session_interface = Sessions()
        app.after_request(lambda response: app.response_class("replaced"))
        app.add_url_rule("/", "index", lambda: "index")

        response = client(app).get("/")
        assert (response.text, response.headers["X-Token"]) == ("replaced", "abc")

    def test_save_session_is_called_for_an_unmodified_session_too(self, flask, client):
        app, saved = flask.Flask("shop"), []

        class Sessions(flask.sessions.SessionInterface):
            def open_session(self, app, request):
                return flask.sessions.SecureCookieSession()

            def save_session(self, app, session, response):
                saved.append(session.modified)

        app.session_interface = Sessions()
        app.add_url_rule("/", "index", lambda: "index")

        client(app).get("/")
        assert saved == [False]

    def test_the_session_may_be_any_dict_with_the_mixin(self, flask, client):
        app, store = flask.Flask("shop"), {}

        class Session(dict, flask.sessions.SessionMixin):
            pass

        class Sessions(flask.sessions.SessionInterface):
            def open_session(self, app, request):
                return Session(store)

            def save_session(self, app, session, response):
                store.update(session)

        app.session_interface = Sessions()

        @app.route("/")
        def count():
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            flask.session.permanent = True
            return f"{flask.session['visits']} {flask.session.permanent}"

        visitor = client(app)
        assert [visitor.get("/").text for _ in range(2)] == ["1 True", "2 True"]

    @pytest.mark.parametrize("method", ["open_session", "save_session"])
    def test_its_two_methods_must_be_written(self, flask, method):
        arguments = [None] * (2 if method == "open_session" else 3)

        with pytest.raises((NotImplementedError, TypeError)):
            getattr(flask.sessions.SessionInterface(), method)(*arguments)

    def test_is_the_secure_cookie_one_by_default(self, flask):
        interface = flask.Flask("shop").session_interface

        assert isinstance(interface, flask.sessions.SecureCookieSessionInterface)

    def test_the_session_class_may_be_replaced(self, flask):
        app = flask.Flask("shop")

        class Basket(flask.sessions.SecureCookieSession):
            pass

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            session_class = Basket

        app.secret_key = "secret"
        app.session_interface = Sessions()

        with app.test_request_context("/"):
            assert isinstance(flask.session._get_current_object(), Basket)

    @pytest.mark.parametrize("cookie", [None, "garbage", "signed"])
    def test_the_session_class_is_used_for_every_cookie(self, flask, client, cookie):
        app, kinds = flask.Flask("shop"), []

        class Basket(flask.sessions.SecureCookieSession):
            pass

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            session_class = Basket

        app.secret_key = "secret"
        app.session_interface = Sessions()

        @app.route("/")
        def index():
            kinds.append(isinstance(flask.session._get_current_object(), Basket))
            flask.session["seen"] = True
            return "index"

        visitor = client(app)
        if cookie == "signed":
            visitor.get("/")
        elif cookie:
            visitor.cookies["session"] = cookie
        visitor.get("/")
        assert kinds[-1]

    @applies(flask=">=0.10")
    def test_the_session_class_need_not_be_a_dict(self, flask, client):
        app = flask.Flask("shop")

        class Basket(UserDict, flask.sessions.SessionMixin):
            pass

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            session_class = Basket

        app.secret_key = "secret"
        app.session_interface = Sessions()

        @app.route("/")
        def index():
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        visitor = client(app)
        assert [visitor.get("/").text for _ in range(3)] == ["1", "2", "3"]

    @applies(flask=">=0.10")
    def test_messages_wait_in_any_session_class(self, flask, client):
        app = flask.Flask("shop")

        class Basket(UserDict, flask.sessions.SessionMixin):
            pass

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            session_class = Basket

        app.secret_key = "secret"
        app.session_interface = Sessions()

        @app.route("/save")
        def save():
            flask.flash("first")
            flask.flash("second")
            return "saved"

        @app.route("/")
        def index():
            return " ".join(flask.get_flashed_messages())

        visitor = client(app)
        visitor.get("/save")
        assert [visitor.get("/").text for _ in range(2)] == ["first second", ""]

    @applies(flask=">=1.1")
    def test_an_error_of_open_session_is_one_of_the_request(self, flask, client):
        app, seen = flask.Flask("shop"), []

        class Sessions(flask.sessions.SessionInterface):
            def open_session(self, app, request):
                raise LookupError("store")

            def save_session(self, app, session, response):
                pass

        app.session_interface = Sessions()
        app.errorhandler(500)(lambda error: (f"no {error.original_exception.args[0]}", 503))
        app.teardown_request(seen.append)

        response = client(app).get("/")
        got = (response.status_code, response.text, list(map(type, seen)))
        assert got == (503, "no store", [LookupError])

    @applies(flask=">=1.0")
    def test_an_error_of_save_session_is_one_of_the_request(self, flask, client):
        app = flask.Flask("shop")

        class Sessions(flask.sessions.SessionInterface):
            def open_session(self, app, request):
                return flask.sessions.SecureCookieSession()

            def save_session(self, app, session, response):
                raise LookupError("store")

        app.session_interface = Sessions()
        app.add_url_rule("/", "index", lambda: "index")

        assert client(app).get("/").status_code == 500

    @applies(flask=">=0.10")
    def test_is_not_pickle_based(self, flask):
        assert flask.sessions.SessionInterface.pickle_based is False

    @applies(flask=(">=1.1,<2.0", ">=2.0.1"))
    def test_converters_of_the_url_may_use_the_session(self, flask, client, werkzeug):
        app = flask.Flask("shop")

        class OfTheVisitor(werkzeug.routing.BaseConverter):
            def to_python(self, value):
                return f"{value} of {flask.session['user']}"

        app.secret_key = "secret"
        app.url_map.converters["visitors"] = OfTheVisitor

        @app.route("/login")
        def login():
            flask.session["user"] = "ada"
            return "welcome"

        @app.route("/show/<visitors:thing>")
        def show(thing):
            return thing

        visitor = client(app)
        visitor.get("/login")
        assert visitor.get("/show/basket").text == "basket of ada"
