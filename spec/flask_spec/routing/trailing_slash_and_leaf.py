"""Rules that end in a slash, and rules that do not."""

import pytest

from flask_conformance import MAY, MUST, applies, fact, requirement
from flask_conformance.kit.words import link


@requirement("routing/trailing-slash", MUST)
class TestTrailingSlash:
    """A rule that ends in a slash also answers the path without it, by redirecting there; since
    Werkzeug 0.15 a POST with a status that makes the client keep the method (307 or 308).

    Why: relative links of a page depend on the slash, and each page shall have one URL.
    Source: Flask quickstart, "Unique URLs / Redirection Behavior"; RFC 9110, section 15.4.
    """

    def test_redirects_to_the_slash(self, flask, client):
        app = flask.Flask("downloads")

        @app.route("/downloads/")
        def index():
            return "index"

        response = client(app).get("/downloads")

        assert response.redirects_to("/downloads/")

    def test_answers_with_the_slash(self, flask, client):
        app = flask.Flask("downloads")

        @app.route("/downloads/")
        def index():
            return "index"

        assert client(app).get("/downloads/").text == "index"

    def test_view_is_not_called_without_the_slash(self, flask, client):
        app, called = flask.Flask("downloads"), []

        @app.route("/downloads/")
        def index():
            called.append("view")
            return "index"

        status = client(app).get("/downloads").status_code
        assert (status in range(300, 400), called) == (True, [])

    def test_redirects_after_a_variable(self, flask, client):
        app = flask.Flask("downloads")

        @app.route("/downloads/<int:number>/")
        def show(number):
            return "shown"

        assert client(app).get("/downloads/7").redirects_to("/downloads/7/")

    def test_does_not_redirect_where_the_variable_does_not_match(self, flask, client):
        app = flask.Flask("downloads")

        @app.route("/downloads/<int:number>/")
        def show(number):
            return "shown"

        assert client(app).get("/downloads/seven").status_code == 404

    def test_path_is_encoded_in_the_location(self, flask, client):
        app = flask.Flask("downloads")

        @app.route("/größe/<name>/")
        def show(name):
            return "shown"

        response = client(app).get("/gr%C3%B6%C3%9Fe/a%20b%25")
        assert response.redirects_to("/gr%C3%B6%C3%9Fe/a%20b%25/")

    def test_characters_that_may_stand_in_a_path_mean_the_same(self, flask, client):
        app = flask.Flask("downloads")

        @app.route("/<name>/")
        def show(name):
            return "shown"

        response = client(app).get("/a!$&'()*+,:;=@-._~b")
        assert link(response.location) == link("/a!$&'()*+,:;=@-._~b/")

    def test_the_leaf_answers_where_both_rules_exist(self, flask, client):
        app = flask.Flask("downloads")
        app.add_url_rule("/downloads", "leaf")
        app.add_url_rule("/downloads/", "branch")
        app.view_functions["leaf"] = lambda: "leaf"
        app.view_functions["branch"] = lambda: "branch"

        answers = [client(app).get(path).text for path in ("/downloads", "/downloads/")]
        assert answers == ["leaf", "branch"]

    def test_other_rule_for_the_method_answers(self, flask, client):
        app = flask.Flask("downloads")
        app.add_url_rule("/downloads/", "branch", methods=["GET"])
        app.add_url_rule("/downloads", "leaf", methods=["POST"])
        app.view_functions["branch"] = lambda: "branch"
        app.view_functions["leaf"] = lambda: "leaf"

        assert client(app).post("/downloads").text == "leaf"

    @pytest.mark.parametrize("method", ["HEAD", "OPTIONS"])
    @applies(flask=">=0.6")
    def test_redirects_the_methods_that_come_with_a_rule(self, flask, client, method):
        app = flask.Flask("downloads")
        app.add_url_rule("/downloads/", "index", lambda: "index")

        assert client(app).open("/downloads", method).redirects_to("/downloads/")

    @applies(werkzeug=">=0.15")
    def test_keeps_the_method(self, flask, client):
        app = flask.Flask("downloads")

        @app.route("/downloads/", methods=["GET", "POST"])
        def upload():
            return "kept"

        response = client(app).post("/downloads")

        assert response.status_code in (307, 308)

    @fact
    def test_status(self, flask, client):
        app = flask.Flask("downloads")
        app.add_url_rule("/downloads/", "index")

        return client(app).get("/downloads").status_code


@requirement("routing/leaf-rule", MUST)
class TestLeafRule:
    """A rule that does not end in a slash does not answer the path with a slash added."""

    @pytest.mark.parametrize(
        ("rule", "path"),
        [("/about", "/about/"), ("/users/<name>", "/users/ada/"), ("/<int:n>", "/5/")],
        ids=["words", "variable", "number"],
    )
    def test_added_slash_is_not_found(self, flask, client, rule, path):
        app = flask.Flask("pages")
        app.add_url_rule(rule, "page")
        app.view_functions["page"] = lambda **values: "page"

        assert client(app).get(path).status_code == 404


@requirement("routing/mount-point-slash", MAY, needs="in-process")
class TestMountPointSlash:
    """Where an application is mounted at a prefix, its rule ``/`` answers the bare prefix by
    redirecting to it with a slash.
    """

    def test_bare_prefix_redirects(self, flask, client):
        app = flask.Flask("pages")
        app.add_url_rule("/", "index")
        app.view_functions["index"] = lambda: "index"

        response = client(app).get("", base_url="http://localhost/app")
        assert response.redirects_to("/app/")
