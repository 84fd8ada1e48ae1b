"""Links of an application that is mounted under a prefix."""

from flask_conformance import MUST, applies, requirement
from flask_conformance.kit.words import uri


@requirement("routing/url-for-script-root", MUST, needs="in-process")
class TestScriptRoot:
    """In a request, every built URL begins with the script root (``SCRIPT_NAME``).

    Why: an application does not know under which prefix it is mounted.
    Source: PEP 3333, "environ Variables".
    """

    def test_stands_before_the_path(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/items")
        def items():
            return flask.url_for("items")

        assert client(app).get("/items", base_url="http://localhost/shop/").text == "/shop/items"

    def test_stands_before_the_root_page(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.url_for("index")

        assert client(app).get("/", base_url="http://localhost/shop/").text == "/shop/"

    def test_of_several_segments(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/items")
        def items():
            return flask.url_for("items")

        response = client(app).get("/items", base_url="http://localhost/a/b/")

        assert response.text == "/a/b/items"

    @applies(flask=">=0.2")
    def test_stands_in_an_external_url(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/items")
        def items():
            return flask.url_for("items", _external=True)

        response = client(app).get("/items", base_url="http://shop.example/eu/")

        assert uri(response.text) == "http://shop.example/eu/items"

    def test_each_request_has_its_own(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/items")
        def items():
            return flask.url_for("items")

        here = client(app)
        here.get("/items", base_url="http://localhost/shop/")

        assert here.get("/items").text == "/items"

    @applies(flask=">=0.3")
    def test_application_root_of_the_configuration_is_not_used_in_a_request(self, flask, client):
        app = flask.Flask("shop")
        app.config["APPLICATION_ROOT"] = "/configured"

        @app.route("/items")
        def items():
            return flask.url_for("items")

        assert client(app).get("/items").text == "/items"
