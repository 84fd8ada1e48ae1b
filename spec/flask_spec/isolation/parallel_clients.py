"""Test clients in several workers."""

from flask_conformance import SHOULD, applies, requirement


@requirement("isolation/test-clients", SHOULD, flask=">=0.4", depends="isolation/requests")
class TestTestClients:
    """Test clients that several workers use at the same time keep cookies, sessions and preserved
    contexts apart.

    Why: test runners run tests in parallel.
    If this fails: look for what the clients of an application share.
    """

    def test_preserved_requests(self, flask, workers):
        app = flask.Flask("shop")
        app.route("/<name>")(lambda name: name)

        def worker(path):
            with app.test_client() as client:
                client.get(path)
                yield f"asks for {path}, which is preserved"
                assert flask.request.path == path

        workers.every_schedule(lambda: [worker("/a"), worker("/b")])

    def test_the_block_of_one_ends(self, flask, workers):
        app = flask.Flask("shop")
        app.route("/<name>")(lambda name: name)

        def ends():
            with app.test_client() as client:
                client.get("/ends")
                yield "asks for /ends, which is preserved"
            yield "ends the block"

        def stays():
            with app.test_client() as client:
                client.get("/stays")
                yield "asks for /stays, which is preserved"
                assert flask.request.path == "/stays"

        workers.every_schedule(lambda: [ends(), stays()])

    def test_one_asks_again(self, flask, workers):
        app = flask.Flask("shop")
        app.route("/<name>")(lambda name: name)

        def asks_twice():
            with app.test_client() as client:
                client.get("/first")
                yield "asks for /first, which is preserved"
                client.get("/second")
                yield "asks for /second, which is preserved"
                assert flask.request.path == "/second"

        def stays():
            with app.test_client() as client:
                client.get("/stays")
                yield "asks for /stays, which is preserved"
                assert flask.request.path == "/stays"

        workers.every_schedule(lambda: [asks_twice(), stays()])

    def test_cookies(self, flask, workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/login/<user>")
        def login(user):
            flask.session["user"] = user
            return "welcome"

        app.route("/")(lambda: flask.session["user"])

        def visitor(user):
            client = app.test_client()
            client.get(f"/login/{user}")
            yield f"{user} logs in"
            assert client.get("/").data == user.encode()

        workers.every_schedule(lambda: [visitor("ada"), visitor("grace")])

    @applies(flask=(">=0.8,<2.3", ">=2.3.2"))
    def test_sessions_opened_for_changes(self, flask, workers):
        app = flask.Flask("shop")
        app.secret_key = "key"
        app.route("/")(lambda: flask.session["user"])

        def visitor(user):
            client = app.test_client()
            with client.session_transaction() as session:
                session["user"] = user
                yield f"writes {user} into the session of its client"
            assert client.get("/").data == user.encode()

        workers.every_schedule(lambda: [visitor("ada"), visitor("grace")])
