"""ensure_sync and async_to_sync: how coroutine functions become plain ones, or do not."""

import functools
import sys

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("async/ensure-sync", SHOULD, flask=">=2.0")
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

    @applies(needs="python:asgiref")
    def test_a_decorator_of_any_view_may_use_it(self, flask, client):
        def shout(view):
            @functools.wraps(view)
            def shouted(**values):
                return flask.current_app.ensure_sync(view)(**values).upper()

            return shouted

        app = flask.Flask("shop")

        @app.route("/async/<name>")
        @shout
        async def coroutine(name):
            return name

        @app.route("/plain/<name>")
        @shout
        def plain(name):
            return name

        visitor = client(app)

        assert [visitor.get(f"/{kind}/ada").text for kind in ("async", "plain")] == ["ADA", "ADA"]


@requirement("async/without-asgiref", MAY, flask=">=2.0", needs="in-process")
class TestWithoutAsgiref:
    """Where asgiref is not installed, a coroutine function is a RuntimeError; plain functions are
    not affected.

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

        with pytest.raises(RuntimeError):
            app.test_client().get("/")

    def test_async_to_sync_is_an_error(self, flask, monkeypatch):
        monkeypatch.setitem(sys.modules, "asgiref", None)
        monkeypatch.setitem(sys.modules, "asgiref.sync", None)

        async def index():
            return "index"

        with pytest.raises(RuntimeError):
            flask.Flask("shop").async_to_sync(index)

    def test_a_plain_view_answers(self, flask, monkeypatch):
        monkeypatch.setitem(sys.modules, "asgiref", None)
        monkeypatch.setitem(sys.modules, "asgiref.sync", None)
        app = flask.Flask("shop")
        app.route("/")(lambda: "plain")

        assert app.test_client().get("/").data == b"plain"
