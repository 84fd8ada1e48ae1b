"""Rules that only redirect: ``redirect_to``."""

import pytest

from flask_conformance import MAY, SHOULD, applies, fact, requirement


@requirement("routing/redirect-to-text", SHOULD)
class TestRedirectToText:
    """A rule with ``redirect_to`` answers with a redirect to that URL, in which ``<name>`` stands
    for the value of the rule's variable.

    Source: Werkzeug documentation, ``Rule.redirect_to``.
    """

    def test_redirects_there(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/old", "old", redirect_to="/new")

        assert client(app).get("/old").redirects_to("/new")

    def test_relative_target_is_joined_to_the_root(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/very/old", "old", redirect_to="new/one")

        assert client(app).get("/very/old").redirects_to("/new/one")

    def test_values_are_filled_in(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/old/<kind>/<int:n>", "old", redirect_to="/new/<n>/<kind>")

        assert client(app).get("/old/book/007").redirects_to("/new/7/book")

    def test_values_are_encoded(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/old/<name>", "old", redirect_to="/new/<name>")

        assert client(app).get("/old/a%20%C3%A9%3F").redirects_to("/new/a%20%C3%A9%3F")

    def test_target_may_be_another_host(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/old", "old", redirect_to="https://example.org/new")

        assert client(app).get("/old").redirects_to("https://example.org/new")

    def test_wrong_method_is_not_allowed(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/old", "old", redirect_to="/new", methods=["PUT"])

        assert client(app).get("/old").status_code == 405

    def test_value_that_does_not_match_is_not_found(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/old/<int:n>", "old", redirect_to="/new/<n>")

        assert client(app).get("/old/seven").status_code == 404

    @applies(needs="in-process")
    @pytest.mark.parametrize(
        ("target", "location"),
        [("new/<n>", "/app/new/7"), ("/new/<n>", "/new/7")],
        ids=["relative", "absolute"],
    )
    def test_inside_a_mount_the_leading_slash_counts(self, flask, client, target, location):
        app = flask.Flask("shop")
        app.add_url_rule("/old/<n>", "old", redirect_to=target)

        response = client(app).get("/old/7", base_url="http://localhost/app")
        assert response.redirects_to(location)

    @applies(needs="in-process")
    def test_scheme_and_host_are_those_of_the_request(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/old", "old", redirect_to="/new")

        response = client(app).get("/old", base_url="https://shop.example.com:8443/")
        assert response.redirects_to("https://shop.example.com:8443/new")

    @fact
    def test_location_for_a_request_with_a_query(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/old", "old", redirect_to="/new")

        return client(app).get("/old?x=1").location


@requirement("routing/redirect-to-function", MAY)
class TestRedirectToFunction:
    """``redirect_to`` may be a function that gets the URL adapter, and the rule's values by name,
    and returns the target.
    """

    def test_redirects_to_what_it_returns(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/old/<int:n>", "old", redirect_to=lambda adapter, n: f"/new/{n + 1}")

        assert client(app).get("/old/7").redirects_to("/new/8")

    def test_gets_the_adapter(self, flask, client):
        app = flask.Flask("shop")
        app.add_url_rule("/new", "new")

        def target(adapter):
            return adapter.build("new")

        app.add_url_rule("/old", "old", redirect_to=target)

        assert client(app).get("/old").redirects_to("/new")

    def test_gets_the_defaults_too(self, flask, client):
        app = flask.Flask("shop")

        def target(adapter, name, page):
            return f"/{name}/{page}"

        app.add_url_rule("/old/<name>", "old", defaults={"page": 3}, redirect_to=target)

        assert client(app).get("/old/ada").redirects_to("/ada/3")

    def test_is_not_called_for_other_paths(self, flask, client):
        app, called = flask.Flask("shop"), []
        app.add_url_rule("/old", "old", redirect_to=lambda adapter: called.append("old") or "/")

        client(app).get("/other")
        before = [*called]
        client(app).get("/old")

        assert (before, "old" in called) == ([], True)
