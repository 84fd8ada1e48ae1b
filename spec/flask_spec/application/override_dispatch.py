"""Methods that handle a request, and that a subclass of the application may override."""

from flask_conformance import SHOULD, applies, requirement


@requirement("application/override-dispatch", SHOULD)
class TestOverrideDispatch:
    """A subclass changes one step of a request by overriding the method of that step, and may
    call the inherited one.

    Why: the whole course of a request is made of documented methods, so that an application
    replaces the step it needs and nothing else.
    Source: Flask documentation, "Subclassing Flask", and API, ``Flask``.
    """

    def test_dispatch_request_makes_the_views_value(self, flask, client):
        class Application(flask.Flask):
            def dispatch_request(self):
                return f"<{flask.Flask.dispatch_request(self)}>"

        app = Application("subclassed")
        app.route("/")(lambda: "view")

        assert client(app).get("/").text == "<view>"

    @applies(flask=">=0.7")
    def test_full_dispatch_request_makes_the_response(self, flask, client):
        class Application(flask.Flask):
            def full_dispatch_request(self):
                response = flask.Flask.full_dispatch_request(self)
                response.headers["X-Full"] = response.get_data().decode()
                return response

        app = Application("subclassed")
        app.route("/")(lambda: "view")

        assert client(app).get("/").headers["X-Full"] == "view"

    def test_preprocess_request_may_answer(self, flask, client):
        class Application(flask.Flask):
            def preprocess_request(self):
                return flask.Flask.preprocess_request(self) or "closed"

        app = Application("subclassed")
        app.route("/")(lambda: "view")

        assert client(app).get("/").text == "closed"

    def test_process_response_is_the_last_step(self, flask, client):
        class Application(flask.Flask):
            def process_response(self, response):
                response = flask.Flask.process_response(self, response)
                response.headers["X-Seen"] = response.headers["X-After"]
                return response

        app = Application("subclassed")
        app.route("/")(lambda: "view")

        @app.after_request
        def after(response):
            response.headers["X-After"] = "ran"
            return response

        assert client(app).get("/").headers["X-Seen"] == "ran"

    def test_process_response_may_replace_the_response(self, flask, client):
        class Application(flask.Flask):
            def process_response(self, response):
                return self.response_class("replaced")

        app = Application("subclassed")
        app.route("/")(lambda: "view")

        assert client(app).get("/").text == "replaced"

    @applies(flask=">=0.3")
    def test_handle_exception_answers_unhandled_errors(self, flask, client):
        class Application(flask.Flask):
            def handle_exception(self, e):
                return self.make_response(f"sorry: {e}")

        app = Application("subclassed")

        @app.route("/")
        def broken():
            raise LookupError("gone")

        assert client(app).get("/").text == "sorry: gone"

    @applies(flask=">=0.3")
    def test_handle_http_exception_answers_http_errors(self, flask, client):
        class Application(flask.Flask):
            def handle_http_exception(self, e):
                return f"code {e.code}"

        app = Application("subclassed")

        assert client(app).get("/nothing").text == "code 404"

    @applies(flask=">=0.7")
    def test_handle_user_exception_answers_errors_of_views(self, flask, client):
        class Application(flask.Flask):
            def handle_user_exception(self, e):
                return f"caught {e}"

        app = Application("subclassed")

        @app.route("/")
        def broken():
            raise LookupError("gone")

        assert client(app).get("/").text == "caught gone"

    @applies(flask=">=0.8")
    def test_trap_http_exception_decides_what_is_an_error(self, flask, client):
        class Application(flask.Flask):
            def trap_http_exception(self, e):
                return e.code == 404

        app = Application("subclassed")

        assert client(app).get("/nothing").status_code == 500

    def test_request_context_makes_the_context(self, flask, client):
        class Application(flask.Flask):
            def request_context(self, environ):
                environ["HTTP_X_ADDED"] = "by the subclass"
                return flask.Flask.request_context(self, environ)

        app = Application("subclassed")
        app.route("/")(lambda: flask.request.headers["X-Added"])

        assert client(app).get("/").text == "by the subclass"
