"""Coroutine functions as hooks and error handlers."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("async/hooks", SHOULD, flask=">=2.0", needs="python:asgiref")
class TestHooks:
    """The functions called before, after and at the end of a request may be coroutine functions,
    of the application and of blueprints.

    Source: Flask documentation, "Using async and await".
    """

    @pytest.mark.parametrize("owner", ["application", "blueprint"])
    def test_before_request_runs(self, flask, client, owner):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        hooked = app if owner == "application" else shop

        @hooked.before_request
        async def before():
            flask.g.user = "ada"

        shop.route("/")(lambda: flask.g.user)
        app.register_blueprint(shop)

        assert client(app).get("/").text == "ada"

    def test_before_request_may_answer(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: "view")

        @app.before_request
        async def before():
            return "answered before"

        assert client(app).get("/").text == "answered before"

    @pytest.mark.parametrize("owner", ["application", "blueprint"])
    def test_after_request_gives_the_response(self, flask, client, owner):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        hooked = app if owner == "application" else shop

        @hooked.after_request
        async def after(response):
            return flask.Response(response.get_data(as_text=True) + " and after")

        shop.route("/")(lambda: "view")
        app.register_blueprint(shop)

        assert client(app).get("/").text == "view and after"

    def test_after_this_request_gives_the_response(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            @flask.after_this_request
            async def after(response):
                response.headers["X-Word"] = "after"
                return response

            return "view"

        assert client(app).get("/").headers["X-Word"] == "after"

    @pytest.mark.parametrize("owner", ["application", "blueprint"])
    def test_teardown_request_runs_with_the_error(self, flask, client, owner):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        hooked, ended = app if owner == "application" else shop, []

        @hooked.teardown_request
        async def teardown(error):
            ended.append(type(error))

        shop.route("/")(lambda: {}["lost"])
        app.register_blueprint(shop)
        client(app).get("/")

        assert ended == [KeyError]

    def test_teardown_appcontext_runs(self, flask):
        app, ended = flask.Flask("shop"), []

        @app.teardown_appcontext
        async def teardown(error):
            ended.append(error)

        with app.app_context():
            pass

        assert ended == [None]

    @applies(flask=">=2.0,<2.3")
    def test_before_first_request_runs(self, flask, client):
        app, ran = flask.Flask("shop"), []
        app.route("/")(lambda: "index")

        @app.before_first_request
        async def first():
            ran.append("ran")

        client(app).get("/")

        assert ran == ["ran"]

    def test_in_their_order_among_plain_ones(self, flask, client):
        app, order = flask.Flask("shop"), []
        app.route("/")(lambda: order.append("view") or "index")
        app.before_request(lambda: order.append("plain before"))

        @app.before_request
        async def before():
            order.append("async before")

        @app.after_request
        async def after(response):
            order.append("async after")
            return response

        @app.after_request
        def plain_after(response):
            order.append("plain after")
            return response

        client(app).get("/")

        assert order == ["plain before", "async before", "view", "plain after", "async after"]

    def test_an_error_in_one_is_an_error_of_the_request(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(LookupError)(lambda error: "handled")
        app.route("/")(lambda: "view")

        @app.before_request
        async def before():
            raise LookupError

        assert client(app).get("/").text == "handled"


@requirement("async/error-handlers", SHOULD, flask=">=2.0", needs="python:asgiref")
class TestErrorHandlers:
    """Error handlers may be coroutine functions: for HTTP errors, for exceptions, and for what
    nobody else handles.

    Source: Flask documentation, "Using async and await".
    """

    def test_for_a_code(self, flask, client):
        app = flask.Flask("shop")

        @app.errorhandler(404)
        async def handle(error):
            return "lost", 404

        assert client(app).get("/").text == "lost"

    def test_for_an_exception(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: {}["lost"])

        @app.errorhandler(KeyError)
        async def handle(error):
            return f"handled {error.args[0]}"

        assert client(app).get("/").text == "handled lost"

    def test_for_unhandled_exceptions(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: {}["lost"])

        @app.errorhandler(500)
        async def handle(error):
            return type(error.original_exception).__name__, 500

        assert client(app).get("/").text == "KeyError"

    def test_for_errors_of_a_coroutine_function(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        async def index():
            raise LookupError("lost")

        @app.errorhandler(LookupError)
        async def handle(error):
            return f"handled {error.args[0]}"

        assert client(app).get("/").text == "handled lost"
