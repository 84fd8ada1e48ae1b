"""Coroutine functions as views: ``async def`` where a plain function is expected."""

import pytest

from flask_conformance import MUST, SHOULD, requirement


@requirement("async/views", MUST, flask=">=2.0", needs="python:asgiref")
class TestViews:
    """A view may be a coroutine function; what it returns is the response, as with any view.

    Source: Flask documentation, "Using async and await".
    """

    def test_its_result_is_the_response(self, flask, client, names):
        app, word = flask.Flask("shop"), names.word()

        @app.route("/")
        async def index():
            return word

        assert client(app).get("/").text == word

    def test_it_may_await(self, flask, client, names):
        import asyncio

        app, word = flask.Flask("shop"), names.word()

        @app.route("/")
        async def index():
            future = asyncio.get_running_loop().create_future()
            asyncio.get_running_loop().call_soon(future.set_result, word)
            return await future

        assert client(app).get("/").text == word

    def test_values_of_the_rule_reach_it(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/cart/<int:id>")
        async def cart(id):
            return repr(id)

        assert client(app).get("/cart/7").text == "7"

    def test_tuples_and_dicts_are_responses(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        async def index():
            return {"word": "found"}, 418

        response = client(app).get("/")

        assert (response.status_code, response.json()) == (418, {"word": "found"})

    def test_it_answers_every_request(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/<word>")
        async def show(word):
            return word

        shop = client(app)

        assert [shop.get("/one").text, shop.get("/two").text] == ["one", "two"]

    def test_it_may_be_added_as_a_rule(self, flask, client):
        app = flask.Flask("shop")

        async def index():
            return "index"

        app.add_url_rule("/", view_func=index)

        assert client(app).get("/").text == "index"

    def test_of_a_blueprint(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        @shop.route("/")
        async def index():
            return flask.request.endpoint

        app.register_blueprint(shop)

        assert client(app).get("/").text == "shop.index"

    def test_plain_views_stand_beside_it(self, flask, client):
        app = flask.Flask("shop")
        app.route("/plain")(lambda: "plain")

        @app.route("/async")
        async def index():
            return "async"

        shop = client(app)

        assert [shop.get("/plain").text, shop.get("/async").text] == ["plain", "async"]

    def test_an_exception_is_an_error_of_the_request(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(LookupError)(lambda error: f"handled {error.args[0]}")

        @app.route("/")
        async def index():
            raise LookupError("lost")

        assert client(app).get("/").text == "handled lost"

    def test_abort_is_an_http_error(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        async def index():
            flask.abort(418)

        assert client(app).get("/").status_code == 418


@requirement("async/class-views", SHOULD, flask=">=2.0.2", needs="python:asgiref")
class TestClassViews:
    """``dispatch_request`` and the methods of a MethodView may be coroutine functions.

    Source: Flask documentation, "Using async and await".
    """

    @pytest.mark.parametrize("every", [True, False], ids=["an instance each", "one instance"])
    def test_dispatch_request(self, flask, client, every):
        class Cart(flask.views.View):
            init_every_request = every

            async def dispatch_request(self, id):
                return f"cart {id}"

        app = flask.Flask("shop")
        app.add_url_rule("/cart/<id>", view_func=Cart.as_view("cart"))

        assert client(app).get("/cart/7").text == "cart 7"

    @pytest.mark.parametrize("method", ["GET", "POST"])
    def test_methods(self, flask, client, method):
        class Cart(flask.views.MethodView):
            async def get(self):
                return "async GET"

            def post(self):
                return "plain POST"

        app = flask.Flask("shop")
        app.add_url_rule("/", view_func=Cart.as_view("cart"))

        response = client(app).open("/", method)

        assert response.text == {"GET": "async GET", "POST": "plain POST"}[method]

    @pytest.mark.parametrize("kind", ["View", "MethodView"])
    def test_a_decorator_receives_what_it_returned(self, flask, client, kind):
        def shout(view):
            return lambda **values: view(**values).upper()

        class Cart(getattr(flask.views, kind)):
            decorators = [shout]

            async def get(self, id):
                return f"cart {id}"

            if kind == "View":
                dispatch_request = get

        app = flask.Flask("shop")
        app.add_url_rule("/cart/<id>", view_func=Cart.as_view("cart"))

        assert client(app).get("/cart/7").text == "CART 7"

    def test_head_is_answered_by_get(self, flask, client):
        class Cart(flask.views.MethodView):
            async def get(self):
                return flask.Response("cart", headers={"X-Method": flask.request.method})

        app = flask.Flask("shop")
        app.add_url_rule("/", view_func=Cart.as_view("cart"))

        assert client(app).head("/").headers["X-Method"] == "HEAD"
