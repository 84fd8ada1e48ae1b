"""``Vary: Cookie``: telling caches which answers depend on the session."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("sessions/vary", MUST, flask=">=1.0", advisory=("CVE-2023-30861", "CVE-2026-27205"))
class TestVary:
    """An answer for which the session was read or changed names ``Cookie`` in ``Vary``, beside what
    the view names there, and the session is marked as accessed; for one for which it was not
    touched the session adds nothing.

    Why: a cache that did not know would show one visitor's page to another.
    Source: Flask documentation, "Security Considerations"; RFC 9110, section 12.5.5.
    """

    @pytest.mark.parametrize(
        "use",
        [
            pytest.param(lambda session: session["a"], id="item"),
            pytest.param(lambda session: session.get("a"), id="get"),
            pytest.param(lambda session: session.setdefault("a", 2), id="setdefault"),
            pytest.param(lambda session: session.__setitem__("a", 2), id="item set"),
            pytest.param(lambda session: session.update(b=2), id="update"),
        ],
    )
    def test_using_values_of_the_session(self, flask, client, use):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["a"] = 1
            return "index"

        @app.route("/use")
        def using():
            use(flask.session)
            return "used"

        visitor = client(app)
        visitor.get("/")
        assert visitor.get("/use").varies_on("Cookie")

    @pytest.mark.parametrize(
        "source",
        ["{{ session.a }}", "{{ session['a'] }}", "{% if session.get('a') %}yes{% endif %}"],
        ids=["attribute", "item", "get"],
    )
    def test_using_it_in_a_template(self, flask, client, source):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["a"] = 1
            return "index"

        @app.route("/use")
        def using():
            return flask.render_template_string(source)

        visitor = client(app)
        visitor.get("/")
        assert visitor.get("/use").varies_on("Cookie")

    @pytest.mark.parametrize("how", ["pop", "clear"])
    @applies(flask=(">=2.2.5,<2.3", ">=2.3.2"))
    def test_emptying_the_session(self, flask, client, how):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["a"] = 1
            return "index"

        @app.route("/empty")
        def empty():
            getattr(flask.session, how)(*(["a"] if how == "pop" else []))
            return "emptied"

        visitor = client(app)
        visitor.get("/")
        assert visitor.get("/empty").varies_on("Cookie")

    @applies(flask=(">=2.2.5,<2.3", ">=2.3.2"))
    def test_deleting_a_cookie_whose_session_the_interface_emptied(self, flask, client):
        app = flask.Flask("shop")

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            def open_session(self, app, request):
                session = super().open_session(app, request)
                session.clear()
                return session

        app.secret_key = "secret"
        app.session_interface = Sessions()
        app.add_url_rule("/", "index", lambda: "index")

        assert client(app).get("/").varies_on("Cookie")

    @pytest.mark.parametrize(
        "use",
        [
            pytest.param(lambda session: "a" in session, id="in"),
            pytest.param(lambda session: len(session), id="len"),
            pytest.param(lambda session: list(session), id="iteration"),
            pytest.param(lambda session: session.keys(), id="keys"),
            pytest.param(lambda session: list(session.values()), id="values"),
            pytest.param(lambda session: list(session.items()), id="items"),
            pytest.param(lambda session: bool(session), id="bool"),
            pytest.param(lambda session: session == {}, id="comparison"),
        ],
    )
    @applies(flask=">=3.1.3")
    def test_using_anything_else_of_the_session(self, flask, client, use):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["a"] = 1
            return "index"

        @app.route("/use")
        def using():
            use(flask.session)
            return "used"

        visitor = client(app)
        visitor.get("/")
        assert visitor.get("/use").varies_on("Cookie")

    @applies(flask=(">=2.2.5,<2.3", ">=2.3.2"))
    def test_reading_an_empty_session(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            return flask.session.get("user", "nobody")

        assert client(app).get("/").varies_on("Cookie")

    @applies(flask=(">=1.0,<2.2.5", ">=2.3,<2.3.2"))
    def test_reading_an_empty_session_was_not_told(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            return flask.session.get("user", "nobody")

        assert not client(app).get("/").varies_on("Cookie")

    def test_starting_a_session(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return "index"

        assert client(app).get("/").varies_on("Cookie")

    def test_not_touching_the_session(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/login")
        def login():
            flask.session["user"] = "ada"
            return "welcome"

        @app.route("/")
        def index():
            return "index"

        visitor = client(app)
        visitor.get("/login")
        answer = visitor.get("/")
        assert (answer.text, bool(answer.varies_on("Cookie"))) == ("index", False)

    def test_the_views_own_members_stay(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/")
        def index():
            flask.session["user"] = "ada"
            return app.response_class("index", headers={"Vary": "Accept-Encoding, Accept-Language"})

        response = client(app).get("/")
        fields = ("Accept-Encoding", "Accept-Language", "Cookie")
        assert [field for field in fields if not response.varies_on(field)] == []

    @applies(flask=(">=2.2.5,<2.3", ">=2.3.2"))
    def test_refreshing_a_permanent_session(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"

        @app.route("/login")
        def login():
            flask.session.permanent = True
            return "welcome"

        @app.route("/")
        def index():
            return "index"

        visitor = client(app)
        visitor.get("/login")
        assert visitor.get("/").varies_on("Cookie")

    @applies(flask=">=3.1.3")
    def test_is_marked_on_the_session(self, flask, client):
        app, opened = flask.Flask("shop"), []

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            def open_session(self, app, request):
                opened.append(super().open_session(app, request))
                return opened[-1]

        app.secret_key = "secret"
        app.session_interface = Sessions()
        app.add_url_rule("/", "index", lambda: "index")
        app.add_url_rule("/count", "count", lambda: str(len(flask.session)))

        visitor = client(app)
        visitor.get("/")
        visitor.get("/count")
        assert [session.accessed for session in opened] == [False, True]
