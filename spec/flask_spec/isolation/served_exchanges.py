"""Whole exchanges with a server: what goes in and out of it is what the application meant."""

import pytest

from flask_conformance import MUST, applies, requirement

MEGABYTE = 1024 * 1024


def shop(flask, meet):
    """A small site for a visitor with a browser."""
    app = flask.Flask("shop")
    app.secret_key = "key"

    @app.route("/")
    def index():
        return "welcome"

    @app.route("/article/")
    def article():
        return "an article"

    @app.route("/echo", methods=["POST"])
    def echo():
        return flask.request.data

    @app.route("/large")
    def large():
        return "0123456789abcdef" * (MEGABYTE // 16)

    @app.route("/stream")
    def stream():
        return flask.Response(f"piece {number};" for number in range(100))

    @app.route("/nothing")
    def nothing():
        response = flask.Response(status=204)
        del response.headers["Content-Type"]
        return response

    @app.route("/broken")
    def broken():
        raise ValueError("the view is broken")

    @app.route("/visits")
    def visits():
        flask.session["visits"] = flask.session.get("visits", 0) + 1
        return str(flask.session["visits"])

    @app.route("/two-cookies")
    def two_cookies():
        response = flask.Response("")
        response.set_cookie("first", "1")
        response.set_cookie("second", "2")
        return response

    @app.route("/caf\u00e9/<name>")
    def cafe(name):
        return name

    return app


@requirement("isolation/served-exchanges", MUST, depends="wsgi/callable")
class TestServedExchanges:
    """An application that a server serves is sent whole requests, and the server sends its whole
    answers: bodies of any size, streams, statuses, redirects and cookies.

    Why: an application is not used through its own test client.
    If this fails: look at what the application's WSGI callable leaves to the server.
    """

    def test_page(self, served):
        (visitor,) = served(shop, visitors=1).visitors

        response = visitor.get("/")

        assert (response.status_code, response.text) == (200, "welcome")

    def test_redirect_to_the_slash(self, served):
        (visitor,) = served(shop, visitors=1).visitors

        assert visitor.get("/article").redirects_to("/article/")

    def test_head_has_the_headers_alone(self, served):
        (visitor,) = served(shop, visitors=1).visitors
        whole = visitor.get("/")

        response = visitor.open("/", "HEAD")

        assert (response.content, response.headers["Content-Type"]) == (
            b"",
            whole.headers["Content-Type"],
        )

    @pytest.mark.parametrize(
        ("method", "path", "status"),
        [("GET", "/absent", 404), ("DELETE", "/absent", 404), ("GET", "/echo", 405)],
        ids=["not-found", "not-found-by-another-method", "method-not-allowed"],
    )
    def test_error_page(self, served, method, path, status):
        (visitor,) = served(shop, visitors=1).visitors

        response = visitor.open(path, method)

        assert response.status_code == status

    @applies(flask=">=0.3")
    def test_page_of_a_broken_view(self, served):
        (visitor,) = served(shop, visitors=1).visitors

        assert visitor.get("/broken").status_code == 500

    @applies(flask=">=0.3")
    def test_it_goes_on_after_an_error(self, served):
        (visitor,) = served(shop, visitors=1).visitors
        visitor.get("/broken")

        assert visitor.get("/").text == "welcome"

    def test_method_that_is_not_allowed_names_the_others(self, served):
        (visitor,) = served(shop, visitors=1).visitors

        assert "POST" in visitor.get("/echo").headers.tokens("Allow")

    @pytest.mark.parametrize("size", [0, 1, MEGABYTE], ids=["empty", "one byte", "a megabyte"])
    def test_body_of_the_request(self, served, size):
        (visitor,) = served(shop, visitors=1).visitors
        body = bytes(number % 256 for number in range(256)) * (size // 256) or b"x" * size

        response = visitor.post(
            "/echo", data=body, headers={"Content-Type": "application/octet-stream"}
        )

        assert response.content == body

    def test_body_of_the_answer(self, served):
        (visitor,) = served(shop, visitors=1).visitors

        assert visitor.get("/large").text == "0123456789abcdef" * (MEGABYTE // 16)

    def test_body_that_nobody_reads(self, served):
        (visitor,) = served(shop, visitors=1).visitors

        response = visitor.post("/absent", data=b"x" * MEGABYTE)

        assert response.status_code == 404

    def test_stream(self, served):
        (visitor,) = served(shop, visitors=1).visitors

        assert visitor.get("/stream").text == "".join(f"piece {n};" for n in range(100))

    def test_answer_without_body(self, served):
        (visitor,) = served(shop, visitors=1).visitors

        response = visitor.get("/nothing")

        assert (response.status_code, response.content) == (204, b"")

    def test_session_from_visit_to_visit(self, served):
        (visitor,) = served(shop, visitors=1).visitors

        assert [visitor.get("/visits").text for _ in range(3)] == ["1", "2", "3"]

    def test_two_cookies(self, served):
        (visitor,) = served(shop, visitors=1).visitors

        assert {"first", "second"} <= set(visitor.get("/two-cookies").set_cookies)

    def test_path_outside_of_ascii(self, served):
        (visitor,) = served(shop, visitors=1).visitors

        assert visitor.get("/caf%C3%A9/%E2%82%AC%20x").text == "\u20ac x"
