"""Functions that run before the view, and may answer instead of it."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("dispatch/before-request", MUST)
class TestBeforeRequest:
    """A ``before_request`` function is called without arguments, in the request's contexts, before
    the view.

    Source: Flask API documentation, ``Flask.before_request``.
    """

    def test_may_leave_values_for_the_view(self, flask, client, names):
        app, name = flask.Flask("shop"), names.text()

        @app.before_request
        def load_user():
            flask.g.user = name

        @app.route("/")
        def index():
            return flask.g.user

        assert client(app).get("/").text == name

    def test_decorated_function_can_be_called(self, flask):
        app = flask.Flask("shop")

        @app.before_request
        def load_user():
            return "Ada"

        assert load_user() == "Ada"


@requirement("dispatch/before-request-answers", MUST)
class TestBeforeRequestAnswers:
    """If a ``before_request`` function returns anything but None, that is the answer, as if the
    view had returned it; neither the remaining functions nor the view are called.

    Why: a login check must be able to keep the view from running.
    Source: Flask API documentation, ``Flask.before_request``.
    """

    def test_its_value_is_the_answer(self, flask, client, names):
        app, text = flask.Flask("shop"), names.text()
        app.before_request(lambda: text)

        @app.route("/")
        def index():
            return "index"

        assert client(app).get("/").text == text

    def test_the_view_is_not_called(self, flask, client):
        app, calls = flask.Flask("shop"), []
        app.before_request(lambda: "closed")

        @app.route("/")
        def index():
            calls.append("view")
            return "index"

        text = client(app).get("/").text
        assert (text, calls) == ("closed", [])

    def test_the_remaining_functions_are_not_called(self, flask, client):
        app, calls = flask.Flask("shop"), []
        app.before_request(lambda: calls.append("first"))
        app.before_request(lambda: calls.append("second") or "closed")
        app.before_request(lambda: calls.append("third"))

        @app.route("/")
        def index():
            return "index"

        client(app).get("/")
        assert calls == ["first", "second"]

    def test_an_empty_text_is_an_answer(self, flask, client):
        app, ran = flask.Flask("shop"), []
        app.before_request(lambda: ran.append("before") or "")

        @app.route("/")
        def index():
            return "index"

        assert (client(app).get("/").text, ran) == ("", ["before"])

    @pytest.mark.parametrize("value", [{}, [], b""], ids=repr)
    @applies(flask=">=2.2")
    def test_an_empty_value_is_an_answer(self, flask, client, value):
        app = flask.Flask("shop")
        app.route("/")(lambda: "view")
        app.before_request(lambda: value)

        assert client(app).get("/").text.strip() == (repr(value) if value != b"" else "")

    def test_its_value_may_have_every_form_of_a_view(self, flask, client):
        app = flask.Flask("shop")
        app.before_request(lambda: ("closed", 503, {"Retry-After": "60"}))

        @app.route("/")
        def index():
            return "index"

        response = client(app).get("/")
        assert (response.status_code, response.headers["Retry-After"]) == (503, "60")

    def test_the_answer_passes_the_after_functions(self, flask, client):
        app = flask.Flask("shop")
        app.before_request(lambda: "closed")

        @app.after_request
        def sign(response):
            response.headers["X-Signed"] = "yes"
            return response

        @app.route("/")
        def index():
            return "index"

        assert client(app).get("/").headers["X-Signed"] == "yes"

    def test_is_decided_for_each_request(self, flask, client):
        app = flask.Flask("shop")

        @app.before_request
        def check():
            return "closed" if "night" in flask.request.args else None

        @app.route("/")
        def index():
            return "open"

        visitor = client(app)
        answers = [visitor.get(path).text for path in ("/?night=1", "/", "/?night=1")]
        assert answers == ["closed", "open", "closed"]
