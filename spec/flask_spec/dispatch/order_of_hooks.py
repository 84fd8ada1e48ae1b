"""The order in which the functions around a view run."""

from flask_conformance import SHOULD, applies, requirement


@requirement("dispatch/order-around-the-view", SHOULD)
class TestOrderAroundTheView:
    """A request runs the ``before_request`` functions in the order of their registration, then
    the view, then the ``after_request`` functions, the last registered first.

    Why: what was set up first is taken down last, as in nested blocks.
    Source: Flask documentation, "Application Structure and Lifecycle", "How a Request is Handled".
    """

    def test_the_view_runs_between(self, flask, client):
        app, calls = flask.Flask("lifecycle"), []

        @app.after_request
        def after(response):
            calls.append("after")
            return response

        @app.before_request
        def before():
            calls.append("before")

        @app.route("/")
        def index():
            calls.append("view")
            return "index"

        client(app).get("/")
        assert calls == ["before", "view", "after"]

    def test_before_functions_run_in_order_of_registration(self, flask, client):
        app, calls = flask.Flask("lifecycle"), []
        app.before_request(lambda: calls.append("first"))
        app.before_request(lambda: calls.append("second"))
        app.before_request(lambda: calls.append("third"))

        @app.route("/")
        def index():
            return "index"

        client(app).get("/")
        assert calls == ["first", "second", "third"]

    @applies(flask=">=0.6")
    def test_after_functions_run_in_reverse_order(self, flask, client):
        app = flask.Flask("lifecycle")

        @app.after_request
        def first(response):
            response.data += b", first"
            return response

        @app.after_request
        def second(response):
            response.data += b", second"
            return response

        @app.route("/")
        def index():
            return "view"

        assert client(app).get("/").text == "view, second, first"

    @applies(flask="<0.6")
    def test_after_functions_ran_in_order_of_registration(self, flask, client):
        app, calls = flask.Flask("lifecycle"), []

        @app.after_request
        def first(response):
            calls.append("first")
            return response

        @app.after_request
        def second(response):
            calls.append("second")
            return response

        @app.route("/")
        def index():
            return "view"

        client(app).get("/")
        assert calls == ["first", "second"]

    def test_every_request_runs_them_again(self, flask, client):
        app, calls = flask.Flask("lifecycle"), []
        app.before_request(lambda: calls.append("before"))

        @app.after_request
        def after(response):
            calls.append("after")
            return response

        @app.route("/")
        def index():
            return "index"

        visitor = client(app)
        visitor.get("/")
        visitor.get("/")
        assert calls == ["before", "after", "before", "after"]

    @applies(flask=">=0.9")
    def test_all_stages(self, flask, client):
        app, calls = flask.Flask("lifecycle"), []

        class Sessions(flask.sessions.SessionInterface):
            def open_session(self, app, request):
                calls.append("open session")
                return flask.sessions.SecureCookieSession()

            def save_session(self, app, session, response):
                calls.append("save session")

        def noted(stage):
            def after(response):
                calls.append(stage)
                return response

            return after

        app.session_interface = Sessions()
        app.teardown_appcontext(lambda error: calls.append("application's teardown"))
        app.teardown_request(lambda error: calls.append("request's teardown"))
        app.after_request(noted("after request"))
        app.before_request(lambda: calls.append("before request"))
        app.url_value_preprocessor(lambda endpoint, values: calls.append("URL values"))

        @app.route("/")
        def index():
            calls.append("view")
            flask.after_this_request(noted("after this request"))
            return "index"

        client(app).get("/")
        assert calls == [
            "open session",
            "URL values",
            "before request",
            "view",
            "after this request",
            "after request",
            "save session",
            "request's teardown",
            "application's teardown",
        ]
