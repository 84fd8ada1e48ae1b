"""Overriding how coroutine functions become plain ones."""

import inspect

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("async/override", SHOULD, flask=">=2.0", depends="async/ensure-sync")
class TestOverride:
    """An application that replaces ``async_to_sync`` runs coroutine functions its own way; one that
    replaces ``ensure_sync`` decides for every function that a request calls.

    Source: Flask documentation, "Using async and await", "Extensions".
    """

    def test_async_to_sync_is_given_coroutine_functions_alone(self, flask, client):
        given = []

        class Shop(flask.Flask):
            def async_to_sync(self, func):
                given.append(inspect.iscoroutinefunction(func))
                return lambda *args, **kwargs: "answered by the application"

        app = Shop("shop")
        app.before_request(lambda: None)

        @app.route("/")
        async def index():
            return "never awaited"

        text = client(app).get("/").text
        assert (text, all(given)) == ("answered by the application", True)

    @pytest.mark.parametrize(
        ("hook", "path"),
        [
            pytest.param("before_request", "/", id="before-request"),
            pytest.param("after_request", "/", id="after-request"),
            pytest.param("teardown_request", "/", id="teardown-request"),
            pytest.param("teardown_appcontext", "/", id="teardown-appcontext"),
            pytest.param("errorhandler", "/nowhere", id="error-handler"),
        ],
    )
    def test_what_ensure_sync_gives_runs_hooks(self, flask, client, hook, path):
        running, seen = [], []

        class Shop(flask.Flask):
            def ensure_sync(self, func):
                def run(*args, **kwargs):
                    running.append(func)
                    try:
                        return func(*args, **kwargs)
                    finally:
                        running.pop()

                return run

        def hooked(*given):
            seen.append(running != [])
            return given[0] if hook == "after_request" else None if hook != "errorhandler" else "ok"

        app = Shop("shop")
        app.route("/")(lambda: "index")
        register = app.errorhandler(404) if hook == "errorhandler" else getattr(app, hook)
        register(hooked)
        client(app).get(path)

        assert set(seen) == {True}

    def test_what_ensure_sync_gives_runs_views(self, flask, client):
        running = []

        class Shop(flask.Flask):
            def ensure_sync(self, func):
                def run(*args, **kwargs):
                    running.append(func)
                    try:
                        return func(*args, **kwargs)
                    finally:
                        running.pop()

                return run

        app = Shop("shop")
        app.route("/")(lambda: "through it" if running else "past it")

        assert client(app).get("/").text == "through it"

    @applies(flask=">=2.0.2")
    def test_ensure_sync_is_given_methods_of_classes(self, flask, client):
        given = []

        class Shop(flask.Flask):
            def ensure_sync(self, func):
                given.append(getattr(func, "__name__", ""))
                return func

        class Cart(flask.views.MethodView):
            def get(self):
                return "cart"

        app = Shop("shop")
        app.add_url_rule("/", view_func=Cart.as_view("cart"))
        client(app).get("/")

        assert "get" in given

    def test_what_it_returns_is_called(self, flask, client):
        class Shop(flask.Flask):
            def ensure_sync(self, func):
                def run(*args, **kwargs):
                    given = func(*args, **kwargs)
                    return "wrapped view" if given == "view" else given

                return run

        app = Shop("shop")
        app.route("/")(lambda: "view")

        assert client(app).get("/").text == "wrapped view"
