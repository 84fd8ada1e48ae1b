"""What the test client's responses tell."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("testing/response-json", SHOULD, flask=">=1.0")
class TestResponseJson:
    """A response of JSON gives its value: ``response.json``, ``response.get_json()``.

    Source: Flask documentation, "Testing Flask Applications", "JSON Data".
    """

    def test_json_is_the_value(self, flask, names):
        app, text = flask.Flask("shop"), names.text()
        app.route("/")(lambda: flask.jsonify(text=text, count=[1, 2]))

        assert app.test_client().get("/").json == {"text": text, "count": [1, 2]}

    def test_get_json_is_the_value(self, flask, names):
        app, text = flask.Flask("shop"), names.text()
        app.route("/")(lambda: flask.jsonify(text))

        assert app.test_client().get("/").get_json() == text

    @applies(flask=">=2.2")
    def test_read_as_the_application_reads_json(self, flask):
        class Provider(flask.json.provider.DefaultJSONProvider):
            def loads(self, text, **kwargs):
                return ["read by the application"]

        app = flask.Flask("shop")
        app.json = Provider(app)
        app.route("/")(lambda: flask.jsonify(1))

        assert app.test_client().get("/").json == ["read by the application"]

    def test_none_where_the_content_type_is_another(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: "[1]")

        assert app.test_client().get("/").json is None

    def test_forced_where_the_content_type_is_another(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: "[1]")

        assert app.test_client().get("/").get_json(force=True) == [1]


@requirement("testing/response-text", SHOULD, werkzeug=">=2.1")
class TestResponseText:
    """``response.text`` is the body decoded.

    Source: Werkzeug documentation, "Testing WSGI Applications", ``TestResponse.text``.
    """

    def test_text_is_the_body_decoded(self, flask, names):
        app, text = flask.Flask("shop"), names.text()
        app.route("/")(lambda: text)

        assert app.test_client().get("/").text == text


@requirement("testing/response-request", SHOULD, werkzeug=">=2.0")
class TestResponseRequest:
    """``response.request`` is the request that led to the response; ``response.history`` is empty
    where no redirect was followed."""

    def test_path_and_query(self, flask, names):
        path = names.path()

        response = flask.Flask("shop").test_client().get(f"{path}?page=2")

        assert (response.request.path, response.request.args["page"]) == (path, "2")

    def test_method(self, flask):
        assert flask.Flask("shop").test_client().put("/").request.method == "PUT"

    def test_every_response_has_its_own(self, flask):
        client = flask.Flask("shop").test_client()
        first = client.get("/first")
        client.get("/second")

        assert first.request.path == "/first"

    def test_no_history(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect("/next"))

        response = app.test_client().get("/")
        assert (response.status_code // 100, len(response.history)) == (3, 0)


@requirement("testing/response-as-tuple", SHOULD, werkzeug="<2.1")
class TestResponseAsTuple:
    """``as_tuple=True`` gives the environ of the request together with the response."""

    def test_environ_and_response(self, flask):
        app = flask.Flask("shop")
        app.route("/here")(lambda: "here")

        environ, response = app.test_client().get("/here", as_tuple=True)

        assert (environ["PATH_INFO"], response.data) == ("/here", b"here")


@requirement("testing/response-is-no-tuple", MAY, werkzeug=("<2.0", ">=2.1"))
class TestResponseIsNoTuple:
    """A response cannot be unpacked as a tuple of body, status and headers."""

    def test_unpacking_is_an_error(self, flask):
        response = flask.Flask("shop").test_client().get("/")

        with pytest.raises(TypeError):
            _, _, _ = response


@requirement("testing/response-unpacks", MAY, werkzeug=">=2.0,<2.1")
class TestResponseUnpacks:
    """A response can be unpacked as a tuple of body, status and headers."""

    def test_body_status_and_headers(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: "body")

        body, status, headers = app.test_client().get("/")

        assert (b"".join(body), status, headers["Content-Length"]) == (b"body", "200 OK", "4")
