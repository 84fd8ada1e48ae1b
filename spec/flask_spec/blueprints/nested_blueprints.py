"""Nested blueprints: names, prefixes and subdomains add up."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("blueprints/nested", SHOULD, flask=">=2.0.1")
class TestNested:
    """A blueprint registered on another is registered with it; its name and its URL prefix stand
    behind those of the outer one.

    Source: Flask documentation, "Modular Applications with Blueprints", "Nesting Blueprints".
    If this fails: look at how the options of the inner registration are made.
    """

    def test_names_add_up(self, flask, client):
        app = flask.Flask("website")
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        inner.add_url_rule("/", "index", lambda: flask.request.endpoint)
        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        assert client(app).get("/").text == "outer.inner.index"

    def test_application_knows_both(self, flask):
        app = flask.Flask("website")
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        assert [app.blueprints[name] for name in ("outer", "outer.inner")] == [outer, inner]

    @pytest.mark.parametrize(
        ("outer_prefix", "inner_prefix", "path"),
        [
            pytest.param("/outer", "/inner", "/outer/inner/x", id="both"),
            pytest.param("/outer", None, "/outer/x", id="the outer"),
            pytest.param(None, "/inner", "/inner/x", id="the inner"),
            pytest.param(None, None, "/x", id="neither"),
            pytest.param("/outer/", "/inner", "/outer/inner/x", id="slash at the outer's end"),
            pytest.param("/outer", "inner", "/outer/inner/x", id="no slash between"),
        ],
    )
    @pytest.mark.parametrize("given", [True, False], ids=["given at registration", "their own"])
    def test_prefixes_add_up(self, flask, given, outer_prefix, inner_prefix, path):
        app = flask.Flask("website")
        own_outer, given_outer = (None, outer_prefix) if given else (outer_prefix, None)
        own_inner, given_inner = (None, inner_prefix) if given else (inner_prefix, None)
        outer = flask.Blueprint("outer", "outer", url_prefix=own_outer)
        inner = flask.Blueprint("inner", "inner", url_prefix=own_inner)
        inner.add_url_rule("/x", "x")
        outer.register_blueprint(inner, url_prefix=given_inner)
        app.register_blueprint(outer, url_prefix=given_outer)

        assert next(app.url_map.iter_rules("outer.inner.x")).rule == path

    def test_given_prefix_of_the_inner_replaces_its_own_alone(self, flask, client):
        app = flask.Flask("website")
        outer = flask.Blueprint("outer", "outer", url_prefix="/outer")
        inner = flask.Blueprint("inner", "inner", url_prefix="/own")
        inner.add_url_rule("/x", "x", lambda: "found")
        outer.register_blueprint(inner, url_prefix="/given")
        app.register_blueprint(outer)

        assert client(app).get("/outer/given/x").text == "found"

    def test_three_levels(self, flask, client):
        app = flask.Flask("website")
        a, b, c = (flask.Blueprint(name, name, url_prefix=f"/{name}") for name in "abc")
        c.add_url_rule("/x", "x", lambda: flask.request.endpoint)
        b.register_blueprint(c)
        a.register_blueprint(b)
        app.register_blueprint(a)

        assert client(app).get("/a/b/c/x").text == "a.b.c.x"

    def test_same_name_at_two_places(self, flask, client):
        app = flask.Flask("website")
        for name in ("first", "second"):
            outer = flask.Blueprint(name, name, url_prefix=f"/{name}")
            inner = flask.Blueprint("inner", "inner")
            inner.add_url_rule("/x", "x", lambda: flask.request.endpoint)
            outer.register_blueprint(inner)
            app.register_blueprint(outer)
        here = client(app)

        assert [here.get(path).text for path in ("/first/x", "/second/x")] == [
            "first.inner.x",
            "second.inner.x",
        ]

    def test_given_name_of_the_inner(self, flask, client):
        app = flask.Flask("website")
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        inner.add_url_rule("/", "index", lambda: flask.request.endpoint)
        outer.register_blueprint(inner, name="given")
        app.register_blueprint(outer)

        assert client(app).get("/").text == "outer.given.index"

    def test_given_name_of_the_outer(self, flask, client):
        app = flask.Flask("website")
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        inner.add_url_rule("/", "index", lambda: flask.request.endpoint)
        outer.register_blueprint(inner)
        app.register_blueprint(outer, name="given")

        assert client(app).get("/").text == "given.inner.index"

    def test_outer_registered_twice_takes_the_inner_along(self, flask, client):
        app = flask.Flask("website")
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        inner.add_url_rule("/x", "x", lambda: flask.request.endpoint)
        outer.register_blueprint(inner)
        app.register_blueprint(outer, url_prefix="/one")
        app.register_blueprint(outer, url_prefix="/two", name="second")
        here = client(app)

        assert [here.get(path).text for path in ("/one/x", "/two/x")] == [
            "outer.inner.x",
            "second.inner.x",
        ]

    def test_outer_registered_on_two_applications(self, flask, client):
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        inner.add_url_rule("/x", "x", lambda: "found")
        outer.register_blueprint(inner, url_prefix="/inner")
        first, second = flask.Flask("first"), flask.Flask("second")
        first.register_blueprint(outer, url_prefix="/one")
        second.register_blueprint(outer, url_prefix="/two")

        assert client(second).get("/two/inner/x").text == "found"

    def test_name_that_is_taken_is_an_error(self, flask):
        app, outer = flask.Flask("website"), flask.Blueprint("outer", "outer")
        outer.register_blueprint(flask.Blueprint("inner", "first"))
        outer.register_blueprint(flask.Blueprint("inner", "second"))

        with pytest.raises((AssertionError, RuntimeError, ValueError)):
            app.register_blueprint(outer)

    def test_blueprint_on_itself_is_an_error(self, flask):
        outer = flask.Blueprint("outer", "outer")

        with pytest.raises((AssertionError, RuntimeError, ValueError)):
            outer.register_blueprint(outer)

    def test_url_defaults_of_the_registration_reach_the_inner(self, flask, client):
        app = flask.Flask("website")
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        inner.add_url_rule("/", "index", lambda lang: lang)
        outer.register_blueprint(inner, url_defaults={"lang": "de"})
        app.register_blueprint(outer)

        assert client(app).get("/").text == "de"

    def test_options_given_on_the_outer_are_left_as_they_were(self, flask):
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        states = []
        inner.record(states.append)
        outer.register_blueprint(inner, url_prefix="/inner")
        flask.Flask("first").register_blueprint(outer, url_prefix="/one")
        flask.Flask("second").register_blueprint(outer)

        assert [state.url_prefix for state in states] == ["/one/inner", "/inner"]

    def test_static_files_of_the_inner(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_text("tea")
        app, outer = flask.Flask("website"), flask.Blueprint("outer", "outer", url_prefix="/outer")
        inner = flask.Blueprint("inner", "inner", static_folder=str(tmp_path), static_url_path="/f")
        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        assert client(app).get("/outer/f/a.txt").text == "tea"


@requirement("blueprints/nested-subdomain", SHOULD, flask=">=2.3")
class TestNestedSubdomain:
    """The subdomain of a nested blueprint stands before that of the outer one; without one of
    its own it has the outer one's.

    Source: Flask documentation, "Modular Applications with Blueprints", "Nesting Blueprints".
    """

    @pytest.mark.parametrize(
        ("outer_subdomain", "inner_subdomain", "expected"),
        [
            pytest.param("outer", "inner", "inner.outer", id="both"),
            pytest.param("outer", None, "outer", id="the outer"),
            pytest.param(None, "inner", "inner", id="the inner"),
            pytest.param(None, None, "", id="neither"),
        ],
    )
    @pytest.mark.parametrize("given", [True, False], ids=["given at registration", "their own"])
    def test_subdomains_add_up(self, flask, given, outer_subdomain, inner_subdomain, expected):
        app = flask.Flask("website", subdomain_matching=True)
        own_outer, given_outer = (None, outer_subdomain) if given else (outer_subdomain, None)
        own_inner, given_inner = (None, inner_subdomain) if given else (inner_subdomain, None)
        outer = flask.Blueprint("outer", "outer", subdomain=own_outer)
        inner = flask.Blueprint("inner", "inner", subdomain=own_inner)
        inner.add_url_rule("/", "index")
        outer.register_blueprint(inner, subdomain=given_inner)
        app.register_blueprint(outer, subdomain=given_outer)

        assert next(app.url_map.iter_rules("outer.inner.index")).subdomain == expected

    def test_given_one_of_the_inner_replaces_its_own_alone(self, flask):
        app = flask.Flask("website", subdomain_matching=True)
        outer = flask.Blueprint("outer", "outer", subdomain="outer")
        inner = flask.Blueprint("inner", "inner", subdomain="own")
        inner.add_url_rule("/", "index")
        outer.register_blueprint(inner, subdomain="given")
        app.register_blueprint(outer)

        rule = next(app.url_map.iter_rules("outer.inner.index"))
        assert rule.subdomain == "given.outer"

    @applies(needs="in-process")
    def test_requests_are_answered_there(self, flask, client):
        app = flask.Flask("website", subdomain_matching=True)
        app.config["SERVER_NAME"] = "site.example"
        outer = flask.Blueprint("outer", "outer", subdomain="outer")
        inner = flask.Blueprint("inner", "inner", subdomain="inner")
        inner.add_url_rule("/", "index", lambda: "found")
        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        response = client(app).get("/", base_url="http://inner.outer.site.example/")

        assert response.text == "found"
