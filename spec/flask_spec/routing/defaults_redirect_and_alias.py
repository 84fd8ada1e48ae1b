"""One URL for each page: redirects from spelled-out defaults and from aliases."""

import pytest

from flask_conformance import MAY, SHOULD, requirement


@requirement("routing/defaults-redirect", SHOULD)
class TestDefaultsRedirect:
    """Where another rule of the endpoint has the value of a variable as its default, a URL that
    spells the value out redirects to that rule's URL.

    Source: Flask API, "URL Route Registrations".
    """

    @pytest.mark.parametrize("short_first", [True, False], ids=["short-first", "long-first"])
    def test_spelled_out_default_redirects(self, flask, client, short_first):
        app = flask.Flask("blog")
        rules = [("/all/", {"defaults": {"page": 1}}), ("/all/page/<int:page>", {})]
        for rule, options in rules if short_first else reversed(rules):
            app.add_url_rule(rule, "posts", **options)
        app.view_functions["posts"] = lambda page: repr(page)

        assert client(app).get("/all/page/1").redirects_to("/all/")

    def test_other_variables_are_kept(self, flask, client):
        app = flask.Flask("blog")
        app.add_url_rule("/<name>/", "posts", defaults={"page": 1})
        app.add_url_rule("/<name>/page/<int:page>", "posts")
        app.view_functions["posts"] = lambda name, page: name

        assert client(app).get("/a%20b/page/1").redirects_to("/a%20b/")

    def test_the_rule_with_most_defaults_wins(self, flask, client):
        app = flask.Flask("blog")
        app.add_url_rule("/all/<int:page>/<int:size>", "posts")
        app.add_url_rule("/all/<int:page>", "posts", defaults={"size": 10})
        app.add_url_rule("/all/", "posts", defaults={"page": 1, "size": 10})
        app.view_functions["posts"] = lambda page, size: "posts"

        paths = ("/all/1/10", "/all/2/10", "/all/1", "/all/2", "/all/")
        assert [client(app).get(path).location for path in paths] == [
            "/all/",
            "/all/2",
            "/all/",
            None,
            None,
        ]

    def test_other_endpoints_do_not_count(self, flask, client):
        app = flask.Flask("blog")
        app.add_url_rule("/all/", "first", defaults={"page": 1})
        app.add_url_rule("/all/page/<int:page>", "posts")
        app.view_functions["first"] = app.view_functions["posts"] = lambda page: repr(page)

        assert client(app).get("/all/page/1").text == "1"

    def test_rules_for_other_values_do_not_count(self, flask, client):
        app = flask.Flask("blog")
        app.add_url_rule("/all/", "posts", defaults={"page": 1, "size": 10})
        app.add_url_rule("/all/page/<int:page>", "posts")
        app.view_functions["posts"] = lambda page, size=5: repr(size)

        assert client(app).get("/all/page/1").text == "5"

    def test_no_url_redirects_to_itself(self, flask, client):
        app = flask.Flask("blog")
        app.add_url_rule("/all/<int:page>", "posts")
        app.add_url_rule("/all/<int:page>", "posts", defaults={"page": 1})
        app.view_functions["posts"] = lambda page: repr(page)

        assert client(app).get("/all/1").text == "1"

    def test_rules_for_other_methods_do_not_count(self, flask, client):
        app = flask.Flask("blog")
        app.add_url_rule("/all/", "posts", defaults={"page": 1}, methods=["PUT"])
        app.add_url_rule("/all/page/<int:page>", "posts", methods=["GET", "PUT"])
        app.view_functions["posts"] = lambda page: repr(page)

        assert client(app).get("/all/page/1").text == "1"

    def test_redirects_the_methods_of_the_short_rule(self, flask, client):
        app = flask.Flask("blog")
        app.add_url_rule("/all/", "posts", defaults={"page": 1}, methods=["PUT"])
        app.add_url_rule("/all/page/<int:page>", "posts", methods=["GET", "PUT"])
        app.view_functions["posts"] = lambda page: repr(page)

        assert client(app).put("/all/page/1").redirects_to("/all/")

    def test_rules_that_are_only_built_do_not_count(self, flask, client):
        app = flask.Flask("blog")
        app.add_url_rule("/all/", "posts", defaults={"page": 1}, build_only=True)
        app.add_url_rule("/all/page/<int:page>", "posts")
        app.view_functions["posts"] = lambda page: repr(page)

        assert client(app).get("/all/page/1").text == "1"

    def test_view_is_not_called(self, flask, client):
        app, called = flask.Flask("blog"), []
        app.add_url_rule("/all/", "posts", defaults={"page": 1})
        app.add_url_rule("/all/page/<int:page>", "posts")
        app.view_functions["posts"] = lambda page: called.append(page)

        status = client(app).get("/all/page/1").status_code
        assert (status in range(300, 400), called) == (True, [])

    def test_can_be_turned_off(self, flask, client):
        app = flask.Flask("blog")
        app.url_map.redirect_defaults = False
        app.add_url_rule("/all/", "posts", defaults={"page": 1})
        app.add_url_rule("/all/page/<int:page>", "posts")
        app.view_functions["posts"] = lambda page: repr(page)

        assert client(app).get("/all/page/1").text == "1"


