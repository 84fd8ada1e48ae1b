"""What a coroutine function sees: the contexts of its request, and no other's."""

import threading

from flask_conformance import MUST, applies, requirement


@requirement("async/contexts", MUST, flask=">=2.0", needs="python:asgiref")
class TestContexts:
    """In a coroutine function of a request, and in tasks that it starts, the request, the session,
    ``g`` and the application are those of the request; what it changes is seen after it.

    Source: Flask documentation, "Using async and await", "Background tasks".
    """

    def test_the_request_is_current(self, flask, client, names):
        app, path = flask.Flask("shop"), names.path()

        @app.route(path)
        async def index():
            return flask.request.path

        assert client(app).get(path).text == path

    def test_the_application_is_current(self, flask, client):
        app, seen = flask.Flask("shop"), []

        @app.route("/")
        async def index():
            seen.append(flask.current_app._get_current_object())
            return "index"

        client(app).get("/")

        assert seen == [app]

    def test_they_are_current_after_an_await(self, flask, client):
        import asyncio

        app = flask.Flask("shop")

        @app.route("/here")
        async def index():
            await asyncio.sleep(0)
            return flask.request.path

        assert client(app).get("/here").text == "/here"

    def test_they_are_current_in_tasks_that_it_starts(self, flask, client):
        import asyncio

        app = flask.Flask("shop")

        async def look():
            return flask.request.args["word"]

        @app.route("/")
        async def index():
            return " ".join(await asyncio.gather(look(), asyncio.ensure_future(look())))

        assert client(app).get("/?word=found").text == "found found"

    def test_g_set_before_is_seen_inside(self, flask, client):
        app = flask.Flask("shop")

        @app.before_request
        def before():
            flask.g.user = "ada"

        @app.route("/")
        async def index():
            return flask.g.user

        assert client(app).get("/").text == "ada"

    def test_g_set_inside_is_seen_after(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.teardown_request(lambda error: seen.append(flask.g.user))

        @app.route("/")
        async def index():
            flask.g.user = "ada"
            return "index"

        client(app).get("/")

        assert seen == ["ada"]

    def test_the_session_changed_inside_is_saved(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/")
        async def index():
            flask.session["visits"] = flask.session.get("visits", 0) + 1
            return str(flask.session["visits"])

        shop = client(app)
        shop.get("/")

        assert shop.get("/").text == "2"

    def test_the_last_callback_of_the_response_still_has_them(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        async def index():
            @flask.after_this_request
            def after(response):
                response.headers["X-Path"] = flask.request.path
                return response

            return "index"

        assert client(app).get("/").headers["X-Path"] == "/"

    @applies(needs="in-process")
    def test_nothing_stays_after_the_request(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        async def index():
            return "index"

        text = client(app).get("/").text

        assert (text, bool(flask.request), bool(flask.current_app)) == ("index", False, False)


@requirement("async/isolation", MUST, flask=">=2.0", needs="python:asgiref")
class TestIsolation:
    """Requests whose coroutine functions run at the same time in several threads each see their
    own request and ``g``."""

    def test_two_requests_at_the_same_time(self, flask, wsgi_client):
        import asyncio

        app, arrived = flask.Flask("shop"), set()

        @app.route("/<word>")
        async def index(word):
            flask.g.word = word
            arrived.add(word)
            while len(arrived) < 2:
                await asyncio.sleep(0)
            return f"{flask.request.path} {flask.g.word}"

        answers = {}

        def visit(word):
            answers[word] = wsgi_client(app).get(f"/{word}").text

        threads = [threading.Thread(target=visit, args=[word]) for word in ("one", "two")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert answers == {"one": "/one one", "two": "/two two"}

    def test_a_request_within_a_request(self, flask, wsgi_client):
        app, other = flask.Flask("shop"), flask.Flask("other")

        @other.route("/inner")
        def inner():
            return flask.request.path

        @app.route("/outer")
        async def outer():
            return f"{wsgi_client(other).get('/inner').text} {flask.request.path}"

        assert wsgi_client(app).get("/outer").text == "/inner /outer"
