"""The test client's ``session_transaction``."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("sessions/session-transaction", MUST, flask=">=0.8")
class TestSessionTransaction:
    """Inside ``with client.session_transaction() as session`` a test reads and changes the session
    of its test client; at the end of the block the session is saved for the next request.

    Source: Flask documentation, "Testing Flask Applications", "Accessing and Modifying the
    Session".
    """

    def test_what_it_writes_the_next_request_finds(self, flask, names):
        app, word = flask.Flask("shop"), names.word()
        app.secret_key = "secret"
        app.add_url_rule("/", "index", lambda: flask.session["user"])

        tester = app.test_client()
        with tester.session_transaction() as session:
            session["user"] = word
        assert tester.get("/").data.decode() == word

    def test_what_a_request_wrote_it_reads(self, flask, names):
        app, word = flask.Flask("shop"), names.word()
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["user"] = word
            return "index"

        tester = app.test_client()
        tester.get("/")
        with tester.session_transaction() as session:
            assert dict(session) == {"user": word}

    def test_several_follow_each_other(self, flask):
        app, seen = flask.Flask("shop"), []
        app.secret_key = "secret"

        tester = app.test_client()
        for _ in range(3):
            with tester.session_transaction() as session:
                seen.append(session.get("visits", 0))
                session["visits"] = session.get("visits", 0) + 1
        assert seen == [0, 1, 2]

    def test_emptying_deletes_the_cookie(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.add_url_rule("/", "index", lambda: str(len(flask.session)))

        tester = app.test_client()
        with tester.session_transaction() as session:
            session["user"] = "ada"
        with tester.session_transaction() as session:
            session.clear()
        assert tester.get("/").data == b"0"

    def test_without_a_secret_key_it_is_an_error(self, flask):
        tester = flask.Flask("shop").test_client()

        with pytest.raises(RuntimeError, match=r"(?i)session"), tester.session_transaction():
            pass

    def test_an_error_inside_reaches_the_test(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        tester = app.test_client()

        with pytest.raises(LookupError, match="apples"), tester.session_transaction():
            raise LookupError("apples")

    @applies(flask=">=2.2")
    def test_without_cookies_it_is_a_type_error(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        tester = app.test_client(use_cookies=False)

        with pytest.raises(TypeError, match=r"(?i)cookies"), tester.session_transaction():
            pass

    @applies(flask="<2.2")
    def test_without_cookies_it_was_a_runtime_error(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        tester = app.test_client(use_cookies=False)

        with pytest.raises(RuntimeError, match=r"(?i)cookies"), tester.session_transaction():
            pass

    def test_takes_the_arguments_of_a_request(self, flask):
        app, paths = flask.Flask("shop"), []

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            def open_session(self, app, request):
                paths.append((request.path, request.headers.get("X-Tenant")))
                return super().open_session(app, request)

        app.secret_key = "secret"
        app.session_interface = Sessions()

        with app.test_client().session_transaction("/admin", headers={"X-Tenant": "a"}):
            pass
        assert paths[-1] == ("/admin", "a")

    @applies(flask=">=0.10")
    def test_asks_the_session_interface_to_save(self, flask):
        app, saved = flask.Flask("shop"), []

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            def save_session(self, app, session, response):
                saved.append((dict(session), isinstance(response, app.response_class)))

        app.secret_key = "secret"
        app.session_interface = Sessions()

        with app.test_client().session_transaction() as session:
            session["user"] = "ada"
        assert saved == [({"user": "ada"}, True)]

    def test_a_null_session_is_not_saved(self, flask):
        app, saved = flask.Flask("shop"), []

        class Sessions(flask.sessions.SessionInterface):
            def open_session(self, app, request):
                return flask.sessions.NullSession()

            def save_session(self, app, session, response):
                saved.append("saved")

        app.session_interface = Sessions()

        with app.test_client().session_transaction():
            pass
        assert saved == []

    def test_leaves_no_request_current_inside(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        with app.test_client().session_transaction():
            assert flask.has_request_context() is False

    def test_keeps_the_test_clients_other_cookies(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            response = app.response_class(flask.request.cookies.get("theme", "none"))
            response.set_cookie("theme", "dark")
            return response

        tester = app.test_client()
        tester.get("/")
        with tester.session_transaction() as session:
            session["user"] = "ada"
        assert tester.get("/").data == b"dark"

    def test_is_that_of_the_host_it_names(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.add_url_rule("/", "index", lambda: flask.session.get("user", "nobody"))

        tester = app.test_client()
        with tester.session_transaction(base_url="http://shop.example:8080/") as session:
            session["user"] = "ada"
        hosts = ("http://shop.example:8080/", "http://stall.example:8080/")
        assert [tester.get("/", base_url=host).data for host in hosts] == [b"ada", b"nobody"]
