"""What debug mode tells about requests that lost their data."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("requests/missing-enctype", MUST, flask=">=0.8")
class TestMissingEnctype:
    """In debug mode, asking for a file that the form sent as text raises an error that names the
    field, the content type and what to do; it is a ``KeyError``.

    Why: a form without ``enctype="multipart/form-data"`` sends the file's name alone.
    Source: Flask documentation, "Uploading Files".
    """

    def test_the_error_says_what_to_do(self, flask, environ):
        app = flask.Flask("uploads")
        app.debug = True
        context = app.request_context(environ("/", "POST", data={"photo": "holiday.png"}))

        with context, pytest.raises(AssertionError) as caught:
            flask.request.files["photo"]
        facts = ["photo", "application/x-www-form-urlencoded", "multipart/form-data", "holiday.png"]
        assert [fact for fact in facts if fact not in str(caught.value)] == []

    def test_it_is_a_key_error(self, flask, environ):
        app = flask.Flask("uploads")
        app.debug = True
        context = app.request_context(environ("/", "POST", data={"photo": "holiday.png"}))

        with context, pytest.raises(KeyError) as caught:
            flask.request.files["photo"]
        assert isinstance(caught.value, AssertionError)

    @applies(needs="werkzeug.exceptions")
    @pytest.mark.parametrize("debug", [True, False], ids=["debug", "no debug"])
    def test_a_field_that_was_not_sent_is_a_bad_request(self, flask, environ, werkzeug, debug):
        app = flask.Flask("uploads")
        app.debug = debug
        context = app.request_context(environ("/", "POST", data={"photo": "holiday.png"}))

        with context, pytest.raises(werkzeug.exceptions.BadRequest):
            flask.request.files["other"]

    @applies(needs="werkzeug.exceptions")
    def test_it_is_a_bad_request_outside_debug_mode(self, flask, environ, werkzeug):
        app = flask.Flask("uploads")
        app.debug = False
        context = app.request_context(environ("/", "POST", data={"photo": "holiday.png"}))

        with context, pytest.raises(werkzeug.exceptions.BadRequest):
            flask.request.files["photo"]

    @applies(needs="werkzeug.exceptions")
    def test_it_is_a_bad_request_in_a_multipart_form(self, flask, environ, werkzeug):
        app = flask.Flask("uploads")
        app.debug = True
        built = environ("/", "POST", data={"photo": "holiday.png"}, files={})

        with app.request_context(built), pytest.raises(werkzeug.exceptions.BadRequest):
            flask.request.files["photo"]

    def test_the_files_are_otherwise_as_ever(self, flask, environ):
        app = flask.Flask("uploads")
        app.debug = True

        with app.request_context(environ("/", "POST", data={"photo": "holiday.png"})):
            files = flask.request.files
            assert (len(files), files.get("other"), "photo" in files) == (0, None, False)

    def test_files_of_a_multipart_form_are_read(self, flask, environ):
        app = flask.Flask("uploads")
        app.debug = True

        with app.request_context(environ("/", "POST", files={"photo": ("a.png", b"content")})):
            assert flask.request.files["photo"].read() == b"content"

    @applies(flask=">=1.0", needs="werkzeug.exceptions")
    def test_it_is_a_bad_request_outside_of_contexts(self, flask, environ, werkzeug):
        request = flask.Request(environ("/", "POST", data={"photo": "holiday.png"}))

        with pytest.raises(werkzeug.exceptions.BadRequest):
            request.files["photo"]


@requirement("requests/redirect-loses-form-data", MUST, flask=">=0.8",
             needs=("werkzeug.routing", "in-process"))  # fmt: skip
class TestRedirectLosesFormData:
    """In debug mode, a routing redirect that would make the client drop method and body raises an
    error that names both URLs; other redirects are sent.

    Source: Flask documentation, "API", "Flask.raise_routing_exception".
    """

    @pytest.mark.parametrize("code", [301, 302, 303])
    @pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
    def test_is_an_error(self, flask, client, werkzeug, method, code):
        app = flask.Flask("forms")
        app.debug = True
        app.config["PRESERVE_CONTEXT_ON_EXCEPTION"] = False
        app.add_url_rule("/form", "form", lambda: "form", methods=[method])

        class Moved(werkzeug.routing.RequestRedirect):
            pass

        Moved.code = code

        @app.before_request
        def move():
            flask.request.routing_exception = Moved("http://localhost/there")

        with pytest.raises(AssertionError) as caught:
            client(app).open("/form", method)
        urls = ["http://localhost/form", "http://localhost/there"]
        assert [url for url in urls if url not in str(caught.value)] == []

    @pytest.mark.parametrize(
        ("method", "code", "debug"),
        [
            ("GET", 301, True),
            ("HEAD", 301, True),
            ("OPTIONS", 301, True),
            pytest.param("POST", 307, True, marks=[]),
            pytest.param("POST", 308, True, marks=[]),
            ("POST", 301, False),
        ],
        ids=["get", "head", "options", "307", "308", "outside debug mode"],
    )
    @applies(flask=">=2.1")
    def test_is_sent(self, flask, client, werkzeug, method, code, debug):
        app = flask.Flask("forms")
        app.debug = debug
        app.add_url_rule("/form", "form", lambda: "form", methods=[method])

        class Moved(werkzeug.routing.RequestRedirect):
            pass

        Moved.code = code

        @app.before_request
        def move():
            flask.request.routing_exception = Moved("http://localhost/there")

        response = client(app).open("/form", method)
        assert (response.status_code, response.location) == (code, "/there")

    def test_another_routing_error_answers(self, flask, client):
        app = flask.Flask("forms")
        app.debug = True
        app.config["PRESERVE_CONTEXT_ON_EXCEPTION"] = False

        assert client(app).post("/missing").status_code == 404

    @applies(flask=">=2.1")
    def test_the_missing_slash_is_explained(self, flask, client, werkzeug):
        app = flask.Flask("forms")
        app.debug = True
        app.config["PRESERVE_CONTEXT_ON_EXCEPTION"] = False
        app.add_url_rule("/form", "form", lambda: "form", methods=["POST"])

        class Moved(werkzeug.routing.RequestRedirect):
            code = 301

        @app.before_request
        def move():
            flask.request.routing_exception = Moved("http://localhost/form/?a=b")

        with pytest.raises(AssertionError, match="trailing slash"):
            client(app).post("/form?a=b")

    @applies(flask="<2.1", werkzeug=">=0.15")
    def test_a_308_was_an_error_too(self, flask, client):
        app = flask.Flask("forms")
        app.debug = True
        app.config["PRESERVE_CONTEXT_ON_EXCEPTION"] = False
        app.add_url_rule("/form/", "form", lambda: "form", methods=["POST"])

        with pytest.raises(AssertionError, match="/form/"):
            client(app).post("/form")
