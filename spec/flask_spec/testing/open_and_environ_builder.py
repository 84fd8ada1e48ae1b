"""Requests made ready beforehand: builders, environs and request objects that a client opens."""

from flask_conformance import SHOULD, applies, requirement


@requirement("testing/open-builder", SHOULD, flask=">=1.0", needs="werkzeug.test")
class TestOpenBuilder:
    """A client opens the request that an ``EnvironBuilder`` describes, as well as one described by
    arguments.

    Source: Flask documentation, API, ``FlaskClient``; Werkzeug documentation, ``Client.open``.
    """

    def test_makes_its_request(self, flask, werkzeug, names):
        app, word = flask.Flask("shop"), names.word()
        app.route("/cart", methods=["PUT"])(lambda: flask.request.get_data())
        builder = werkzeug.test.EnvironBuilder("/cart", method="PUT", data=word)

        assert app.test_client().open(builder).data == word.encode()

    def test_with_the_defaults_of_the_client(self, flask, werkzeug):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.remote_addr)
        client = app.test_client()
        client.environ_base["REMOTE_ADDR"] = "192.0.2.7"

        assert client.open(werkzeug.test.EnvironBuilder("/")).data == b"192.0.2.7"

    @applies(flask=">=2.0")
    def test_its_environ_base_wins(self, flask, werkzeug):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.remote_addr)
        builder = werkzeug.test.EnvironBuilder("/", environ_base={"REMOTE_ADDR": "192.0.2.7"})

        assert app.test_client().open(builder).data == b"192.0.2.7"

    def test_stays_as_it_is(self, flask, werkzeug):
        app = flask.Flask("shop")
        builder = werkzeug.test.EnvironBuilder("/", environ_base={"app.flag": "on"})

        app.test_client().open(builder)

        assert builder.environ_base == {"app.flag": "on"}

    def test_follows_redirects(self, flask, werkzeug):
        app = flask.Flask("shop")
        app.route("/cart/")(lambda: "cart")
        builder = werkzeug.test.EnvironBuilder("/cart")

        assert app.test_client().open(builder, follow_redirects=True).data == b"cart"

    def test_keeps_its_context_in_a_block(self, flask, werkzeug):
        app = flask.Flask("shop")
        app.route("/cart")(lambda: "cart")

        with app.test_client() as client:
            client.open(werkzeug.test.EnvironBuilder("/cart"))
            assert flask.request.path == "/cart"


@requirement("testing/open-environ", SHOULD, flask=">=1.0")
class TestOpenEnviron:
    """A client opens the request of a WSGI environ (PEP 3333)."""

    def test_makes_its_request(self, flask, environ, names):
        app, word = flask.Flask("shop"), names.word()
        app.route("/cart", methods=["PUT"])(lambda: flask.request.get_data())

        response = app.test_client().open(environ("/cart", "PUT", data=word))

        assert response.data == word.encode()

    def test_query_and_headers(self, flask, environ):
        app = flask.Flask("shop")

        @app.route("/cart")
        def cart():
            return f"{flask.request.args['page']} {flask.request.headers['X-Word']}"

        response = app.test_client().open(environ("/cart?page=2", headers={"X-Word": "word"}))

        assert response.data == b"2 word"

    def test_host_and_mount_point(self, flask, environ):
        app = flask.Flask("shop")
        app.route("/cart")(lambda: flask.request.url)

        response = app.test_client().open(environ("/cart", base_url="https://shop.example/de"))

        assert response.data == b"https://shop.example/de/cart"

    def test_with_the_user_agent_of_the_client(self, flask, environ):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.headers.get("User-Agent", ""))

        agent = app.test_client().open(environ("/")).get_data(as_text=True)

        assert len(agent) > 0

    def test_with_the_cookies_of_the_client(self, flask, environ):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            response = flask.Response(flask.request.cookies.get("word", "none"))
            response.set_cookie("word", "kept")
            return response

        client = app.test_client()
        client.get("/")

        assert client.open(environ("/")).data == b"kept"

    def test_keeps_its_context_in_a_block(self, flask, environ):
        app = flask.Flask("shop")
        app.route("/cart")(lambda: "cart")

        with app.test_client() as client:
            client.open(environ("/cart"))
            assert flask.request.path == "/cart"

    @applies(werkzeug=">=2.0", flask=">=2.0")
    def test_text_beyond_ascii(self, flask, environ):
        app = flask.Flask("shop")

        @app.route("/<name>")
        def show(name):
            return f"{flask.request.script_root} {name} {flask.request.args['q']}"

        made = environ("/gr%C3%B6%C3%9Fe?q=%C3%A4")
        made["SCRIPT_NAME"] = "/größe".encode().decode("latin-1")

        assert app.test_client().open(made).data == "/größe größe ä".encode()


