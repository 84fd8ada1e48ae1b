"""after_this_request: a function for the response of one request."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("contexts/after-this-request", MUST, flask=">=0.9")
class TestAfterThisRequest:
    """A function given to ``after_this_request`` is handed the response of the current request
    and returns the one to use; it runs for no other request.

    Why: code deep inside a request, such as a decorator, sets a header or a cookie.
    Source: Flask documentation, "Deferred Request Callbacks".
    """

    def test_it_may_change_the_response(self, flask, client, names):
        app, word = flask.Flask("shop"), names.word()

        @app.route("/")
        def index():
            @flask.after_this_request
            def mark(response):
                response.headers["X-Word"] = word
                return response

            return "index"

        assert client(app).get("/").headers["X-Word"] == word

    def test_it_may_replace_the_response(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            flask.after_this_request(lambda response: flask.make_response("another"))
            return "index"

        assert client(app).get("/").text == "another"

    def test_the_next_request_is_not_affected(self, flask, client):
        app, seen = flask.Flask("shop"), []

        @app.route("/marked")
        def marked():
            flask.after_this_request(lambda response: seen.append("called") or response)
            return "marked"

        app.route("/plain")(lambda: "plain")
        visitor = client(app)
        visitor.get("/marked")
        visitor.get("/plain")

        assert seen == ["called"]

    def test_several_run_in_order_each_with_the_last_ones_response(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            for word in ("first", "second"):
                flask.after_this_request(
                    lambda response, word=word: flask.make_response(
                        response.get_data(as_text=True) + word
                    )
                )
            return "index "

        assert client(app).get("/").text == "index firstsecond"

    def test_they_run_before_the_after_request_functions(self, flask, client):
        app, order = flask.Flask("shop"), []

        @app.after_request
        def always(response):
            order.append("always")
            return response

        @app.route("/")
        def index():
            flask.after_this_request(lambda response: order.append("this") or response)
            return "index"

        client(app).get("/")

        assert order == ["this", "always"]

    def test_it_can_be_used_in_before_request(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: "index")

        @app.before_request
        def before():
            flask.after_this_request(lambda response: flask.make_response("another"))

        assert client(app).get("/").text == "another"

    def test_the_function_is_returned_unchanged(self, flask):
        def mark(response):
            return response

        with flask.Flask("shop").test_request_context("/"):
            assert flask.after_this_request(mark) is mark

    def test_it_runs_for_an_error_response_too(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            flask.after_this_request(lambda response: flask.make_response("another", 418))
            flask.abort(404)

        assert client(app).get("/").status_code == 418

    def test_an_inner_request_has_its_own(self, flask, wsgi_client):
        app, seen = flask.Flask("shop"), []

        @app.route("/inner")
        def inner():
            return "inner"

        @app.route("/outer")
        def outer():
            flask.after_this_request(lambda response: seen.append(flask.request.path) or response)
            wsgi_client(app).get("/inner")
            return "outer"

        wsgi_client(app).get("/outer")

        assert seen == ["/outer"]

    @applies(flask=">=2.0")
    def test_outside_of_a_request_it_is_a_runtime_error(self, flask):
        with pytest.raises(RuntimeError, match=r"(?i)request context"):
            flask.after_this_request(lambda response: response)

    @applies(flask=">=2.0")
    def test_in_an_app_context_alone_too(self, flask):
        with flask.Flask("shop").app_context(), pytest.raises(RuntimeError):
            flask.after_this_request(lambda response: response)

    @applies(flask="<2.0")
    def test_outside_of_a_request_it_is_an_attribute_error(self, flask):
        with pytest.raises(AttributeError):
            flask.after_this_request(lambda response: response)
