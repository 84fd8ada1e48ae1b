"""Requests inside requests, of one application and of several."""

import pytest

from flask_conformance import MUST, requirement


@requirement("contexts/nested-requests", MUST)
class TestNestedRequests:
    """While an inner request context is pushed, ``request`` and ``session`` are the inner ones;
    when it is popped, the outer ones are current again.

    Why: an application calls another one, or itself, while it handles a request.
    If this fails: look at how ``pop`` restores what ``push`` replaced.
    """

    def test_the_inner_request_is_current_inside(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/outer"), app.test_request_context("/inner"):
            assert flask.request.path == "/inner"

    def test_the_outer_request_is_current_again_after(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/outer"):
            with app.test_request_context("/inner"):
                pass
            assert flask.request.path == "/outer"

    def test_the_outer_request_is_current_again_after_an_error(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/outer"):
            with pytest.raises(LookupError), app.test_request_context("/inner"):
                raise LookupError
            assert flask.request.path == "/outer"

    def test_each_has_its_session(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"

        with app.test_request_context("/outer"):
            flask.session["user"] = "ada"
            with app.test_request_context("/inner"):
                inner = flask.session.get("user")
                flask.session["user"] = "grace"
            assert (inner, flask.session["user"]) == (None, "ada")

    def test_another_application_is_current_inside(self, flask):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")

        with outer.test_request_context("/"), inner.test_request_context("/"):
            assert flask.current_app._get_current_object() is inner

    def test_the_outer_application_is_current_again_after(self, flask):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")

        with outer.test_request_context("/"):
            with inner.test_request_context("/"):
                pass
            assert flask.current_app._get_current_object() is outer

    def test_another_application_has_its_own_g(self, flask):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")

        with outer.test_request_context("/"):
            flask.g.user = "ada"
            with inner.test_request_context("/"):
                found = hasattr(flask.g, "user")
                flask.g.user = "grace"
            assert (found, flask.g.user) == (False, "ada")

    def test_a_view_that_calls_another_application(self, flask, wsgi_client):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")
        outer.secret_key, inner.secret_key = "outer", "inner"

        @inner.route("/inner")
        def inside():
            return f"{flask.current_app.secret_key} {flask.request.path}"

        @outer.route("/outer")
        def outside():
            answer = wsgi_client(inner).get("/inner").text
            return f"{answer}, {flask.current_app.secret_key} {flask.request.path}"

        assert wsgi_client(outer).get("/outer").text == "inner /inner, outer /outer"

    def test_a_view_that_calls_its_own_application(self, flask, wsgi_client):
        app = flask.Flask("shop")

        @app.route("/<int:left>")
        def count(left):
            below = wsgi_client(app).get(f"/{left - 1}").text if left else ""
            return f"{flask.request.path}{below}{flask.request.path}"

        assert wsgi_client(app).get("/2").text == "/2/1/0/0/1/2"
