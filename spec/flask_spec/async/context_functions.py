"""What a request's contexts offer, asked for in coroutine functions."""

import pytest

from flask_conformance import SHOULD, applies, requirement


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
