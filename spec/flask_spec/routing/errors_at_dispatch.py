"""When a routing error surfaces."""

import pytest

from flask_conformance import SHOULD, applies, requirement

MISSES = [("GET", "/other", 404), ("PUT", "/users/", 405)]


@requirement("routing/errors-surface-at-dispatch", SHOULD)
class TestErrorsSurfaceAtDispatch:
    """A routing error is kept on the request and raised when the view would be called, after the
    ``before_request`` functions.

    Why: these may answer by themselves, whatever the path.
    """

    @pytest.mark.parametrize(("method", "path", "status"), MISSES, ids=["not-found", "method"])
    def test_before_request_runs(self, flask, client, method, path, status):
        app, ran = flask.Flask("users"), []
        app.add_url_rule("/users/", "users")

        @app.before_request
        def note():
            ran.append("before")

        assert (client(app).open(path, method).status_code, ran) == (status, ["before"])

    @pytest.mark.parametrize(("method", "path", "status"), MISSES, ids=["not-found", "method"])
    def test_before_request_may_answer(self, flask, client, method, path, status):
        app = flask.Flask("users")
        app.add_url_rule("/users/", "users")

        @app.before_request
        def maintenance():
            return "closed"

        assert client(app).open(path, method).text == "closed"

    def test_before_request_may_answer_instead_of_a_redirect(self, flask, client):
        app = flask.Flask("users")
        app.add_url_rule("/users/", "users")

        @app.before_request
        def maintenance():
            return "closed"

        assert client(app).get("/users").text == "closed"

    @applies(flask=">=0.6")
    def test_before_request_may_clear_the_error(self, flask, client):
        app = flask.Flask("users")
        app.add_url_rule("/users/<name>", "user")
        app.view_functions["user"] = lambda name: name

        @app.before_request
        def repair():
            request = flask.request
            if request.routing_exception is not None:
                request.routing_exception = None
                request.url_rule = next(app.url_map.iter_rules("user"))
                request.view_args = {"name": "nobody"}

        assert client(app).get("/other").text == "nobody"

    def test_after_request_sees_the_answer(self, flask, client):
        app, seen = flask.Flask("users"), []

        @app.after_request
        def note(response):
            seen.append(response.status_code)
            return response

        client(app).get("/other")
        assert seen == [404]

    def test_a_context_for_an_unknown_path_can_be_pushed(self, flask):
        app = flask.Flask("users")

        with app.test_request_context("/other"):
            assert flask.request.path == "/other"
