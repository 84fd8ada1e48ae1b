"""Bodies that coroutine functions stream, and the contexts that they see."""

from flask_conformance import MUST, applies, requirement


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

        text = client(app).get("/").text

        assert (text, bool(flask.request), bool(flask.current_app)) == ("ab", False, False)
