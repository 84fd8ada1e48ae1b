"""The responses on the way to the one that a redirect led to."""

from flask_conformance import SHOULD, requirement
from flask_conformance.kit.words import uri


@requirement("testing/redirect-history", SHOULD, werkzeug=">=2.0")
class TestRedirectHistory:
    """``response.history`` holds the redirects that led to a response, first to last.

    Source: Werkzeug documentation, "Testing WSGI Applications", ``TestResponse.history``.
    """

    def test_first_to_last(self, flask):
        app = flask.Flask("shop")
        app.route("/<int:n>")(lambda n: flask.redirect(f"/{n - 1}") if n else "arrived")

        response = app.test_client().get("/2", follow_redirects=True)

        assert [step.request.path for step in response.history] == ["/2", "/1"]

    def test_the_redirects_themselves(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.redirect("/next", 303)

        @app.route("/next")
        def target():
            return "next"

        (step,) = app.test_client().get("/", follow_redirects=True).history

        assert (step.status_code, uri(step.location).endswith("/next")) == (303, True)

    def test_the_last_response_is_not_in_it(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: "here")

        response = app.test_client().get("/", follow_redirects=True)
        assert (response.data, len(response.history)) == (b"here", 0)

    def test_the_request_is_the_last_one(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            return flask.redirect("/next")

        @app.route("/next")
        def target():
            return "next"

        assert app.test_client().get("/", follow_redirects=True).request.path == "/next"
