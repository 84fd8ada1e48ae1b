"""The address that a test's requests come from, and that they go to."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("testing/address", SHOULD)
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

    @pytest.mark.parametrize(
        "base_url", ["http://[::1]/", "http://[::1]:8005/", "https://[2001:db8::7]:8443/"]
    )
    def test_host_may_be_an_ipv6_address(self, flask, base_url):
        app = flask.Flask("shop")
        app.route("/cart")(lambda: flask.request.url)

        response = app.test_client().get("/cart", base_url=base_url)

        assert response.data.decode() == f"{base_url}cart"

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


@requirement("testing/configured-address", SHOULD, flask=">=0.7", depends="testing/address")
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
