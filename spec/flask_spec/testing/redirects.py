"""follow_redirects: the test client goes where a response sends it."""

from urllib.parse import unquote

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("testing/follow-redirects", MUST)
class TestFollowRedirects:
    """With ``follow_redirects=True`` the client requests where a redirect leads, until a response
    is none, and returns that one; otherwise it returns the redirect.

    Source: Flask documentation, "Testing Flask Applications", "Following Redirects".
    """

    @pytest.mark.parametrize("code", [301, 302, 303, 307])
    def test_goes_to_the_target(self, flask, code):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.redirect("/next", code)

        @app.route("/next")
        def target():
            return "next"

        assert app.test_client().get("/", follow_redirects=True).data == b"next"

    @applies(werkzeug=">=0.15")
    def test_goes_to_the_target_of_a_308(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.redirect("/next", 308)

        @app.route("/next")
        def target():
            return "next"

        assert app.test_client().get("/", follow_redirects=True).data == b"next"

    @applies(werkzeug=">=0.8")
    @pytest.mark.parametrize("code", [201, 300, 304], ids=str)
    def test_other_codes_are_no_redirects(self, flask, code):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.Response("here", code, {"Location": "/next"})

        @app.route("/next")
        def target():
            return "next"

        assert app.test_client().get("/", follow_redirects=True).status_code == code

    def test_not_followed_unless_asked(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.redirect("/next")

        @app.route("/next")
        def target():
            return "next"

        assert app.test_client().get("/").status_code == 302

    def test_several_in_a_row(self, flask):
        app = flask.Flask("shop")
        app.route("/<int:n>")(lambda n: flask.redirect(f"/{n - 1}") if n else "arrived")

        assert app.test_client().get("/5", follow_redirects=True).data == b"arrived"

    def test_query_of_the_target(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.redirect("/next?page=2")

        @app.route("/next")
        def target():
            return flask.request.query_string

        assert app.test_client().get("/?page=1", follow_redirects=True).data == b"page=2"

    def test_query_of_the_first_request_is_not_repeated(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.redirect("/next")

        @app.route("/next")
        def target():
            return flask.request.query_string

        assert app.test_client().get("/?page=1", follow_redirects=True).data == b""

    def test_cookies_set_on_the_way(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            response = flask.redirect("/next")
            response.set_cookie("word", "kept")
            return response

        app.route("/next")(lambda: flask.request.cookies.get("word", "none"))

        assert app.test_client().get("/", follow_redirects=True).data == b"kept"

    def test_trailing_slash(self, flask):
        app = flask.Flask("shop")
        app.route("/cart/")(lambda: "cart")

        assert app.test_client().get("/cart", follow_redirects=True).data == b"cart"

    @pytest.mark.parametrize(
        ("location", "arrived"),
        [
            ("/next", "/next?"),
            ("/next?page=2#top", "/next?page=2"),
            ("http://localhost/next", "/next?"),
            ("http://localhost:80/next", "/next?"),
            ("/next?q=%26%3D+", "/next?q=%26%3D+"),
            ("/gr%C3%B6%C3%9Fe", "/größe?"),
            ("/größe", "/größe?"),
        ],
    )
    @applies(werkzeug=">=0.15")
    def test_to_a_location(self, flask, location, arrived):
        app = flask.Flask("shop")

        def show(path):
            return f"{flask.request.path}?{flask.request.query_string.decode()}"

        app.add_url_rule("/", "index", lambda: flask.Response("", 302, {"Location": location}))
        app.add_url_rule("/<path:path>", "show", show)

        response = app.test_client().get("/", follow_redirects=True)

        assert unquote(response.data.decode()) == unquote(arrived)

    @applies(werkzeug=(">=0.15,<2.1", ">=2.3"))
    def test_to_a_location_without_scheme(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.Response("", 302, {"Location": "//localhost/next"})

        @app.route("/next")
        def target():
            return "next"

        assert app.test_client().get("/", follow_redirects=True).data == b"next"

    @applies(werkzeug=">=0.15")
    def test_headers_are_sent_again(self, flask, names):
        app, word = flask.Flask("shop"), names.word()

        @app.route("/")
        def index():
            return flask.redirect("/next")

        @app.route("/next")
        def target():
            return flask.request.headers.get("X-Word", "none")

        response = app.test_client().get("/", follow_redirects=True, headers=[("X-Word", word)])

        assert response.data == word.encode()

    @applies(werkzeug=">=0.15")
    def test_within_a_mounted_application(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.redirect(flask.url_for("target"))

        @app.route("/next")
        def target():
            return f"{flask.request.script_root} {flask.request.path}"

        response = app.test_client().get(
            "/", base_url="http://localhost/shop/", follow_redirects=True
        )

        assert response.data == b"/shop /next"

    def test_an_error_at_the_target_comes_back(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.redirect("/nowhere"))

        assert app.test_client().get("/", follow_redirects=True).status_code == 404

    @applies(flask=(">=0.8,<2.2", ">=3.1.2"))
    def test_the_context_kept_is_that_of_the_last_request(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.redirect("/next")

        @app.route("/next")
        def target():
            return "next"

        with app.test_client() as client:
            client.get("/", follow_redirects=True)
            assert flask.request.path == "/next"

    @applies(flask=">=2.2,<3.1.2")
    def test_the_context_kept_is_that_of_the_first_request(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.redirect("/next")

        @app.route("/next")
        def target():
            return "next"

        with app.test_client() as client:
            client.get("/", follow_redirects=True)
            assert flask.request.path == "/"

    @applies(werkzeug=">=0.15")
    @pytest.mark.parametrize("code", [302, 307])
    def test_the_body_of_a_redirect_is_read_to_its_end(self, flask, code):
        app, seen = flask.Flask("shop"), []

        @app.route("/old")
        def old():
            def pieces():
                yield "first"
                yield "second"
                seen.append("end of the redirect")

            return flask.Response(pieces(), code, {"Location": "/new"})

        @app.route("/new")
        def new():
            seen.append("target")
            return "new"

        app.test_client().get("/old", follow_redirects=True)
        assert seen == ["end of the redirect", "target"]
