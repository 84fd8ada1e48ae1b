"""Rules that end in a slash, and rules that do not."""

from flask_conformance import MUST, applies, requirement


@requirement("routing/trailing-slash", MUST)
class TestTrailingSlash:
    """A rule that ends in a slash also answers the path without it, by redirecting there."""

    def test_redirects_to_the_slash(self, flask, client):
        app = flask.Flask("downloads")

        @app.route("/downloads/")
        def index():
            return "index"

        response = client(app).get("/downloads")

        assert response.redirects_to("/downloads/")

    @applies(werkzeug=">=0.15")
    def test_keeps_the_method(self, flask, client):
        app = flask.Flask("downloads")

        @app.route("/downloads/", methods=["POST"])
        def upload():
            return "kept"

        response = client(app).post("/downloads")

        assert response.status_code == 308
