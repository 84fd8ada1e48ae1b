"""Where the application is mounted: ``SCRIPT_NAME``."""

from flask_conformance import MUST, applies, requirement


@requirement("wsgi/script-root", MUST)
class TestScriptRoot:
    """``request.script_root`` is ``SCRIPT_NAME`` without a slash at its end; paths and routes
    are relative to it, URLs hold it.
    """

    def test_is_the_script_name(self, flask, client):
        app = flask.Flask("mounted")

        @app.route("/page")
        def page():
            return flask.request.script_root

        assert client(app).get("/page", base_url="http://localhost/shop").text == "/shop"

    def test_is_empty_at_the_server_root(self, flask, client):
        app = flask.Flask("mounted")

        @app.route("/page")
        def page():
            return f"<{flask.request.script_root}>"

        assert client(app).get("/page").text == "<>"

    def test_is_read_as_utf8(self, flask, client):
        app = flask.Flask("mounted")

        @app.route("/page")
        def page():
            return flask.request.script_root

        assert client(app).get("/page", base_url="http://localhost/caf%C3%A9").text == "/café"

    def test_the_path_does_not_hold_it(self, flask, client):
        app = flask.Flask("mounted")

        @app.route("/page")
        def page():
            return flask.request.path

        assert client(app).get("/page", base_url="http://localhost/shop").text == "/page"

    def test_built_urls_begin_with_it(self, flask, client):
        app = flask.Flask("mounted")

        @app.route("/page")
        def page():
            return flask.url_for("page")

        assert client(app).get("/page", base_url="http://localhost/shop").text == "/shop/page"

    def test_the_request_url_holds_it(self, flask, client):
        app = flask.Flask("mounted")

        @app.route("/page")
        def page():
            return flask.request.url

        got = client(app).get("/page?x=1", base_url="http://localhost/shop")

        assert got.text == "http://localhost/shop/page?x=1"

    @applies(werkzeug=">=2.0", needs="in-process")
    def test_root_path_is_the_same(self, flask, client):
        app = flask.Flask("mounted")

        @app.route("/page")
        def page():
            return flask.request.root_path

        assert client(app).get("/page", extra={"SCRIPT_NAME": "/shop"}).text == "/shop"
