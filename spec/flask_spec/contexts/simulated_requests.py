"""test_request_context: a request made up from its parts."""

from io import BytesIO

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, fact, requirement


@requirement("contexts/simulated-request", MUST)
class TestSimulatedRequest:
    """``app.test_request_context(path, …)`` makes a request context from the parts of a request:
    path, method, query, body, headers.

    Source: Flask documentation, "Testing", "Tests that depend on an Active Context"; Werkzeug
    documentation, "EnvironBuilder".
    """

    def test_without_arguments_it_is_a_get_of_the_root(self, flask):
        with flask.Flask("shop").test_request_context():
            assert (flask.request.method, flask.request.url) == ("GET", "http://localhost/")

    def test_it_runs_no_hooks(self, flask):
        app, ran = flask.Flask("shop"), []
        app.route("/")(lambda: "index")
        app.before_request(lambda: ran.append("before"))
        app.after_request(lambda response: ran.append("after") or response)

        with app.test_request_context("/"):
            path = flask.request.path
        assert (path, ran) == ("/", [])

    def test_the_path(self, flask, names):
        path = names.path()

        with flask.Flask("shop").test_request_context(path):
            assert flask.request.path == path

    def test_a_path_outside_ascii(self, flask, names):
        text = names.text()

        with flask.Flask("shop").test_request_context(f"/{text}"):
            assert flask.request.path == f"/{text}"

    def test_the_query_may_be_part_of_the_path(self, flask):
        with flask.Flask("shop").test_request_context("/search?word=ada&word=grace"):
            found = (flask.request.path, flask.request.args.getlist("word"))

        assert found == ("/search", ["ada", "grace"])

    def test_the_query_may_be_given(self, flask):
        with flask.Flask("shop").test_request_context("/", query_string={"word": "ada"}):
            assert flask.request.args["word"] == "ada"

    def test_the_query_may_be_given_as_text(self, flask):
        with flask.Flask("shop").test_request_context("/", query_string="word=ada"):
            assert flask.request.args["word"] == "ada"

    @pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "HEAD"])
    def test_the_method(self, flask, method):
        with flask.Flask("shop").test_request_context("/", method=method):
            assert flask.request.method == method

    def test_form_fields(self, flask, names):
        text = names.text()

        with flask.Flask("shop").test_request_context("/", method="POST", data={"user": text}):
            assert flask.request.form["user"] == text

    def test_a_body_of_bytes(self, flask):
        context = flask.Flask("shop").test_request_context(
            "/", method="POST", data=b"\x00body", content_type="application/octet-stream"
        )

        with context:
            found = (flask.request.data, flask.request.content_type, flask.request.content_length)

        assert found == (b"\x00body", "application/octet-stream", 5)

    def test_a_file(self, flask):
        context = flask.Flask("shop").test_request_context(
            "/", method="POST", data={"upload": (BytesIO(b"content"), "name.txt")}
        )

        with context:
            upload = flask.request.files["upload"]
            found = (upload.filename, upload.read())

        assert found == ("name.txt", b"content")

    def test_headers(self, flask, names):
        word = names.word()

        with flask.Flask("shop").test_request_context("/", headers=[("X-Word", word)]):
            assert flask.request.headers["X-Word"] == word

    def test_the_environ(self, flask):
        context = flask.Flask("shop").test_request_context(
            "/", environ_overrides={"REMOTE_ADDR": "192.0.2.7"}
        )

        with context:
            assert flask.request.remote_addr == "192.0.2.7"

    def test_the_base_url(self, flask):
        context = flask.Flask("shop").test_request_context(
            "/cart", base_url="https://shop.example/de/"
        )

        with context:
            found = (flask.request.url, flask.request.script_root, flask.request.path)

        assert found == ("https://shop.example/de/cart", "/de", "/cart")

    @applies(flask=">=0.11")
    def test_an_absolute_url_names_the_host(self, flask):
        with flask.Flask("shop").test_request_context("http://other.example/cart?page=2"):
            assert flask.request.url == "http://other.example/cart?page=2"

    @fact
    def test_files_given_are_closed_when_the_request_is_made(self, flask):
        upload = BytesIO(b"content")

        flask.Flask("shop").test_request_context(
            "/", method="POST", data={"upload": (upload, "name.txt")}
        )

        return upload.closed


