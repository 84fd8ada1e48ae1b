"""What a request's contexts offer, asked for in coroutine functions."""

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("async/context-streams", MUST, since="1.2", flask=">=3.1.2", needs="python:asgiref")
class TestContextStreams:
    """A body that a coroutine function wraps by ``stream_with_context`` is sent, and sees the
    contexts of the request, as from any other view.

    Source: Flask documentation, "Streaming Contents"; Flask issue 5774.
    If this fails: the context that the body keeps is left in another task than it was entered in.
    """

    def test_a_generator(self, flask, client, names):
        app, word = flask.Flask("shop"), names.word()

        @app.route("/<name>")
        async def show(name):
            def body():
                yield flask.request.path
                yield f" {word}"

            return flask.Response(flask.stream_with_context(body()))

        assert client(app).get("/here").text == f"/here {word}"

    def test_a_generator_returned_as_it_is(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/<name>")
        async def show(name):
            def body():
                yield flask.request.path
                yield "!"

            return flask.stream_with_context(body())

        assert client(app).get("/here").text == "/here!"

    def test_a_decorated_generator_function(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/<name>")
        async def show(name):
            @flask.stream_with_context
            def body(end):
                yield flask.request.path
                yield end

            return flask.Response(body("!"))

        assert client(app).get("/here").text == "/here!"

    def test_session_and_g(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/")
        async def index():
            flask.session["user"], flask.g.pet = "ada", "cat"

            def body():
                yield flask.session["user"]
                yield flask.g.pet
                yield flask.current_app.import_name

            return flask.Response(flask.stream_with_context(body()))

        assert client(app).get("/").text == "adacatshop"

    def test_of_an_error_handler(self, flask, client):
        app = flask.Flask("shop")

        @app.errorhandler(404)
        async def handle(error):
            def body():
                yield "lost at "
                yield flask.request.path

            return flask.Response(flask.stream_with_context(body()), status=404)

        assert client(app).get("/nowhere").text == "lost at /nowhere"

    def test_of_a_hook(self, flask, client):
        app = flask.Flask("shop")

        @app.before_request
        async def before():
            def body():
                yield "closed at "
                yield flask.request.path

            return flask.Response(flask.stream_with_context(body()))

        assert client(app).get("/cart").text == "closed at /cart"

    def test_of_a_method_of_a_class(self, flask, client):
        class Cart(flask.views.MethodView):
            async def get(self, id):
                def body():
                    yield f"cart {id} at "
                    yield flask.request.path

                return flask.Response(flask.stream_with_context(body()))

        app = flask.Flask("shop")
        app.add_url_rule("/cart/<id>", view_func=Cart.as_view("cart"))

        assert client(app).get("/cart/7").text == "cart 7 at /cart/7"

    def test_a_template(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/<name>")
        async def show(name):
            return flask.stream_template_string("{{ name }} at {{ request.path }}", name=name)

        assert client(app).get("/here").text == "here at /here"

    @applies(needs="in-process")
    def test_nothing_is_current_after_the_body(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        async def index():
            return flask.Response(flask.stream_with_context(iter(["a", "b"])))

        client(app).get("/")

        assert (bool(flask.request), bool(flask.current_app)) == (False, False)


@requirement("async/context-functions", SHOULD, since="1.2", flask=">=2.0", needs="python:asgiref")
class TestContextFunctions:
    """In coroutine functions the functions of the framework work as in any other: copies of the
    request's contexts, callbacks for its response, inner contexts, URLs, messages and templates.

    Source: Flask documentation, "Using async and await".
    """

    def test_a_copied_context_in_the_view_itself(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/<name>")
        async def show(name):
            read = flask.copy_current_request_context(lambda: flask.request.path)
            return f"{read()} {flask.request.path}"

        assert client(app).get("/here").text == "/here /here"

    def test_a_copied_context_in_an_executor(self, flask, client):
        import asyncio

        app = flask.Flask("shop")

        @app.route("/<name>")
        async def show(name):
            read = flask.copy_current_request_context(lambda: flask.request.path)
            return await asyncio.get_running_loop().run_in_executor(None, read)

        assert client(app).get("/here").text == "/here"

    @pytest.mark.parametrize("where", ["before", "handler"])
    def test_after_this_request_in_hooks_and_handlers(self, flask, client, where):
        app = flask.Flask("shop")

        def ask():
            @flask.after_this_request
            def after(response):
                response.headers["X-Asked"] = where
                return response

        @app.before_request
        async def before():
            if where == "before":
                ask()

        @app.errorhandler(404)
        async def handle(error):
            if where == "handler":
                ask()
            return "lost", 404

        assert client(app).get("/").headers["X-Asked"] == where

    def test_an_inner_context_across_an_await(self, flask, client):
        import asyncio

        app, other = flask.Flask("shop"), flask.Flask("other")

        @app.route("/outer")
        async def outer():
            with other.test_request_context("/inner"):
                await asyncio.sleep(0)
                inside = flask.request.path
            await asyncio.sleep(0)
            return f"{inside} {flask.request.path}"

        assert client(app).get("/outer").text == "/inner /outer"

    def test_urls(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        @shop.route("/cart/<id>")
        async def cart(id):
            return flask.url_for(".cart", id=int(id) + 1)

        app.register_blueprint(shop)

        assert client(app).get("/cart/7").text == "/cart/8"

    def test_messages(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/save")
        async def save():
            flask.flash("saved", "good")
            return "saved"

        @app.route("/")
        async def index():
            messages = flask.get_flashed_messages(with_categories=True)
            return " ".join(f"{category}: {message}" for category, message in messages)

        visitor = client(app)
        visitor.get("/save")

        assert [visitor.get("/").text for _ in range(2)] == ["good: saved", ""]

    def test_the_body_of_the_request(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/", methods=["POST"])
        async def index():
            return f"{flask.request.form['name']} {flask.request.args['page']}"

        assert client(app).post("/?page=2", data={"name": "ada"}).text == "ada 2"

    def test_a_redirect(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/there")
        async def there():
            return "there"

        @app.route("/")
        async def index():
            return flask.redirect(flask.url_for("there"))

        assert client(app).get("/").redirects_to("/there")

    def test_values_of_the_url_taken_away_before(self, flask, client):
        app = flask.Flask("shop")

        @app.url_value_preprocessor
        def take(endpoint, values):
            flask.g.lang = values.pop("lang")

        @app.url_defaults
        def put(endpoint, values):
            values.setdefault("lang", flask.g.lang)

        @app.route("/<lang>/about")
        async def about():
            return f"{flask.g.lang} {flask.url_for('about')}"

        assert client(app).get("/fi/about").text == "fi /fi/about"

    @applies(needs="in-process")
    def test_a_block_of_the_test_client_keeps_them(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/<name>")
        async def show(name):
            flask.g.user, flask.session["pet"] = "ada", "cat"
            return "shown"

        with app.test_client() as visitor:
            visitor.get("/here")
            kept = (flask.request.path, flask.g.user, flask.session["pet"])

        assert (kept, flask.has_request_context()) == (("/here", "ada", "cat"), False)

    def test_dispatched_by_hand(self, flask):
        app, ran = flask.Flask("shop"), []

        @app.before_request
        async def before():
            ran.append("before")

        @app.route("/<name>")
        async def show(name):
            return f"shown {name}"

        @app.after_request
        async def after(response):
            ran.append("after")
            return response

        with app.test_request_context("/here"):
            answered = app.preprocess_request()
            response = app.make_response(app.dispatch_request())
            text = app.process_response(response).get_data(as_text=True)

        assert (answered, text, ran) == (None, "shown here", ["before", "after"])