@requirement("testing/open-request", SHOULD, flask=">=2.0")
class TestOpenRequest:
    """A client opens a request object, such as that of an earlier response."""

    def test_makes_the_request_again(self, flask):
        app, seen = flask.Flask("shop"), []
        app.route("/cart", methods=["PUT"])(lambda: seen.append(flask.request.full_path) or "cart")
        client = app.test_client()
        request = client.put("/cart?page=2").request

        client.open(request)

        assert seen == ["/cart?page=2"] * 2

    def test_a_request_made_from_an_environ(self, flask, environ):
        app = flask.Flask("shop")
        app.route("/cart")(lambda: "cart")

        assert app.test_client().open(flask.Request(environ("/cart"))).data == b"cart"

    def test_with_the_defaults_of_the_client(self, flask, environ):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.headers["User-Agent"])
        client = app.test_client()
        client.environ_base["HTTP_USER_AGENT"] = "probe"

        assert client.open(flask.Request(environ("/"))).data == b"probe"

    def test_stays_as_it_is(self, flask, environ):
        request = flask.Request(environ("/"))
        before = dict(request.environ)

        flask.Flask("shop").test_client().open(request)

        assert request.environ == before

    def test_keeps_its_context_in_a_block(self, flask, environ):
        app = flask.Flask("shop")
        app.route("/cart")(lambda: "cart")

        with app.test_client() as client:
            client.open(flask.Request(environ("/cart")))
            assert flask.request.path == "/cart"


@requirement("testing/environ-builder", SHOULD, flask=">=1.1")
class TestEnvironBuilder:
    """``flask.testing.EnvironBuilder(app, …)`` describes a request to the application, at the
    address that its configuration gives it.

    Source: Flask documentation, API, ``flask.testing.EnvironBuilder``.
    """

    def test_environ_of_the_configured_address(self, flask):
        app = flask.Flask("shop")
        app.config.update(
            SERVER_NAME="shop.example", APPLICATION_ROOT="/de", PREFERRED_URL_SCHEME="https"
        )

        environ = flask.testing.EnvironBuilder(app, "/cart").get_environ()

        made = flask.Request(environ)
        told = (made.url, made.script_root, made.path)
        assert told == ("https://shop.example/de/cart", "/de", "/cart")

    def test_knows_its_application(self, flask):
        app = flask.Flask("shop")

        assert flask.testing.EnvironBuilder(app).app is app

    def test_is_a_get_of_the_root(self, flask):
        request = flask.testing.EnvironBuilder(flask.Flask("shop")).get_request()

        assert (request.method, request.url) == ("GET", "http://localhost/")

    def test_writes_json_as_the_application(self, flask):
        import uuid

        value = uuid.UUID(int=7)
        builder = flask.testing.EnvironBuilder(flask.Flask("shop"), method="POST", json=value)

        assert builder.get_request().get_data() == f'"{value}"'.encode()

    def test_url_with_a_query(self, flask):
        builder = flask.testing.EnvironBuilder(flask.Flask("shop"), "http://other.example/a?b=c")

        assert builder.get_request().url == "http://other.example/a?b=c"

    def test_opened_by_the_client_of_its_application(self, flask):
        app = flask.Flask("shop")
        app.route("/cart")(lambda: "cart")

        assert app.test_client().open(flask.testing.EnvironBuilder(app, "/cart")).data == b"cart"