@requirement("contexts/simulated-json", SHOULD, flask=">=1.0")
class TestSimulatedJson:
    """``json=`` makes the body from a value and sets the JSON content type."""

    def test_the_value_arrives(self, flask, names):
        value = {"user": names.text(), "age": 7}

        with flask.Flask("shop").test_request_context("/", method="POST", json=value):
            assert flask.request.get_json() == value

    def test_the_content_type(self, flask):
        with flask.Flask("shop").test_request_context("/", method="POST", json=[]):
            assert flask.request.mimetype == "application/json"

    @applies(flask=">=2.2")
    def test_it_is_written_as_the_application_writes_it(self, flask):
        class Provider(flask.json.provider.DefaultJSONProvider):
            def dumps(self, obj, **kwargs):
                return '"written by the application"'

        app = flask.Flask("shop")
        app.json = Provider(app)

        with app.test_request_context("/", method="POST", json={}):
            assert flask.request.get_data() == b'"written by the application"'


@requirement("contexts/simulated-host", SHOULD, flask=">=0.8")
class TestSimulatedHost:
    """Where no base URL is given, the host is ``SERVER_NAME`` or else ``localhost``, and the
    application is mounted at ``APPLICATION_ROOT``."""

    def test_localhost(self, flask):
        with flask.Flask("shop").test_request_context("/"):
            assert flask.request.host == "localhost"

    def test_the_server_name(self, flask):
        app = flask.Flask("shop")
        app.config["SERVER_NAME"] = "shop.example:8080"

        with app.test_request_context("/cart"):
            assert flask.request.url == "http://shop.example:8080/cart"

    def test_the_application_root(self, flask):
        app = flask.Flask("shop")
        app.config["APPLICATION_ROOT"] = "/de"

        with app.test_request_context("/cart"):
            assert (flask.request.script_root, flask.request.path) == ("/de", "/cart")

    def test_an_application_root_of_two_segments(self, flask):
        app = flask.Flask("shop")
        app.config["APPLICATION_ROOT"] = "/europe/de"

        with app.test_request_context("/cart"):
            assert flask.request.url == "http://localhost/europe/de/cart"

    def test_a_base_url_wins(self, flask):
        app = flask.Flask("shop")
        app.config["SERVER_NAME"] = "shop.example"
        app.config["APPLICATION_ROOT"] = "/de"

        context = app.test_request_context("/cart", base_url="http://shop.example/fr")

        with context:
            assert flask.request.url == "http://shop.example/fr/cart"


@requirement("contexts/simulated-scheme", SHOULD, flask=">=1.0", depends="contexts/simulated-host")
class TestSimulatedScheme:
    """``url_scheme`` replaces the scheme, otherwise ``PREFERRED_URL_SCHEME``; ``subdomain`` goes
    in front of the host."""

    def test_the_preferred_scheme(self, flask):
        app = flask.Flask("shop")
        app.config["PREFERRED_URL_SCHEME"] = "https"

        with app.test_request_context("/cart"):
            assert flask.request.url == "https://localhost/cart"

    def test_the_scheme_given_wins(self, flask):
        app = flask.Flask("shop")
        app.config["PREFERRED_URL_SCHEME"] = "ftp"

        with app.test_request_context("/cart", url_scheme="https"):
            assert flask.request.url == "https://localhost/cart"

    def test_the_scheme_of_an_absolute_url_wins(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("https://other.example/cart"):
            assert flask.request.url == "https://other.example/cart"

    def test_the_subdomain(self, flask):
        app = flask.Flask("shop")
        app.config["SERVER_NAME"] = "shop.example"

        with app.test_request_context("/cart", subdomain="de"):
            assert flask.request.url == "http://de.shop.example/cart"

    def test_the_subdomain_of_localhost(self, flask):
        with flask.Flask("shop").test_request_context("/cart", subdomain="de"):
            assert flask.request.host == "de.localhost"

    def test_subdomain_scheme_and_root_together(self, flask):
        app = flask.Flask("shop")
        app.config["SERVER_NAME"] = "shop.example"
        app.config["APPLICATION_ROOT"] = "/eu"

        with app.test_request_context("/cart?page=2", subdomain="de", url_scheme="https"):
            assert flask.request.url == "https://de.shop.example/eu/cart?page=2"


@requirement("contexts/simulated-positions", MAY, flask=">=1.0")
class TestSimulatedPositions:
    """The arguments may be given by position: path, base URL, subdomain, scheme, query."""

    def test_path_and_base_url(self, flask):
        with flask.Flask("shop").test_request_context("/cart", "http://shop.example/"):
            assert flask.request.url == "http://shop.example/cart"

    def test_subdomain_and_scheme(self, flask):
        with flask.Flask("shop").test_request_context("/cart", None, "de", "https"):
            assert flask.request.url == "https://de.localhost/cart"

    def test_query(self, flask):
        context = flask.Flask("shop").test_request_context("/", None, None, None, "word=ada")

        with context:
            assert flask.request.args["word"] == "ada"
