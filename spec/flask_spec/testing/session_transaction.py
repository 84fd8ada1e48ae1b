"""session_transaction: the session between two requests, for a test to read and change."""

import pytest

from flask_conformance import MAY, MUST, applies, requirement


@requirement("testing/session-transaction", MUST, flask=(">=0.8,<2.3", ">=2.3.2"))
class TestSessionTransaction:
    """``with client.session_transaction() as session:`` opens the session that the client's next
    request will have; what the block changes is there for that request.

    Source: Flask documentation, "Testing Flask Applications", "Access and Modify the Session".
    """

    def test_reads_what_a_request_left(self, flask, names):
        app, word = flask.Flask("shop"), names.word()
        app.secret_key = "key"

        @app.route("/")
        def index():
            flask.session["word"] = word
            return "index"

        client = app.test_client()
        client.get("/")

        with client.session_transaction() as session:
            assert session["word"] == word

    def test_the_next_request_reads_what_was_written(self, flask, names):
        app, word = flask.Flask("shop"), names.word()
        app.secret_key = "key"
        app.route("/")(lambda: flask.session["word"])
        client = app.test_client()

        with client.session_transaction() as session:
            session["word"] = word

        assert client.get("/").data == word.encode()

    def test_begins_empty(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"

        with app.test_client().session_transaction() as session:
            before = "one" in session
            session["one"] = 1
            assert (before, "one" in session) == (False, True)

    def test_adds_to_what_is_there(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"
        app.route("/")(lambda: f"{flask.session['one']} {flask.session['two']}")
        client = app.test_client()
        with client.session_transaction() as session:
            session["one"] = 1
        with client.session_transaction() as session:
            session["two"] = 2

        assert client.get("/").data == b"1 2"

    def test_deletes(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"
        app.route("/")(lambda: str(flask.session.get("one", "none")))
        client = app.test_client()
        with client.session_transaction() as session:
            session["one"] = 1
        with client.session_transaction() as session:
            del session["one"]

        assert client.get("/").data == b"none"

    def test_another_client_has_another_session(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"
        app.route("/")(lambda: str(flask.session.get("one", "none")))
        with app.test_client().session_transaction() as session:
            session["one"] = 1

        assert app.test_client().get("/").data == b"none"

    def test_is_the_session_of_the_interface(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"

        with app.test_client().session_transaction() as session:
            assert isinstance(session, app.session_interface.session_class)

    @applies(flask=("<2.2", ">=2.2.4"))
    def test_no_request_is_current_inside(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"

        with app.test_client().session_transaction():
            assert not flask.request

    def test_takes_the_parts_of_a_request(self, flask):
        app, opened = flask.Flask("shop"), []

        class Interface(flask.sessions.SecureCookieSessionInterface):
            def open_session(self, app, request):
                opened.append((request.path, request.headers["X-Word"]))
                return super().open_session(app, request)

        app.secret_key = "key"
        app.session_interface = Interface()

        with app.test_client().session_transaction("/cart", headers={"X-Word": "word"}):
            pass

        assert opened[0] == ("/cart", "word")

    @applies(flask=">=2.3")
    def test_cookie_belongs_to_the_host(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"
        app.route("/")(lambda: flask.session.get("word", "none"))
        client = app.test_client()
        with client.session_transaction(base_url="http://one.example") as session:
            session["word"] = "kept"

        answers = [
            client.get("/", base_url="http://one.example").data,
            client.get("/", base_url="http://two.example").data,
        ]

        assert answers == [b"kept", b"none"]

    @pytest.mark.parametrize(
        "settings",
        [
            pytest.param({"SESSION_COOKIE_NAME": "basket"}, id="name"),
            pytest.param({"SESSION_COOKIE_PATH": "/shop"}, id="path"),
            pytest.param({"APPLICATION_ROOT": "/shop"}, id="application root"),
            pytest.param({"SERVER_NAME": "shop.example"}, id="server name"),
            pytest.param({"SERVER_NAME": "shop.example:8080"}, id="port"),
            pytest.param(
                {"SERVER_NAME": "shop.example", "SESSION_COOKIE_DOMAIN": "shop.example"},
                id="domain",
            ),
            pytest.param(
                {"SESSION_COOKIE_SECURE": True, "PREFERRED_URL_SCHEME": "https"}, id="secure"
            ),
        ],
    )
    @applies(flask=">=2.3.2")
    def test_the_cookie_is_the_configured_one(self, flask, settings):
        app = flask.Flask("shop")
        app.secret_key = "key"
        app.config.update(settings)
        app.add_url_rule("/shop/", "index", lambda: flask.session.get("word", "none"))
        client = app.test_client()

        with client.session_transaction("/shop/") as session:
            session["word"] = "kept"

        assert client.get("/shop/").data == b"kept"

    def test_marks_reach_the_next_request(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"
        app.route("/")(lambda: f"{flask.session.permanent} {flask.session.modified}")
        client = app.test_client()

        with client.session_transaction() as session:
            session.permanent = True

        assert client.get("/").data == b"True False"

    def test_emptied_it_is_deleted(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"
        app.route("/")(lambda: flask.session.get("word", "none"))
        client = app.test_client()
        with client.session_transaction() as session:
            session["word"] = "kept"

        with client.session_transaction() as session:
            session.clear()

        assert client.get("/").data == b"none"

    def test_in_a_block_of_the_client(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/")
        def index():
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        with app.test_client() as client:
            client.get("/")
            with client.session_transaction() as session:
                session["visits"] = 10
            assert client.get("/").data == b"11"

    @applies(flask=">=2.2")
    def test_a_block_of_the_client_keeps_its_request(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"
        app.route("/here")(lambda: "here")

        with app.test_client() as client:
            client.get("/here")
            with client.session_transaction():
                pass
            assert flask.request.path == "/here"

    def test_an_error_leaves_and_nothing_is_saved(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"
        app.route("/")(lambda: str(flask.session.get("one", "none")))
        client = app.test_client()

        with pytest.raises(KeyError), client.session_transaction() as session:
            session["word"] = session["lost"]

        assert client.get("/").data == b"none"

    def test_runs_no_hooks_of_a_request(self, flask):
        app, ran = flask.Flask("shop"), []
        app.secret_key = "key"
        app.before_request(lambda: ran.append("before"))
        app.after_request(lambda response: ran.append("after") or response)

        client = app.test_client()
        with client.session_transaction() as session:
            session["word"] = "kept"
        inside = list(ran)
        client.get("/")

        assert (inside, ran) == ([], ["before", "after"])


@requirement("testing/session-transaction-impossible", MAY, flask=">=0.8")
class TestSessionTransactionImpossible:
    """A session transaction without a way to keep the session is an error: a client that refuses
    cookies, an interface that opens no session."""

    @applies(flask=">=2.2.4")
    def test_cookies_refused(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"
        client = app.test_client(use_cookies=False)

        with pytest.raises(TypeError, match="use_cookies"), client.session_transaction():
            pass

    @applies(flask="<2.2.4")
    def test_cookies_refused_before(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"
        client = app.test_client(use_cookies=False)

        with pytest.raises(RuntimeError, match="cookies"), client.session_transaction():
            pass

    def test_no_session_opened(self, flask):
        class Interface(flask.sessions.SecureCookieSessionInterface):
            def open_session(self, app, request):
                return None

        app = flask.Flask("shop")
        app.session_interface = Interface()
        client = app.test_client()

        with pytest.raises(RuntimeError, match=r"[Ss]ession"), client.session_transaction():
            pass

    def test_a_null_session_is_not_saved(self, flask):
        saved = []

        class Interface(flask.sessions.SessionInterface):
            def open_session(self, app, request):
                return self.make_null_session(app)

            def save_session(self, app, session, response):
                saved.append(session)

        app = flask.Flask("shop")
        app.session_interface = Interface()

        with app.test_client().session_transaction():
            pass

        assert saved == []
