"""The three states of an application: setup, application runtime, request runtime."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("application/setup-state", MUST, flask=">=0.7")
class TestSetupState:
    """Outside every context the application is set up: what belongs to an application or a
    request that runs raises RuntimeError, whose message says which context is missing.

    Why: a message that names the missing context tells what to push.
    Source: Flask documentation, "The Application Context" and "The Request Context".
    """

    @pytest.mark.parametrize("name", ["request", "session"])
    def test_what_is_the_requests_names_the_request_context(self, flask, name):
        with pytest.raises(RuntimeError, match="request context"):
            getattr(flask, name).anything  # noqa: B018

    @applies(flask=">=0.9")
    def test_current_app_names_the_application_context(self, flask):
        with pytest.raises(RuntimeError, match="application context"):
            flask.current_app.config  # noqa: B018

    @applies(flask=">=0.10")
    def test_g_names_the_application_context(self, flask):
        with pytest.raises(RuntimeError, match="application context"):
            flask.g.anything  # noqa: B018

    @applies(flask=">=0.7")
    def test_url_for_is_an_error(self, flask):
        with pytest.raises(RuntimeError):
            flask.url_for("index")

    @applies(flask=">=0.11")
    def test_the_message_tells_what_to_do(self, flask):
        with pytest.raises(RuntimeError, match=r"app_context\(\)"):
            flask.current_app.config  # noqa: B018

    @applies(flask=">=0.9")
    @pytest.mark.parametrize("asked", ["has_request_context", "has_app_context"])
    def test_no_context_is_there(self, flask, asked):
        assert getattr(flask, asked)() is False

    def test_the_application_can_be_set_up(self, flask, client):
        app = flask.Flask("states")
        app.route("/page")(lambda: "page")
        app.before_request(lambda: None)

        assert client(app).get("/page").text == "page"

    @applies(flask=">=0.3")
    def test_the_configuration_can_be_read(self, flask):
        assert flask.Flask("states").config["DEBUG"] is False


@requirement("application/runtime-state", MUST, flask=">=0.9")
class TestRuntimeState:
    """In an application context ``current_app`` and ``g`` are bound; ``request`` and
    ``session`` raise RuntimeError that names the request context.
    """

    def test_current_app_is_the_application(self, flask):
        app = flask.Flask("states")

        with app.app_context():
            assert flask.current_app._get_current_object() is app

    @applies(flask=">=0.10")
    def test_g_keeps_what_is_put_there(self, flask):
        with flask.Flask("states").app_context():
            flask.g.colour = "green"

            assert flask.g.colour == "green"

    @pytest.mark.parametrize("name", ["request", "session"])
    def test_what_is_the_requests_is_still_unbound(self, flask, name):
        app = flask.Flask("states")

        with app.app_context(), pytest.raises(RuntimeError, match="request context"):
            getattr(flask, name).anything  # noqa: B018

    @pytest.mark.parametrize(
        ("asked", "answer"), [("has_app_context", True), ("has_request_context", False)]
    )
    def test_only_the_application_context_is_there(self, flask, asked, answer):
        with flask.Flask("states").app_context():
            assert getattr(flask, asked)() is answer

    def test_url_for_needs_a_server_name(self, flask):
        app = flask.Flask("states")
        app.add_url_rule("/page", "page")

        with app.app_context(), pytest.raises(RuntimeError, match="SERVER_NAME"):
            flask.url_for("page")

    @applies(flask=">=0.10")
    def test_templates_can_be_rendered(self, flask):
        app = flask.Flask("states")
        app.config["COLOUR"] = "green"

        with app.app_context():
            assert flask.render_template_string("{{ config.COLOUR }}") == "green"


@requirement("application/request-state", MUST)
class TestRequestState:
    """While a request is handled, everything is bound, for the view and every hook."""

    def test_in_the_view(self, flask, client):
        app = flask.Flask("states")
        app.secret_key, app.colours = "secret", "colours"

        @app.route("/page")
        def page():
            flask.g.colour = "green"
            flask.session["user"] = "ada"
            return " ".join(
                [
                    flask.current_app.colours,
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

    @applies(flask=">=0.7")
    def test_in_the_teardown_functions(self, flask, client):
        app = flask.Flask("states")
        seen = []

        @app.teardown_request
        def look(error):
            seen.append(flask.request.path)

        client(app).get("/page")

        assert seen == ["/page"]

    def test_nothing_is_bound_afterwards(self, flask, client):
        app = flask.Flask("states")
        client(app).get("/page")

        with pytest.raises((RuntimeError, AttributeError)):
            flask.request.path  # noqa: B018


@requirement("application/states-without-context-errors", MUST, flask="<0.7")
class TestStatesWithoutContextErrors:
    """Before Flask 0.7 an unbound proxy raises AttributeError, about None."""

    @pytest.mark.parametrize("name", ["request", "session", "g", "current_app"])
    def test_outside_a_request(self, flask, name):
        with pytest.raises(AttributeError, match="NoneType"):
            getattr(flask, name).anything  # noqa: B018
