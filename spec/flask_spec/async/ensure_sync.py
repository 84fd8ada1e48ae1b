"""ensure_sync and async_to_sync: how coroutine functions become plain ones."""

import sys

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("async/ensure-sync", MUST, flask=">=2.0")
class TestEnsureSync:
    """``app.ensure_sync(function)`` is the function itself, or, for a coroutine function, a plain
    function that runs it to its end and returns its result.

    Source: Flask documentation, API, ``Flask.ensure_sync``.
    """

    def test_a_plain_function_stays_as_it_is(self, flask):
        def plain():
            pass

        assert flask.Flask("shop").ensure_sync(plain) is plain

    @applies(needs="python:asgiref")
    def test_a_coroutine_function_is_run(self, flask, names):
        word = names.word()

        async def greet(name, mark="."):
            return f"{word} {name}{mark}"

        assert flask.Flask("shop").ensure_sync(greet)("ada", mark="!") == f"{word} ada!"

    @applies(needs="python:asgiref")
    def test_its_exception_leaves(self, flask):
        async def fail():
            raise LookupError("lost")

        with pytest.raises(LookupError, match="lost"):
            flask.Flask("shop").ensure_sync(fail)()

    @applies(needs="python:asgiref")
    def test_async_to_sync_makes_it(self, flask):
        async def greet():
            return "greeted"

        assert flask.Flask("shop").async_to_sync(greet)() == "greeted"

    @applies(needs="python:asgiref")
    def test_it_may_be_called_again(self, flask):
        async def number(value):
            return value

        plain = flask.Flask("shop").ensure_sync(number)

        assert [plain(1), plain(2)] == [1, 2]


@requirement("async/override", MUST, flask=">=2.0", depends="async/ensure-sync")
class TestOverride:
    """An application that replaces ``async_to_sync`` runs coroutine functions its own way; one that
    replaces ``ensure_sync`` decides for every function that a request calls.

    Source: Flask documentation, "Using async and await", "Extensions".
    """

    def test_async_to_sync_is_given_coroutine_functions_alone(self, flask, client):
        given = []

        class Shop(flask.Flask):
            def async_to_sync(self, func):
                given.append(func.__name__)
                return lambda *args, **kwargs: "answered by the application"

        app = Shop("shop")
        app.before_request(lambda: None)

        @app.route("/")
        async def index():
            return "never awaited"

        assert (client(app).get("/").text, given) == ("answered by the application", ["index"])

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
    def test_ensure_sync_is_given_hooks(self, flask, client, hook, path):
        given = []

        class Shop(flask.Flask):
            def ensure_sync(self, func):
                given.append(func)
                return func

        def hooked(*given):
            return given[0] if hook == "after_request" else None if hook != "errorhandler" else "ok"

        app = Shop("shop")
        app.route("/")(lambda: "index")
        register = app.errorhandler(404) if hook == "errorhandler" else getattr(app, hook)
        register(hooked)
        client(app).get(path)

        assert given.count(hooked) == 1

    def test_ensure_sync_is_given_views(self, flask, client):
        given = []

        class Shop(flask.Flask):
            def ensure_sync(self, func):
                given.append(func)
                return func

        def index():
            return "index"

        app = Shop("shop")
        app.route("/")(index)
        client(app).get("/")

        assert index in given

    @applies(flask=">=2.0.2")
    def test_ensure_sync_is_given_methods_of_classes(self, flask, client):
        given = []

        class Shop(flask.Flask):
            def ensure_sync(self, func):
                given.append(func.__name__)
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
                return lambda *args, **kwargs: f"wrapped {func(*args, **kwargs)}"

        app = Shop("shop")
        app.route("/")(lambda: "view")

        assert client(app).get("/").text == "wrapped view"


@requirement("async/without-asgiref", MUST, flask=">=2.0", needs="in-process")
class TestWithoutAsgiref:
    """Where asgiref is not installed, a coroutine function is a RuntimeError that tells to install
    Flask with its ``async`` extra; plain functions are not affected.

    Source: Flask documentation, "Using async and await".
    """

    def test_a_view_is_an_error(self, flask, monkeypatch):
        monkeypatch.setitem(sys.modules, "asgiref", None)
        monkeypatch.setitem(sys.modules, "asgiref.sync", None)
        app = flask.Flask("shop")
        app.testing = True

        @app.route("/")
        async def index():
            return "index"

        with pytest.raises(RuntimeError, match="async"):
            app.test_client().get("/")

    def test_async_to_sync_is_an_error(self, flask, monkeypatch):
        monkeypatch.setitem(sys.modules, "asgiref", None)
        monkeypatch.setitem(sys.modules, "asgiref.sync", None)

        async def index():
            return "index"

        with pytest.raises(RuntimeError, match="async"):
            flask.Flask("shop").async_to_sync(index)

    def test_a_plain_view_answers(self, flask, monkeypatch):
        monkeypatch.setitem(sys.modules, "asgiref", None)
        monkeypatch.setitem(sys.modules, "asgiref.sync", None)
        app = flask.Flask("shop")
        app.route("/")(lambda: "plain")

        assert app.test_client().get("/").data == b"plain"
