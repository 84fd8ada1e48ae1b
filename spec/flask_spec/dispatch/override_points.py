"""Methods of the application that a subclass may override to change the dispatch."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("dispatch/override-points", MUST, flask=">=0.7")
class TestOverridePoints:
    """Each step of the dispatch is a method of the application; what a subclass's method returns
    goes on in place of what the step would have returned.

    Source: Flask documentation, "Application Structure and Lifecycle", "Custom Behavior".
    """

    def test_preprocess_request_may_answer(self, flask, client):
        class Shop(flask.Flask):
            def preprocess_request(self):
                return "closed"

        app = Shop("shop")
        app.add_url_rule("/", "index", lambda: "index")

        assert client(app).get("/").text == "closed"

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

    def test_dispatch_request_may_answer(self, flask, client):
        class Shop(flask.Flask):
            def dispatch_request(self):
                return "closed", 503

        app = Shop("shop")
        app.add_url_rule("/", "index", lambda: "index")

        response = client(app).get("/")
        assert (response.status_code, response.text) == (503, "closed")

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
            app.dispatch_request()
        assert calls == []

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
        assert (type(response), response.status_code) == (app.response_class, 203)

    def test_full_dispatch_request_may_be_wrapped(self, flask, client):
        class Shop(flask.Flask):
            def full_dispatch_request(self):
                response = super().full_dispatch_request()
                response.headers["X-Signed"] = "yes"
                return response

        app = Shop("shop")
        app.add_url_rule("/", "index", lambda: "index")

        assert client(app).get("/").headers["X-Signed"] == "yes"

    def test_process_response_may_replace_the_response(self, flask, client):
        class Shop(flask.Flask):
            def process_response(self, response):
                return self.response_class("replaced")

        app = Shop("shop")
        app.add_url_rule("/", "index", lambda: "index")

        assert client(app).get("/").text == "replaced"

    def test_process_response_returns_what_the_after_functions_made(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        replaced = app.response_class("replaced")
        app.after_request(lambda response: replaced)

        with app.test_request_context("/"):
            assert app.process_response(app.response_class("index")) is replaced

    def test_handle_user_exception_may_answer(self, flask, client):
        class Shop(flask.Flask):
            def handle_user_exception(self, e):
                return f"handled {type(e).__name__}"

        app = Shop("shop")

        @app.route("/")
        def index():
            raise LookupError

        assert client(app).get("/").text == "handled LookupError"

    def test_handle_http_exception_may_answer(self, flask, client):
        class Shop(flask.Flask):
            def handle_http_exception(self, e):
                return f"handled {e.code}"

        assert client(Shop("shop")).get("/missing").text == "handled 404"

    def test_handle_http_exception_is_not_asked_about_others(self, flask, client):
        class Shop(flask.Flask):
            def handle_http_exception(self, e):
                return "handled"

        app = Shop("shop")

        @app.route("/")
        def index():
            raise LookupError

        assert client(app).get("/").status_code == 500

    def test_handle_exception_may_answer(self, flask, client):
        class Shop(flask.Flask):
            def handle_exception(self, e):
                return self.response_class(f"handled {type(e).__name__}", status=503)

        app = Shop("shop")

        @app.route("/")
        def index():
            raise LookupError

        response = client(app).get("/")
        assert (response.status_code, response.text) == (503, "handled LookupError")

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

    def test_make_default_options_response_may_answer(self, flask, client):
        class Shop(flask.Flask):
            def make_default_options_response(self):
                return self.response_class("ask the staff")

        app = Shop("shop")
        app.add_url_rule("/", "index", lambda: "index")

        assert client(app).options("/").text == "ask the staff"

    @applies(flask=">=0.12")
    def test_finalize_request_makes_the_response(self, flask, client):
        class Shop(flask.Flask):
            def finalize_request(self, rv, **options):
                return super().finalize_request(f"finally {rv}", **options)

        app = Shop("shop")
        app.add_url_rule("/", "index", lambda: "index")

        assert client(app).get("/").text == "finally index"


@requirement("dispatch/ensure-sync", MUST, flask=">=2.0")
class TestEnsureSync:
    """Every function that was registered for a request is called through ``ensure_sync``.

    Why: an application may run coroutine functions in a way of its own.
    Source: Flask documentation, "Using async and await", "Other event loops".
    """

    @pytest.mark.parametrize(
        "kind", ["view", "before", "after", "after this", "teardown", "application's teardown"]
    )
    def test_a_hook_is_called_through_it(self, flask, client, kind):
        wrapped = []

        class Shop(flask.Flask):
            def ensure_sync(self, func):
                wrapped.append(func)
                return func

        app = Shop("shop")

        def hook(*args):
            return args[0] if args else None

        def view():
            if kind == "after this":
                flask.after_this_request(hook)
            return "index"

        register = {
            "before": app.before_request,
            "after": app.after_request,
            "teardown": app.teardown_request,
            "application's teardown": app.teardown_appcontext,
        }
        if kind in register:
            register[kind](hook)
        app.add_url_rule("/", "index", view)

        client(app).get("/")
        assert (view if kind == "view" else hook) in wrapped

    @pytest.mark.parametrize(
        "kind", [404, LookupError, 500], ids=["HTTP error", "exception", "500"]
    )
    def test_an_error_handler_is_called_through_it(self, flask, client, kind):
        wrapped = []

        class Shop(flask.Flask):
            def ensure_sync(self, func):
                wrapped.append(func)
                return func

        app = Shop("shop")

        def handler(error):
            return "handled"

        app.register_error_handler(kind, handler)

        @app.route("/")
        def index():
            raise ArithmeticError if kind == 500 else LookupError

        client(app).get("/missing" if kind == 404 else "/")
        assert handler in wrapped

    def test_what_it_returns_is_called(self, flask, client):
        class Shop(flask.Flask):
            def ensure_sync(self, func):
                return lambda *args, **kwargs: f"<{func(*args, **kwargs)}>"

        app = Shop("shop")
        app.add_url_rule("/<word>", "show", lambda word: word)

        assert client(app).get("/apple").text == "<apple>"

    def test_a_plain_function_stays_as_it_is(self, flask):
        app = flask.Flask("shop")

        def view():
            return "index"

        assert app.ensure_sync(view) is view

    def test_a_coroutine_function_goes_to_async_to_sync(self, flask):
        class Shop(flask.Flask):
            def async_to_sync(self, func):
                return ("in step", func)

        async def view():
            return "index"

        assert Shop("shop").ensure_sync(view) == ("in step", view)
