"""A second endpoint for a URL, and a view for all URLs that are left."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("routing/second-endpoint", SHOULD, since="1.2", flask=">=1.0")
class TestSecondEndpoint:
    """A rule that is added with an endpoint and no function gives a URL that a view has already
    a second endpoint: ``url_for`` knows both, and the view goes on answering.

    Source: Flask documentation, Tutorial, "Blog Blueprint".
    """

    def test_both_give_the_url(self, flask):
        app = flask.Flask("blog")
        app.add_url_rule("/posts", "blog", lambda: "posts")
        app.add_url_rule("/posts", endpoint="index")

        with app.test_request_context("/"):
            built = flask.url_for("blog"), flask.url_for("index")
        assert built == ("/posts", "/posts")

    @pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
    def test_the_view_answers(self, flask, client, method):
        app = flask.Flask("blog")

        @app.route("/")
        def posts():
            return "posts", {"X-View": "posts"}

        app.add_url_rule("/", endpoint="index")

        response = client(app).open("/", method)
        seen = (response.status_code // 100, response.headers.get("X-View"))
        assert seen == (2, None if method == "OPTIONS" else "posts")

    def test_the_view_of_a_blueprint_answers(self, flask, client):
        app, blog = flask.Flask("website"), flask.Blueprint("blog", "blog")
        blog.add_url_rule("/", "index", lambda: f"{flask.request.endpoint}")
        app.register_blueprint(blog)
        app.add_url_rule("/", endpoint="index")

        assert client(app).get("/").text == "blog.index"

    def test_both_are_known_in_a_view_of_the_blueprint(self, flask, client):
        app, blog = flask.Flask("website"), flask.Blueprint("blog", "blog")
        blog.add_url_rule("/", "index", lambda: flask.redirect("/"))
        blog.add_url_rule(
            "/all", "all", lambda: f"{flask.url_for('index')} {flask.url_for('.index')}"
        )
        app.register_blueprint(blog)
        app.add_url_rule("/", endpoint="index")

        assert client(app).get("/all").text == "/ /"


@requirement("routing/catch-all", SHOULD, since="1.2", flask=">=0.7")
class TestCatchAll:
    """A view at the root and at ``/<path:path>`` answers every URL that has no rule of its own;
    rules that say more, and static files, go first.

    Source: Flask documentation, "Patterns for Flask", "Single-Page Applications".
    """

    @staticmethod
    def website(flask, **options):
        app = flask.Flask("website", **options)

        @app.route("/", defaults={"path": ""})
        @app.route("/<path:path>")
        def page(path):
            return f"page {path}"

        return app

    @pytest.mark.parametrize("path", ["", "about", "users/1/edit", "users/1/", "a.css", "grün"])
    def test_answers(self, flask, client, path):
        assert client(self.website(flask)).get(f"/{path}").text == f"page {path}"

    def test_is_registered_before_others_and_lets_them_answer(self, flask, client):
        app = self.website(flask)
        app.add_url_rule("/about", "about", lambda: "about")
        app.add_url_rule("/users/<int:id>", "user", lambda id: f"user {id}")
        visitor = client(app)

        got = [visitor.get(path).text for path in ("/about", "/users/1", "/users/all")]
        assert got == ["about", "user 1", "page users/all"]

    def test_static_files_go_first(self, flask, client, tmp_path):
        (tmp_path / "app.js").write_text("script")
        app = self.website(flask, static_folder=str(tmp_path), static_url_path="/app")
        visitor = client(app)

        got = [visitor.get(path).text for path in ("/app/app.js", "/app")]
        assert got == ["script", "page app"]

    def test_a_blueprint_below_a_prefix_goes_first(self, flask, client):
        app, api = self.website(flask), flask.Blueprint("api", "api", url_prefix="/api")
        api.add_url_rule("/users", "users", lambda: "users")
        app.register_blueprint(api)
        visitor = client(app)

        got = [visitor.get(path).text for path in ("/api/users", "/api/other")]
        assert got == ["users", "page api/other"]
