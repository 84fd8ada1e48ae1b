"""Slashes that follow one another."""

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, fact, requirement


@requirement("routing/merge-slashes", SHOULD, werkzeug=">=1.0")
class TestMergeSlashes:
    """A path with several slashes in a row is answered by a redirect to the path with one, where
    a rule matches that.

    Why: links are often put together carelessly, and each page shall have one URL.
    Source: Werkzeug documentation, ``Map.merge_slashes``.
    """

    @pytest.mark.parametrize("path", ["/a//b", "//a//b"])
    def test_redirects_to_single_slashes(self, flask, client, path):
        app = flask.Flask("pages")
        app.route("/a/b")(lambda: "found")

        assert client(app).get(path).redirects_to("/a/b")

    @applies(werkzeug=("<2.2", ">=3.1.7"))
    @pytest.mark.parametrize("path", ["/a///b", "/a////b"])
    def test_redirects_whatever_their_number(self, flask, client, path):
        app = flask.Flask("pages")
        app.route("/a/b")(lambda: "found")

        assert client(app).get(path).redirects_to("/a/b")

    @applies(werkzeug=">=2.2,<3.1.7")
    def test_three_in_a_row_are_not_found(self, flask, client):
        app = flask.Flask("pages")
        app.route("/a/b")(lambda: "found")

        assert client(app).get("/a///b").status_code == 404

    def test_redirects_a_variable_rule(self, flask, client):
        app = flask.Flask("pages")
        app.route("/a/<int:n>/b")(lambda n: "found")

        assert client(app).get("/a//5//b").redirects_to("/a/5/b")

    def test_redirects_at_the_end(self, flask, client):
        app = flask.Flask("pages")
        app.route("/a/")(lambda: "found")

        assert client(app).get("/a//").redirects_to("/a/")

    def test_adds_a_missing_slash_at_once(self, flask, client):
        app = flask.Flask("pages")
        app.route("/a/b/")(lambda: "found")

        assert client(app).get("/a//b").redirects_to("/a/b/")

    @applies(werkzeug=">=2.0")
    def test_location_is_encoded(self, flask, client):
        app = flask.Flask("pages")
        app.route("/größe/<x>")(lambda x: "found")

        response = client(app).get("/gr%C3%B6%C3%9Fe//a%20b")
        assert response.redirects_to("/gr%C3%B6%C3%9Fe/a%20b")

    def test_what_does_not_match_when_merged_is_not_found(self, flask, client):
        app = flask.Flask("pages")
        app.route("/a/b")(lambda: "found")

        assert client(app).get("/a//c").status_code == 404

    @applies(werkzeug=">=2.2")
    def test_wrong_method_when_merged_is_not_allowed(self, flask, client):
        app = flask.Flask("pages")
        app.route("/a/b", methods=["PUT"])(lambda: "found")

        assert client(app).get("/a//b").status_code == 405

    def test_slashes_in_a_path_variable_stay(self, flask, client):
        app = flask.Flask("pages")
        app.route("/a/<path:rest>")(lambda rest: rest)

        assert client(app).get("/a/b//c").text == "b//c"

    def test_rule_is_registered_merged(self, flask, client):
        app = flask.Flask("pages")
        app.route("/a//b")(lambda: "found")

        assert client(app).get("/a/b").text == "found"


@requirement("routing/merge-slashes-off", MAY, werkzeug=">=1.0")
class TestMergeSlashesOff:
    """With ``merge_slashes`` turned off on the rule or on the map, slashes in a row count."""

    @applies(werkzeug=("<2.2", ">=3.0.2"))
    def test_rule_that_does_not_merge_is_not_found(self, flask, client):
        app = flask.Flask("pages")
        app.route("/a/b", merge_slashes=False)(lambda: "found")

        assert client(app).get("/a//b").status_code == 404

    @applies(werkzeug=("<2.2", ">=3.0.2"))
    def test_map_that_does_not_merge_does_not_find(self, flask, client):
        app = flask.Flask("pages")
        app.url_map.merge_slashes = False
        app.route("/a/b")(lambda: "found")

        assert client(app).get("/a//b").status_code == 404

    @applies(werkzeug=("<2.2", ">=3.0.2"))
    def test_map_that_does_not_merge_finds_no_other_method(self, flask, client):
        app = flask.Flask("pages")
        app.url_map.merge_slashes = False
        app.route("/a/b", methods=["PUT"])(lambda: "found")

        assert client(app).get("/a//b").status_code == 404

    @applies(werkzeug=("<2.2", ">=3.0.2"))
    def test_map_that_does_not_merge_adds_no_missing_slash(self, flask, client):
        app = flask.Flask("pages")
        app.url_map.merge_slashes = False
        app.route("/a/b/")(lambda: "found")

        assert client(app).get("/a//b").status_code == 404

    @applies(werkzeug=">=3.0.2")
    def test_turned_off_late_it_is_off_for_earlier_rules(self, flask, client):
        app = flask.Flask("pages")
        app.route("/a/b")(lambda: "found")
        app.url_map.merge_slashes = False

        assert client(app).get("/a//b").status_code == 404

    def test_rule_with_several_slashes_matches_them(self, flask, client):
        app = flask.Flask("pages")
        app.route("/a//b", merge_slashes=False)(lambda: "found")

        assert client(app).get("/a//b").text == "found"

    def test_wrong_method_is_not_allowed(self, flask, client):
        app = flask.Flask("pages")
        app.url_map.merge_slashes = False
        app.route("/a/b", methods=["PUT"])(lambda: "found")

        response = client(app).get("/a/b")
        allowed = response.headers.tokens("Allow") - {"OPTIONS"}
        assert (response.status_code, allowed) == (405, {"PUT"})

    def test_setting_of_the_map_can_be_read(self, flask):
        app = flask.Flask("pages")
        app.url_map.merge_slashes = False

        assert app.url_map.merge_slashes is False


@requirement("routing/slashes-in-a-row", MAY)
class TestSlashesInARow:
    """What becomes of slashes in a row is recorded: releases redirect, find nothing, or both by
    the place.
    """

    @fact
    def test_statuses(self, flask, client):
        app = flask.Flask("pages")
        app.add_url_rule("/a/b", "found")
        app.view_functions["found"] = lambda: "found"

        return [client(app).get(path).status_code for path in ("/a//b", "/a///b", "/a/b//")]


@requirement("routing/leading-slashes", MUST, advisory="CVE-2020-28724")
class TestLeadingSlashes:
    """Slashes at the beginning of the path count as one.

    Why: a path that begins with two slashes must not become a redirect to another host.
    """

    def test_rule_answers(self, flask, client):
        app = flask.Flask("pages")
        app.route("/a")(lambda: "found")

        assert client(app).get("//a").text == "found"

    def test_redirect_stays_on_the_host(self, flask, client):
        app = flask.Flask("pages")
        app.route("/<name>/")(lambda name: "found")

        assert client(app).get("//example.org").redirects_to("/example.org/")
