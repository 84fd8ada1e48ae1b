"""Methods of the application that a subclass may override to change the dispatch."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("dispatch/override-points", SHOULD, flask=">=0.7")
class TestOverridePoints:
    """Each step of the dispatch is a method of the application; what a subclass's method returns
    goes on in place of what the step would have returned.

    Source: Flask documentation, "Application Structure and Lifecycle", "Custom Behavior".
    """

    def test_preprocess_request_tells_what_a_before_function_answered(self, flask):
        app = flask.Flask("shop")
        app.before_request(lambda: "closed")

        with app.test_request_context("/"):
            assert app.preprocess_request() == "closed"

    def test_preprocess_request_tells_none_otherwise(self, flask):
        app = flask.Flask("shop")
        app.before_request(lambda: None)

        with app.test_request_context("/"):
            assert app.preprocess_request() is None

    def test_dispatch_request_returns_what_the_view_returned(self, flask):
        app, value = flask.Flask("shop"), object()
        app.add_url_rule("/", "index", lambda: value)

        with app.test_request_context("/"):
            assert app.dispatch_request() is value

    def test_dispatch_request_runs_no_hooks(self, flask):
        app, calls = flask.Flask("shop"), []
        app.before_request(lambda: calls.append("before"))
        app.after_request(lambda response: calls.append("after") or response)
        app.add_url_rule("/", "index", lambda: "index")

        with app.test_request_context("/"):
            assert (app.dispatch_request(), calls) == ("index", [])

    def test_dispatch_request_raises_what_the_view_raises(self, flask):
        app = flask.Flask("shop")
        app.register_error_handler(LookupError, lambda error: "handled")

        @app.route("/")
        def index():
            raise LookupError("apples")

        with app.test_request_context("/"), pytest.raises(LookupError, match="apples"):
            app.dispatch_request()

    def test_full_dispatch_request_returns_the_response(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/", "index", lambda: ("index", 203))

        with app.test_request_context("/"):
            response = app.full_dispatch_request()
        got = (isinstance(response, app.response_class), response.status_code)
        assert got == (True, 203)

    def test_process_response_returns_what_the_after_functions_made(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        replaced = app.response_class("replaced")
        app.after_request(lambda response: replaced)

        with app.test_request_context("/"):
            assert app.process_response(app.response_class("index")).data == b"replaced"

    def test_handle_http_exception_is_not_asked_about_others(self, flask, client):
        class Shop(flask.Flask):
            def handle_http_exception(self, e):
                return "handled"

        app = Shop("shop")

        @app.route("/")
        def index():
            raise LookupError

        assert client(app).get("/").status_code == 500

    def test_handle_exception_is_not_asked_about_handled_ones(self, flask, client):
        class Shop(flask.Flask):
            def handle_exception(self, e):
                return self.response_class("not reached")

        app = Shop("shop")
        app.register_error_handler(LookupError, lambda error: "handled")

        @app.route("/")
        def index():
            raise LookupError

        assert client(app).get("/").text == "handled"

    @applies(flask=">=0.12")
    def test_finalize_request_makes_the_response(self, flask, client):
        class Shop(flask.Flask):
            def finalize_request(self, rv, **options):
                return super().finalize_request(f"finally {rv}", **options)

        app = Shop("shop")
        app.add_url_rule("/", "index", lambda: "index")

        assert client(app).get("/").text == "finally index"


@requirement("dispatch/ensure-sync", SHOULD, flask=">=2.0")
class TestEnsureSync:
    """Error handlers and the functions given to ``after_this_request`` are called through
    ``ensure_sync``, as views and hooks are.

    Why: an application may run coroutine functions in a way of its own.
    Source: Flask documentation, "Using async and await", "Other event loops".
    """

    def test_a_function_for_this_request(self, flask, client):
        running, seen = [], []

        class Shop(flask.Flask):
            def ensure_sync(self, func):
                def run(*args, **kwargs):
                    running.append(func)
                    try:
                        return func(*args, **kwargs)
                    finally:
                        running.pop()

                return run

        app = Shop("shop")

        def sign(response):
            seen.append(running != [])
            return response

        @app.route("/")
        def index():
            flask.after_this_request(sign)
            return "index"

        client(app).get("/")
        assert seen == [True]

    @pytest.mark.parametrize(
        "kind", [404, LookupError, 500], ids=["HTTP error", "exception", "500"]
    )
    def test_an_error_handler(self, flask, client, kind):
        running, seen = [], []

        class Shop(flask.Flask):
            def ensure_sync(self, func):
                def run(*args, **kwargs):
                    running.append(func)
                    try:
                        return func(*args, **kwargs)
                    finally:
                        running.pop()

                return run

        app = Shop("shop")

        def handler(error):
            seen.append(running != [])
            return "handled"

        app.register_error_handler(kind, handler)

        @app.route("/")
        def index():
            raise ArithmeticError if kind == 500 else LookupError

        client(app).get("/missing" if kind == 404 else "/")
        assert seen == [True]
