"""The environ of the test client's requests: what it holds, and how a test changes it."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("testing/environ-base", MUST, flask=">=0.12")
class TestEnvironBase:
    """Requests come from 127.0.0.1 and a user agent that names Werkzeug; a client's
    ``environ_base`` holds these defaults for all its requests.

    Source: Flask documentation, API, ``FlaskClient``.
    """

    def test_remote_address(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.remote_addr)

        assert app.test_client().get("/").data == b"127.0.0.1"

    def test_user_agent(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.headers["User-Agent"])

        agent = app.test_client().get("/").get_data(as_text=True)

        assert agent.lower().startswith("werkzeug/")

    @applies(flask=">=2.3.3")
    def test_user_agent_tells_the_version(self, flask):
        from importlib.metadata import version

        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.headers["User-Agent"])

        assert app.test_client().get("/").data.decode() == f"Werkzeug/{version('werkzeug')}"

    def test_changed_on_the_client(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.remote_addr)
        client = app.test_client()
        client.environ_base["REMOTE_ADDR"] = "192.0.2.7"

        assert [client.get("/").data, client.get("/").data] == [b"192.0.2.7"] * 2

    def test_replaced_on_the_client(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.environ["app.flag"])
        client = app.test_client()
        client.environ_base = {"app.flag": "on"}

        assert client.get("/").data == b"on"

    def test_each_client_has_its_own(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.remote_addr)
        app.test_client().environ_base["REMOTE_ADDR"] = "192.0.2.7"

        assert app.test_client().get("/").data == b"127.0.0.1"

    def test_headers_of_the_request_win(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.headers["User-Agent"])

        response = app.test_client().get("/", headers={"User-Agent": "probe"})

        assert response.data == b"probe"

    def test_given_for_one_request(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.remote_addr)
        client = app.test_client()

        answers = [
            client.get("/", environ_base={"REMOTE_ADDR": "192.0.2.7"}).data,
            client.get("/").data,
        ]

        assert answers == [b"192.0.2.7", b"127.0.0.1"]

    @applies(flask=">=2.0")
    def test_given_for_one_request_it_adds_to_the_client_s(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.remote_addr)

        assert app.test_client().get("/", environ_base={"a.b": "c"}).data == b"127.0.0.1"

    def test_does_not_replace_what_the_request_says(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.method)

        assert app.test_client().get("/", environ_base={"REQUEST_METHOD": "PUT"}).data == b"GET"

    def test_followed_redirects_have_it_too(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.redirect("/next")

        @app.route("/next")
        def next():
            return flask.request.remote_addr

        client = app.test_client()
        client.environ_base["REMOTE_ADDR"] = "192.0.2.7"

        assert client.get("/", follow_redirects=True).data == b"192.0.2.7"


@requirement("testing/environ-overrides", MUST)
class TestEnvironOverrides:
    """``environ_overrides`` replaces single keys of the environ of one request, whatever the
    other arguments made them."""

    def test_adds_a_key(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.environ["app.flag"])

        assert app.test_client().get("/", environ_overrides={"app.flag": "on"}).data == b"on"

    def test_replaces_a_key(self, flask):
        app = flask.Flask("shop")
        app.route("/other")(lambda: "other")

        response = app.test_client().get("/", environ_overrides={"PATH_INFO": "/other"})

        assert response.data == b"other"

    def test_holds_for_one_request(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: str(flask.request.environ.get("app.flag")))
        client = app.test_client()
        client.get("/", environ_overrides={"app.flag": "on"})

        assert client.get("/").data == b"None"


@requirement("testing/address", MUST)
class TestAddress:
    """Requests go to ``http://localhost/``, or where ``base_url`` says: scheme, host, port, and
    the path under which the application is mounted."""

    def test_localhost(self, flask):
        app = flask.Flask("shop")
        app.route("/cart")(lambda: flask.request.url)

        assert app.test_client().get("/cart").data == b"http://localhost/cart"

    def test_base_url(self, flask):
        app = flask.Flask("shop")
        app.route("/cart")(lambda: flask.request.url)

        response = app.test_client().get("/cart", base_url="https://shop.example:8443/")

        assert response.data == b"https://shop.example:8443/cart"

    def test_path_of_the_base_url_is_the_mount_point(self, flask):
        app = flask.Flask("shop")
        app.route("/cart")(lambda: f"{flask.request.script_root} {flask.request.path}")

        response = app.test_client().get("/cart", base_url="http://localhost/shop/")

        assert response.data == b"/shop /cart"

    @pytest.mark.parametrize(
        ("base_url", "expected"),
        [
            pytest.param("http://shop.example", b"shop.example 80", id="http"),
            pytest.param("https://shop.example", b"shop.example 443", id="https"),
            pytest.param("http://shop.example:81", b"shop.example 81", id="given"),
        ],
    )
    def test_server_and_port(self, flask, base_url, expected):
        app = flask.Flask("shop")
        app.route("/")(
            lambda: " ".join(flask.request.environ[key] for key in ("SERVER_NAME", "SERVER_PORT"))
        )

        assert app.test_client().get("/", base_url=base_url).data == expected

    def test_path_is_decoded(self, flask, names):
        app, text = flask.Flask("shop"), names.text()
        app.route("/<word>")(lambda word: word)

        assert app.test_client().get(f"/{text}").data == text.encode()


@requirement("testing/configured-address", MUST, flask=">=0.7", depends="testing/address")
class TestConfiguredAddress:
    """Where no address is given, requests go to ``SERVER_NAME``, and to an application mounted at
    ``APPLICATION_ROOT``.

    Source: Flask documentation, API, ``flask.testing.EnvironBuilder``.
    """

    def test_server_name(self, flask):
        app = flask.Flask("shop")
        app.config["SERVER_NAME"] = "shop.example:8080"
        app.route("/cart")(lambda: flask.request.host)

        assert app.test_client().get("/cart").data == b"shop.example:8080"

    @applies(flask=">=0.8")
    def test_application_root(self, flask):
        app = flask.Flask("shop")
        app.config["APPLICATION_ROOT"] = "/de"
        app.route("/cart")(lambda: f"{flask.request.script_root} {flask.request.path}")

        assert app.test_client().get("/cart").data == b"/de /cart"

    def test_base_url_wins(self, flask):
        app = flask.Flask("shop")
        app.config["SERVER_NAME"] = "shop.example"
        app.config["APPLICATION_ROOT"] = "/de"
        app.route("/cart")(lambda: flask.request.url)

        response = app.test_client().get("/cart", base_url="http://shop.example/fr/")

        assert response.data == b"http://shop.example/fr/cart"

    @applies(flask=">=0.11")
    def test_whole_url_wins(self, flask):
        app = flask.Flask("shop")
        app.route("/cart")(lambda: flask.request.url)

        response = app.test_client().get("http://other.example:81/cart?page=2")

        assert response.data == b"http://other.example:81/cart?page=2"

    @applies(flask=">=1.0")
    def test_scheme_of_a_whole_url_wins(self, flask):
        app = flask.Flask("shop")
        app.config["PREFERRED_URL_SCHEME"] = "http"
        app.route("/cart")(lambda: flask.request.url)

        response = app.test_client().get("https://other.example/cart")

        assert response.data == b"https://other.example/cart"

    @applies(flask=">=1.0")
    def test_preferred_scheme(self, flask):
        app = flask.Flask("shop")
        app.config["PREFERRED_URL_SCHEME"] = "https"
        app.route("/cart")(lambda: flask.request.url)

        assert app.test_client().get("/cart").data == b"https://localhost/cart"

    @applies(flask=">=1.0")
    def test_scheme_given(self, flask):
        app = flask.Flask("shop")
        app.route("/cart")(lambda: flask.request.url)

        assert app.test_client().get("/cart", url_scheme="https").data == b"https://localhost/cart"

    @applies(flask=">=1.0")
    def test_subdomain(self, flask):
        app = flask.Flask("shop", subdomain_matching=True)
        app.config["SERVER_NAME"] = "shop.example"
        app.route("/cart", subdomain="<name>")(lambda name: name)

        assert app.test_client().get("/cart", subdomain="de").data == b"de"
