"""Functions that ran once, before the first request, while they existed."""

from flask_conformance import SHOULD, requirement


@requirement("dispatch/before-first-request", SHOULD, flask=">=0.8,<2.3")
class TestBeforeFirstRequest:
    """A ``before_first_request`` function runs once, before the first request of the application
    and before its ``before_request`` functions.

    Source: Flask 2.2 API documentation, ``Flask.before_first_request``.
    """

    def test_runs_once(self, flask, client):
        app, calls = flask.Flask("shop"), []
        app.before_first_request(lambda: calls.append("first"))
        app.add_url_rule("/", "index", lambda: "index")

        visitor = client(app)
        visitor.get("/")
        visitor.get("/")
        assert calls == ["first"]

    def test_runs_before_the_before_request_functions(self, flask, client):
        app, calls = flask.Flask("shop"), []
        app.before_request(lambda: calls.append("each"))
        app.before_first_request(lambda: calls.append("first"))
        app.add_url_rule("/", "index", lambda: "index")

        client(app).get("/")
        assert calls == ["first", "each"]

    def test_several_run_in_order_of_registration(self, flask, client):
        app, calls = flask.Flask("shop"), []
        app.before_first_request(lambda: calls.append("one"))
        app.before_first_request(lambda: calls.append("two"))
        app.add_url_rule("/", "index", lambda: "index")

        client(app).get("/")
        assert calls == ["one", "two"]

    def test_what_it_returns_is_ignored(self, flask, client):
        app = flask.Flask("shop")
        app.before_first_request(lambda: "from the function")
        app.add_url_rule("/", "index", lambda: "index")

        assert client(app).get("/").text == "index"

    def test_does_not_run_at_registration(self, flask):
        app, calls = flask.Flask("shop"), []
        app.before_first_request(lambda: calls.append("first"))

        assert calls == []

    def test_each_application_has_its_own(self, flask, client):
        app, other, calls = flask.Flask("shop"), flask.Flask("stall"), []
        app.before_first_request(lambda: calls.append("shop"))
        other.before_first_request(lambda: calls.append("stall"))

        client(app).get("/")
        assert calls == ["shop"]
