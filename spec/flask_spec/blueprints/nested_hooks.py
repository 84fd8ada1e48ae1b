"""Hooks and handlers of nested blueprints: each level wraps those inside it."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("blueprints/nested-hooks", SHOULD, flask=">=2.0.2")
class TestNestedHooks:
    """For a request that an inner blueprint handles, the hooks of the outer ones run too: before
    the view from outside in, after it from inside out.

    Source: Flask documentation, "Modular Applications with Blueprints", "Nesting Blueprints".
    If this fails: look at the order of the names of the request's blueprints.
    """

    def test_before_request(self, flask, client):
        app, order = flask.Flask("website"), []
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        inner.before_request(lambda: order.append("inner"))
        outer.before_request(lambda: order.append("outer"))
        app.before_request(lambda: order.append("app"))
        inner.add_url_rule("/", "index", lambda: "index")
        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        client(app).get("/")

        assert order == ["app", "outer", "inner"]

    def test_after_request(self, flask, client):
        app, order = flask.Flask("website"), []
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")

        def note(name):
            def hook(response):
                order.append(name)
                return response

            return hook

        app.after_request(note("app"))
        outer.after_request(note("outer"))
        inner.after_request(note("inner"))
        inner.add_url_rule("/", "index", lambda: "index")
        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        client(app).get("/")

        assert order == ["inner", "outer", "app"]

    def test_teardown_request(self, flask, client):
        app, order = flask.Flask("website"), []
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        app.teardown_request(lambda error: order.append("app"))
        outer.teardown_request(lambda error: order.append("outer"))
        inner.teardown_request(lambda error: order.append("inner"))
        inner.add_url_rule("/", "index", lambda: "index")
        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        client(app).get("/")

        assert order == ["inner", "outer", "app"]

    @pytest.mark.parametrize("hook", ["before_request", "teardown_request"])
    def test_of_the_inner_do_not_run_for_the_outer(self, flask, client, hook):
        app, ran = flask.Flask("website"), []
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")

        @getattr(inner, hook)
        def note(*passed):
            ran.append(hook)

        outer.add_url_rule("/", "index", lambda: "index")
        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        text = client(app).get("/").text

        assert (text, ran) == ("index", [])

    def test_answer_of_the_outer_keeps_the_inner_from_running(self, flask, client):
        app, ran = flask.Flask("website"), []
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        outer.before_request(lambda: "closed")
        inner.before_request(lambda: ran.append("inner"))
        inner.add_url_rule("/", "index", lambda: ran.append("view") or "index")
        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        assert (client(app).get("/").text, ran) == ("closed", [])

    @pytest.mark.parametrize("hook", ["after_request", "teardown_request"])
    def test_of_the_outer_run_after_an_error_of_the_inner(self, flask, client, hook):
        app, ran = flask.Flask("website"), []
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        getattr(outer, hook)(lambda passed: ran.append(hook) or passed)
        inner.add_url_rule("/", "index", lambda: {}["lost"])
        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        client(app).get("/")

        assert ran == [hook]

    def test_of_a_sibling_do_not_run(self, flask, client):
        app, ran = flask.Flask("website"), []
        outer = flask.Blueprint("outer", "outer")
        for name in ("first", "second"):
            inner = flask.Blueprint(name, name)
            inner.before_request(lambda name=name: ran.append(name))
            inner.add_url_rule(f"/{name}", "index", lambda: "index")
            outer.register_blueprint(inner)
        app.register_blueprint(outer)

        client(app).get("/second")

        assert ran == ["second"]

    def test_application_wide_hooks_of_the_inner_run_for_every_request(self, flask, client):
        app, ran = flask.Flask("website"), []
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        inner.before_app_request(lambda: ran.append("inner"))
        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        client(app).get("/nowhere")

        assert ran == ["inner"]


@requirement("blueprints/nested-error-handlers", SHOULD, flask=">=2.0.0")
class TestNestedErrorHandlers:
    """An error in an inner blueprint is handled by the innermost that has a handler for it, then
    by the application.

    Source: Flask documentation, "Handling Application Errors", "Blueprint Error Handlers".
    """

    @pytest.mark.parametrize(
        ("handlers", "expected"),
        [
            pytest.param(("inner", "outer", "app"), "inner", id="inner first"),
            pytest.param(("outer", "app"), "outer", id="then the outer"),
            pytest.param(("app",), "app", id="then the application"),
        ],
    )
    @pytest.mark.parametrize("wanted", [403, ZeroDivisionError], ids=["code", "class"])
    def test_innermost_handler_answers(self, flask, client, wanted, handlers, expected):
        app = flask.Flask("website")
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        for name, owner in (("app", app), ("outer", outer), ("inner", inner)):
            if name in handlers:
                owner.errorhandler(wanted)(lambda error, name=name: (name, 403))
        inner.add_url_rule("/", "index", lambda: flask.abort(403) if wanted == 403 else str(1 / 0))
        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        assert client(app).get("/").text == expected

    def test_handler_of_the_inner_is_not_for_the_outer(self, flask, client):
        app = flask.Flask("website")
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        inner.errorhandler(403)(lambda error: ("inner", 403))
        app.errorhandler(403)(lambda error: ("app", 403))
        outer.add_url_rule("/", "index", lambda: flask.abort(403))
        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        assert client(app).get("/").text == "app"
