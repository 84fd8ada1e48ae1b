"""What asking for JSON answers when there is none."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("requests/json-type-error", SHOULD, flask=">=0.10")
class TestJsonTypeError:
    """Asking for JSON in a request whose content type does not name JSON answers 415.

    Source: Flask documentation, "API", "Request.get_json"; RFC 9110, section 15.5.16.
    """

    @pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", ""])
    @pytest.mark.parametrize("way", ["json", "get_json"])
    @applies(werkzeug=">=2.3")
    def test_answers_415(self, flask, client, way, kind):
        app = flask.Flask("api")

        @app.route("/", methods=["POST"])
        def index():
            return flask.jsonify(flask.request.json if way == "json" else flask.request.get_json())

        headers = {"Content-Type": kind}
        assert client(app).post("/", data=b"{}", headers=headers).status_code == 415

    @pytest.mark.parametrize("way", ["json", "get_json"])
    @applies(flask=">=2.1", werkzeug=">=2.1,<2.3")
    def test_answered_400(self, flask, client, way):
        app = flask.Flask("api")

        @app.route("/", methods=["POST"])
        def index():
            return flask.jsonify(flask.request.json if way == "json" else flask.request.get_json())

        headers = {"Content-Type": "text/plain"}
        assert client(app).post("/", data=b"{}", headers=headers).status_code == 400

    @pytest.mark.parametrize("way", ["json", "get_json"])
    @applies(werkzeug="<2.1")
    def test_was_none(self, flask, environ, way):
        app = flask.Flask("api")
        headers = {"Content-Type": "text/plain"}

        with app.request_context(environ("/", "POST", data=b"{}", headers=headers)):
            request = flask.request
            assert (request.json if way == "json" else request.get_json()) is None


@requirement("requests/json-syntax-error", SHOULD, flask=">=0.8")
class TestJsonSyntaxError:
    """Asking for JSON in a body that is not JSON answers 400.

    Source: Flask documentation, "API", "Request.on_json_loading_failed".
    """

    @pytest.mark.parametrize(
        "body",
        [b"{", b"", b"{'a': 1}", b"\xff"],
        ids=["cut off", "empty", "single quotes", "no utf-8"],
    )
    def test_answers_400(self, flask, client, body):
        app = flask.Flask("api")

        @app.route("/", methods=["POST"])
        def index():
            return str(flask.request.json)

        headers = {"Content-Type": "application/json"}
        assert client(app).post("/", data=body, headers=headers).status_code == 400

    @applies(flask=">=0.10", needs="werkzeug.exceptions")
    def test_is_an_error_the_second_time_too(self, flask, environ, werkzeug):
        app = flask.Flask("api")
        headers = {"Content-Type": "application/json"}

        with app.request_context(environ("/", "POST", data=b"{", headers=headers)):
            with pytest.raises(werkzeug.exceptions.BadRequest):
                flask.request.get_json()
            with pytest.raises(werkzeug.exceptions.BadRequest):
                flask.request.get_json()

    @applies(flask=">=1.1", needs="werkzeug.exceptions")
    def test_is_raised_outside_of_contexts_too(self, flask, environ, werkzeug):
        headers = {"Content-Type": "application/json"}
        request = flask.Request(environ("/", "POST", data=b"{", headers=headers))

        with pytest.raises(werkzeug.exceptions.BadRequest):
            request.get_json()


@requirement("requests/json-error-details", MAY, flask=">=0.10", since="1.1")
class TestJsonErrorDetails:
    """What is wrong with a body that is not JSON stands in the page in debug mode only, and in the
    error from which that of HTTP is raised.
    """

    @applies(flask=">=0.11")
    def test_the_page_tells_the_details_in_debug_mode(self, flask, client):
        app = flask.Flask("api")
        app.debug = True
        app.config["TRAP_BAD_REQUEST_ERRORS"] = False

        @app.route("/", methods=["POST"])
        def index():
            return str(flask.request.get_json())

        headers = {"Content-Type": "application/json"}
        response = client(app).post("/", data=b"{", headers=headers)
        assert (response.status_code, "JSON" in response.text) == (400, True)

    def test_the_page_hides_the_details_otherwise(self, flask, client):
        app = flask.Flask("api")

        @app.route("/", methods=["POST"])
        def index():
            return str(flask.request.get_json())

        headers = {"Content-Type": "application/json"}
        response = client(app).post("/", data=b"{", headers=headers)
        assert (response.status_code, "JSON" in response.text) == (400, False)

    @applies(flask=">=2.1", needs="werkzeug.exceptions")
    def test_is_raised_from_the_error_with_the_details(self, flask, environ, werkzeug):
        app = flask.Flask("api")
        headers = {"Content-Type": "application/json"}
        context = app.request_context(environ("/", "POST", data=b"{", headers=headers))

        with context, pytest.raises(werkzeug.exceptions.BadRequest) as caught:
            flask.request.get_json()
        assert "JSON" in str(caught.value.__cause__ or caught.value.__context__)


@requirement("requests/on-json-loading-failed", SHOULD, flask=">=0.8")
class TestOnJsonLoadingFailed:
    """A request class may say by ``on_json_loading_failed`` what a body that is not JSON is read
    as; it is called with the error, unless errors are silenced.

    Source: Flask documentation, "API", "Request.on_json_loading_failed".
    """

    def test_gives_the_value(self, flask, environ):
        app = flask.Flask("api")

        class Request(flask.Request):
            def on_json_loading_failed(self, error):
                return "failed"

        app.request_class = Request
        headers = {"Content-Type": "application/json"}
        with app.request_context(environ("/", "POST", data=b"{", headers=headers)):
            assert flask.request.json == "failed"

    def test_is_called_with_the_error(self, flask, environ):
        app, errors = flask.Flask("api"), []

        class Request(flask.Request):
            def on_json_loading_failed(self, error):
                errors.append(error)

        app.request_class = Request
        headers = {"Content-Type": "application/json"}
        with app.request_context(environ("/", "POST", data=b"{", headers=headers)):
            flask.request.json  # noqa: B018
        assert [isinstance(error, ValueError) for error in errors] == [True]

    @applies(flask=">=2.1", werkzeug=">=2.1")
    def test_is_called_without_an_error_for_another_type(self, flask, environ):
        app, errors = flask.Flask("api"), []

        class Request(flask.Request):
            def on_json_loading_failed(self, error):
                errors.append(error)
                return "failed"

        app.request_class = Request
        headers = {"Content-Type": "text/plain"}
        with app.request_context(environ("/", "POST", data=b"{}", headers=headers)):
            got = (flask.request.json, errors)
        assert got == ("failed", [None])

    @applies(flask=">=0.10")
    def test_its_value_is_kept(self, flask, environ):
        app, calls = flask.Flask("api"), []

        class Request(flask.Request):
            def on_json_loading_failed(self, error):
                calls.append(error)
                return "failed"

        app.request_class = Request
        headers = {"Content-Type": "application/json"}
        with app.request_context(environ("/", "POST", data=b"{", headers=headers)):
            values = [flask.request.get_json(), flask.request.get_json()]
        assert (values, len(calls)) == (["failed", "failed"], 1)

    @applies(flask=">=0.10")
    def test_is_not_called_in_silence(self, flask, environ):
        app = flask.Flask("api")

        class Request(flask.Request):
            def on_json_loading_failed(self, error):
                return "failed"

        app.request_class = Request
        headers = {"Content-Type": "application/json"}
        with app.request_context(environ("/", "POST", data=b"{", headers=headers)):
            assert flask.request.get_json(silent=True) is None
