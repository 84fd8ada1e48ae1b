"""Wrapping ``app.wsgi_app``."""

from flask_conformance import MUST, requirement


@requirement("middleware/wrapping", MUST)
class TestWrapping:
    """``app.wsgi_app = Middleware(app.wsgi_app)`` puts the middleware around every request,
    and the application object stays what it was.

    Why: extensions and scripts go on to use the object, while servers see the middleware.
    Source: Flask documentation, "Hooking in WSGI Middleware".
    """

    def test_takes_effect_for_a_client_made_before(self, flask, client):
        app = flask.Flask("wrapped")
        visitor = client(app)
        calls = []
        inner = app.wsgi_app
        app.wsgi_app = lambda *exchange: calls.append("middleware") or inner(*exchange)

        visitor.get("/")

        assert calls == ["middleware"]

    def test_routes_may_be_added_afterwards(self, flask, client):
        app = flask.Flask("wrapped")
        inner = app.wsgi_app
        app.wsgi_app = lambda *exchange: inner(*exchange)
        app.route("/page")(lambda: "page")

        assert client(app).get("/page").text == "page"

    def test_current_app_is_still_the_application(self, flask, client):
        app = flask.Flask("wrapped")
        inner = app.wsgi_app
        app.wsgi_app = lambda *exchange: inner(*exchange)
        current = []

        @app.before_request
        def note():
            current.append(flask.current_app._get_current_object())

        client(app).get("/")

        assert current[0] is app

    def test_the_last_one_put_around_is_the_outermost(self, flask, client):
        app = flask.Flask("wrapped")
        events = []

        def around(inner, name):
            def middleware(environ, start_response):
                events.append(f"into {name}")
                body = inner(environ, start_response)
                events.append(f"out of {name}")
                return body

            return middleware

        app.wsgi_app = around(app.wsgi_app, "first")
        app.wsgi_app = around(app.wsgi_app, "second")
        client(app).get("/")

        assert events == ["into second", "into first", "out of first", "out of second"]

    def test_removing_one_restores_what_was_before(self, flask, client):
        app = flask.Flask("wrapped")
        app.route("/")(lambda: "inner")
        inner = app.wsgi_app
        app.wsgi_app = lambda environ, start_response: [b"never"]
        app.wsgi_app = inner

        assert client(app).get("/").text == "inner"