@requirement("routing/alias", MAY)
class TestAlias:
    """A rule with ``alias`` redirects to the URL of the endpoint's other rule.

    Source: Werkzeug documentation, ``Rule.alias``.
    """

    def test_redirects_to_the_canonical_url(self, flask, client):
        app = flask.Flask("blog")
        app.add_url_rule("/users/", "users")
        app.add_url_rule("/users.html", "users", alias=True)
        app.view_functions["users"] = lambda: "users"

        assert client(app).get("/users.html").redirects_to("/users/")

    @pytest.mark.parametrize("alias_first", [True, False], ids=["alias-first", "alias-last"])
    def test_order_of_registration_has_no_part(self, flask, client, alias_first):
        app = flask.Flask("blog")
        rules = [("/u-<name>", {"alias": True}), ("/user/<name>", {})]
        for rule, options in rules if alias_first else reversed(rules):
            app.add_url_rule(rule, "user", **options)
        app.view_functions["user"] = lambda name: name

        assert client(app).get("/u-ada").redirects_to("/user/ada")

    def test_values_are_kept(self, flask, client):
        app = flask.Flask("blog")
        app.add_url_rule("/user/<name>/<int:n>", "user")
        app.add_url_rule("/u/<int:n>/<name>", "user", alias=True)
        app.view_functions["user"] = lambda name, n: name

        assert client(app).get("/u/7/a%20b").redirects_to("/user/a%20b/7")

    def test_values_without_a_place_are_dropped(self, flask, client):
        app = flask.Flask("blog")
        app.add_url_rule("/user/<name>", "user")
        app.add_url_rule("/u/<name>/<tab>", "user", alias=True)
        app.view_functions["user"] = lambda name, tab="": name

        assert client(app).get("/u/ada/posts").redirects_to("/user/ada")

    def test_defaults_choose_the_rule(self, flask, client):
        app = flask.Flask("blog")
        app.add_url_rule("/users/", "users", defaults={"page": 1})
        app.add_url_rule("/users/page/<int:page>", "users")
        app.add_url_rule("/users.html", "users", defaults={"page": 1}, alias=True)
        app.view_functions["users"] = lambda page: repr(page)

        assert client(app).get("/users.html").redirects_to("/users/")

    def test_canonical_url_is_answered(self, flask, client):
        app = flask.Flask("blog")
        app.add_url_rule("/users/", "users")
        app.add_url_rule("/users.html", "users", alias=True)
        app.view_functions["users"] = lambda: "users"

        assert client(app).get("/users/").text == "users"

    def test_alias_is_answered_when_defaults_do_not_redirect(self, flask, client):
        app = flask.Flask("blog")
        app.url_map.redirect_defaults = False
        app.add_url_rule("/users/", "users")
        app.add_url_rule("/users.html", "users", alias=True)
        app.view_functions["users"] = lambda: "users"

        assert client(app).get("/users.html").text == "users"

    def test_method_chooses_the_rule(self, flask, client):
        app = flask.Flask("blog")
        app.add_url_rule("/users/", "users", methods=["GET"])
        app.add_url_rule("/accounts/", "users", methods=["PUT"])
        app.add_url_rule("/users.html", "users", methods=["GET", "PUT"], alias=True)
        app.view_functions["users"] = lambda: "users"

        assert client(app).put("/users.html").redirects_to("/accounts/")
