"""What a middleware can do: answer, refuse, and change what goes in and out."""

from wsgiref.util import shift_path_info

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("middleware/powers", SHOULD)
class TestPowers:
    """A middleware may do what PEP 3333 lets it do: change the environ, the status, headers
    and body, answer by itself, and catch what the application raises.

    Source: PEP 3333, "Middleware: Components that Play Both Sides".
    """

    def test_may_change_the_environ(self, flask, client):
        app = flask.Flask("wrapped")
        inner = app.wsgi_app

        def middleware(environ, start_response):
            environ["HTTP_X_USER"] = "ada"
            return inner(environ, start_response)

        app.wsgi_app = middleware
        app.route("/")(lambda: flask.request.headers["X-User"])

        assert client(app).get("/").text == "ada"

    def test_may_change_the_path_before_routing(self, flask, client):
        app = flask.Flask("wrapped")
        inner = app.wsgi_app

        def middleware(environ, start_response):
            environ["PATH_INFO"] = environ["PATH_INFO"].replace("/old", "/new")
            return inner(environ, start_response)

        app.wsgi_app = middleware
        app.route("/new/page")(lambda: "new page")

        assert client(app).get("/old/page").text == "new page"

    @applies(flask=">=0.2")
    def test_may_change_the_method_before_routing(self, flask, client):
        app = flask.Flask("wrapped")
        inner = app.wsgi_app

        def middleware(environ, start_response):
            wanted = environ.get("HTTP_X_HTTP_METHOD_OVERRIDE", "").upper()
            if wanted:
                environ.update(REQUEST_METHOD=wanted, CONTENT_LENGTH="0")
            return inner(environ, start_response)

        app.wsgi_app = middleware
        app.add_url_rule(
            "/",
            "drop",
            lambda: f"{flask.request.method} {len(flask.request.data)}",
            methods=["DELETE"],
        )

        response = client(app).post("/", data=b"x", headers={"X-HTTP-Method-Override": "delete"})
        assert response.text == "DELETE 0"

    @applies(flask=">=0.2")
    @pytest.mark.parametrize(
        ("path", "expected"),
        [("/de/page", "/de/page /de /page"), ("/fr/page", "/fr/page /fr /page")],
    )
    def test_may_take_a_segment_of_the_path_for_the_mount_point(
        self, flask, client, path, expected
    ):
        app = flask.Flask("wrapped")
        inner = app.wsgi_app

        def middleware(environ, start_response):
            shift_path_info(environ)
            return inner(environ, start_response)

        app.wsgi_app = middleware
        app.add_url_rule(
            "/page",
            "page",
            lambda: f"{flask.url_for('page')} {flask.request.script_root} {flask.request.path}",
        )

        assert client(app).get(path).text == expected

    def test_what_it_puts_into_the_environ_is_there_for_the_view(self, flask, client):
        app = flask.Flask("wrapped")
        inner = app.wsgi_app
        marker = object()
        seen = []

        def middleware(environ, start_response):
            environ["own.marker"] = marker
            return inner(environ, start_response)

        app.wsgi_app = middleware

        @app.route("/")
        def index():
            seen.append(flask.request.environ["own.marker"])
            return "seen"

        client(app).get("/")

        assert seen[0] is marker

    @pytest.mark.parametrize(("path", "status"), [("/", 200), ("/nothing", 404)])
    def test_may_add_headers_to_every_answer(self, flask, client, path, status):
        app = flask.Flask("wrapped")
        inner = app.wsgi_app

        def middleware(environ, start_response):
            def start(status, headers, exc_info=None):
                return start_response(status, [*headers, ("X-Added", status[:3])], exc_info)

            return inner(environ, start)

        app.wsgi_app = middleware
        app.route("/")(lambda: "index")

        assert client(app).get(path).headers["X-Added"] == str(status)

    def test_may_answer_by_itself(self, flask, client):
        app = flask.Flask("wrapped")
        ran = []
        app.before_request(lambda: ran.append("application"))

        def middleware(environ, start_response):
            start_response("503 Closed", [("Content-Type", "text/plain")])
            return [b"closed"]

        app.wsgi_app = middleware
        got = client(app).get("/")

        assert (got.status_code, got.text, ran) == (503, "closed", [])

    def test_may_change_the_body(self, flask, client):
        app = flask.Flask("wrapped")
        inner = app.wsgi_app

        def middleware(environ, start_response):
            return [b"".join(inner(environ, start_response)).upper()]

        app.wsgi_app = middleware
        app.route("/")(lambda: "index")

        assert client(app).get("/").text == "INDEX"

    @applies(flask=">=0.7", needs="in-process")
    def test_may_catch_what_the_application_raises(self, flask, client):
        app = flask.Flask("wrapped")
        app.testing = True
        inner = app.wsgi_app

        def middleware(environ, start_response):
            try:
                return inner(environ, start_response)
            except LookupError as error:
                start_response("500 Caught", [("Content-Type", "text/plain")])
                return [f"caught {error.args[0]}".encode()]

        app.wsgi_app = middleware

        @app.route("/")
        def broken():
            raise LookupError("in the view")

        assert client(app).get("/").text == "caught in the view"

    @applies(needs="in-process")
    def test_what_it_raises_reaches_the_server(self, flask, client):
        app = flask.Flask("wrapped")

        def middleware(environ, start_response):
            raise LookupError("in the middleware")

        app.wsgi_app = middleware

        with pytest.raises(LookupError, match="in the middleware"):
            client(app).get("/")

    def test_may_call_the_application_twice(self, flask, client):
        app, visits = flask.Flask("wrapped"), []
        inner = app.wsgi_app

        def middleware(environ, start_response):
            list(inner(dict(environ), lambda status, headers, exc_info=None: None))
            return inner(environ, start_response)

        app.wsgi_app = middleware

        @app.route("/")
        def count():
            visits.append(flask.request.path)
            return str(len(visits))

        assert client(app).get("/").text == "2"

    def test_a_class_may_be_one(self, flask, client):
        class Shouting:
            def __init__(self, application):
                self.application = application

            def __call__(self, environ, start_response):
                for piece in self.application(environ, start_response):
                    yield piece.upper()

        app = flask.Flask("wrapped")
        app.wsgi_app = Shouting(app.wsgi_app)
        app.route("/")(lambda: "index")

        assert client(app).get("/").text == "INDEX"
