"""A request's contexts last from before its first hook until after its teardown."""

from flask_conformance import MAY, MUST, applies, requirement


@requirement("contexts/request-lifetime", MUST)
class TestRequestLifetime:
    """The contexts of a request are there for every hook, the view, the error handlers and the
    response's making, and neither for reading the body nor after the answer.

    Source: Flask documentation, "The Request Context", "Lifetime of the Context".
    """

    def test_in_before_request(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.route("/here")(lambda: "here")
        app.before_request(lambda: seen.append(flask.request.path))

        client(app).get("/here")

        assert seen == ["/here"]

    def test_in_after_request(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.route("/here")(lambda: "here")

        @app.after_request
        def after(response):
            seen.append(flask.request.path)
            return response

        client(app).get("/here")

        assert seen == ["/here"]

    def test_in_an_error_handler(self, flask, client):
        app = flask.Flask("shop")
        app.errorhandler(404)(lambda error: flask.request.path)

        assert client(app).get("/missing").text == "/missing"

    @applies(flask=">=0.7", needs="in-process")
    def test_not_where_the_body_is_read(self, flask, client):
        app, seen = flask.Flask("shop"), []

        def body():
            seen.append(flask.has_request_context())
            yield b"body"

        app.route("/")(lambda: flask.Response(body()))
        client(app).get("/")

        assert seen == [False]

    @applies(flask=">=0.9", needs="in-process")
    def test_not_where_the_response_is_closed(self, flask, client):
        app, seen = flask.Flask("shop"), []

        @app.route("/")
        def index():
            response = flask.make_response("index")
            response.call_on_close(lambda: seen.append(flask.has_app_context()))
            return response

        client(app).get("/")

        assert seen == [False]

    @applies(flask=">=0.7", needs="in-process")
    def test_none_is_left_when_the_answer_is_complete(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: f"{bool(flask.request)}")

        text = client(app).get("/").text

        assert (text, bool(flask.request), bool(flask.current_app)) == ("True", False, False)

    @applies(flask=">=0.7", needs="in-process")
    def test_none_is_left_after_an_unhandled_error(self, flask, client):
        app = flask.Flask("shop")
        app.route("/")(lambda: {}["lost"])

        status = client(app).get("/").status_code

        assert (status, bool(flask.request), bool(flask.current_app)) == (500, False, False)


@requirement("contexts/handed-to-debugger", MAY, flask=">=2.2,<3.2", needs="in-process")
class TestHandedToDebugger:
    """A function under ``werkzeug.debug.preserve_context`` in the environ is handed the app
    context and then the request context at the end of the request; entering them makes them
    current again.

    Why: the interactive debugger evaluates code in the request that failed.
    """

    def test_both_contexts_are_handed_over_in_order(self, flask, client):
        app, kept = flask.Flask("shop"), []
        app.route("/here")(lambda: "here")

        client(app).get("/here", extra={"werkzeug.debug.preserve_context": kept.append})

        assert [type(each).__name__ for each in kept] == ["AppContext", "RequestContext"]

    def test_entering_them_brings_the_request_back(self, flask, client):
        app, kept = flask.Flask("shop"), []
        app.route("/here")(lambda: "here")
        client(app).get("/here", extra={"werkzeug.debug.preserve_context": kept.append})

        with kept[0], kept[1]:
            assert (flask.request.path, flask.current_app.name) == ("/here", "shop")

    def test_also_after_an_error(self, flask, client):
        app, kept = flask.Flask("shop"), []
        app.route("/here")(lambda: {}["lost"])

        client(app).get("/here", extra={"werkzeug.debug.preserve_context": kept.append})

        with kept[0], kept[1]:
            assert flask.request.path == "/here"
