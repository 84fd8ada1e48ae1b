"""What is bound while a request is handled, and how the unbound failed before 0.7."""

import pytest

from flask_conformance import MAY, MUST, requirement


@requirement("application/request-state", MUST)
class TestRequestState:
    """While a request is handled, everything is bound, for the view and every hook."""

    def test_in_the_view(self, flask, client):
        app = flask.Flask("states")
        app.secret_key = "colours"

        @app.route("/page")
        def page():
            flask.g.colour = "green"
            flask.session["user"] = "ada"
            return " ".join(
                [
                    flask.current_app.secret_key,
                    flask.request.path,
                    flask.g.colour,
                    flask.session["user"],
                    flask.url_for("page"),
                ]
            )

        assert client(app).get("/page").text == "colours /page green ada /page"

    @pytest.mark.parametrize("hook", ["before_request", "after_request"])
    def test_in_the_hooks(self, flask, client, hook):
        app = flask.Flask("states")
        seen = []

        @app.route("/page")
        def page():
            return "page"

        def look(response=None):
            seen.append((flask.request.path, flask.current_app._get_current_object() is app))
            return response

        getattr(app, hook)(look)
        client(app).get("/page")

        assert seen == [("/page", True)]

    def test_nothing_is_bound_afterwards(self, flask, client):
        app = flask.Flask("states")
        client(app).get("/page")

        with pytest.raises((RuntimeError, AttributeError)):
            flask.request.path  # noqa: B018


@requirement("application/states-without-context-errors", MAY, flask="<0.7")
class TestStatesWithoutContextErrors:
    """Before Flask 0.7 an unbound proxy raises AttributeError, about None."""

    @pytest.mark.parametrize("name", ["request", "session", "g", "current_app"])
    def test_outside_a_request(self, flask, name):
        with pytest.raises(AttributeError, match="NoneType"):
            getattr(flask, name).anything  # noqa: B018
