"""``strict_slashes`` turned off, for one rule or for the whole map."""

import pytest

from flask_conformance import MAY, SHOULD, applies, fact, requirement

WHERE = ["rule", "map"]


@requirement("routing/strict-slashes-off-branch", SHOULD)
class TestStrictSlashesOffBranch:
    """A rule that ends in a slash and is not strict answers with and without the slash."""

    @pytest.mark.parametrize("where", WHERE)
    @pytest.mark.parametrize("path", ["/downloads", "/downloads/"])
    def test_both_paths_are_answered(self, flask, client, where, path):
        app = flask.Flask("downloads")
        if where == "map":
            app.url_map.strict_slashes = False
        options = {"strict_slashes": False} if where == "rule" else {}

        @app.route("/downloads/", **options)
        def index():
            return "index"

        assert client(app).get(path).text == "index"

    @pytest.mark.parametrize("path", ["/downloads/7", "/downloads/7/"])
    def test_variable_has_its_value_either_way(self, flask, client, path):
        app = flask.Flask("downloads")

        @app.route("/downloads/<int:number>/", strict_slashes=False)
        def show(number):
            return repr(number)

        assert client(app).get(path).text == "7"

    def test_rule_may_be_strict_on_a_map_that_is_not(self, flask, client):
        app = flask.Flask("downloads")
        app.url_map.strict_slashes = False

        @app.route("/downloads/", strict_slashes=True)
        def index():
            return "index"

        assert client(app).get("/downloads").redirects_to("/downloads/")

    def test_other_rules_stay_strict(self, flask, client):
        app = flask.Flask("downloads")
        app.add_url_rule("/loose/", "loose", strict_slashes=False)
        app.add_url_rule("/strict/", "strict")
        app.view_functions["loose"] = app.view_functions["strict"] = lambda: "index"

        assert client(app).get("/strict").redirects_to("/strict/")

    def test_methods_count_without_the_slash_too(self, flask, client):
        app = flask.Flask("downloads")

        @app.route("/downloads/", strict_slashes=False, methods=["PUT"])
        def index():
            return "index"

        assert client(app).put("/downloads").text == "index"

    def test_wrong_method_without_the_slash_is_not_answered(self, flask, client):
        app = flask.Flask("downloads")

        @app.route("/downloads/", strict_slashes=False, methods=["PUT"])
        def index():
            return "index"

        assert client(app).post("/downloads").status_code in (404, 405)

    def test_strictness_is_on_by_default(self, flask):
        assert flask.Flask("downloads").url_map.strict_slashes is True


@requirement("routing/strict-slashes-off-leaf", SHOULD, werkzeug=("<2.2", ">=2.2.2"))
class TestStrictSlashesOffLeaf:
    """A rule that does not end in a slash and is not strict answers with a slash added too."""

    @pytest.mark.parametrize("where", WHERE)
    @pytest.mark.parametrize("path", ["/about", "/about/"])
    def test_both_paths_are_answered(self, flask, client, where, path):
        app = flask.Flask("pages")
        if where == "map":
            app.url_map.strict_slashes = False
        options = {"strict_slashes": False} if where == "rule" else {}

        @app.route("/about", **options)
        def about():
            return "about"

        assert client(app).get(path).text == "about"

    def test_variable_has_its_value_either_way(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/users/<name>", strict_slashes=False)
        def user(name):
            return name

        assert client(app).get("/users/ada/").text == "ada"

    @applies(werkzeug=("<2.2", ">=3.0.2"))
    def test_one_slash_at_most(self, flask, client):
        app = flask.Flask("pages")
        app.url_map.merge_slashes = False

        @app.route("/about", strict_slashes=False)
        def about():
            return "about"

        assert client(app).get("/about//").status_code == 404

    def test_wrong_method_with_the_slash_is_not_allowed(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/about", strict_slashes=False, methods=["PUT"])
        def about():
            return "about"

        response = client(app).post("/about/")
        assert (response.status_code, response.headers.tokens("Allow") - {"OPTIONS"}) == (
            405,
            {"PUT"},
        )

    @applies(werkzeug=">=2.2.2")
    def test_rule_of_its_own_with_the_slash_wins(self, flask, client):
        app = flask.Flask("pages")
        app.add_url_rule("/about", "leaf", lambda: "leaf", strict_slashes=False)
        app.add_url_rule("/about/", "branch", lambda: "branch")

        assert client(app).get("/about/").text == "branch"

    @applies(flask=">=0.2")
    def test_strict_rule_beside_it_is_passed_over(self, flask, client):
        app = flask.Flask("pages")
        app.add_url_rule("/<kind>", "strict", lambda kind: "strict")
        app.add_url_rule("/<name>", "loose", lambda name: "loose", strict_slashes=False)

        assert client(app).get("/about/").text == "loose"


@requirement("routing/strict-slashes-off-added-slash", MAY)
class TestStrictSlashesOffAddedSlash:
    """What a leaf rule that is not strict does with an added slash is recorded."""

    @fact
    def test_status(self, flask, client):
        app = flask.Flask("pages")
        app.add_url_rule("/about", "about", strict_slashes=False)
        app.view_functions["about"] = lambda: "about"

        return client(app).get("/about/").status_code
