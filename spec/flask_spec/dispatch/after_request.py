"""Functions that see each response before it leaves, and may replace it."""

from flask_conformance import MAY, MUST, applies, requirement


@requirement("dispatch/after-request", MUST)
class TestAfterRequest:
    """An ``after_request`` function is called with the response object of every request and
    returns the response that goes on in its place.

    Source: Flask API documentation, ``Flask.after_request``.
    """

    def test_receives_a_response_object(self, flask, client):
        app, received = flask.Flask("shop"), []

        @app.after_request
        def note(response):
            received.append(isinstance(response, app.response_class))
            return response

        @app.route("/")
        def index():
            return "index"

        client(app).get("/")
        assert received == [True]

    def test_may_change_the_response(self, flask, client, names):
        app, value = flask.Flask("shop"), names.word()

        @app.after_request
        def sign(response):
            response.headers["X-Signature"] = value
            return response

        @app.route("/")
        def index():
            return "index"

        assert client(app).get("/").headers["X-Signature"] == value

    def test_may_replace_the_response(self, flask, client, names):
        app, text = flask.Flask("shop"), names.text()
        app.after_request(lambda response: app.response_class(text, status=203))

        @app.route("/")
        def index():
            return "index"

        response = client(app).get("/")
        assert (response.status_code, response.text) == (203, text)

    @applies(flask=">=0.6")
    def test_the_next_one_receives_the_replacement(self, flask, client):
        app = flask.Flask("shop")

        @app.after_request
        def runs_second(response):
            response.headers["X-Seen"] = str(response.status_code)
            return response

        @app.after_request
        def runs_first(response):
            return app.response_class("replaced", status=299)

        @app.route("/")
        def index():
            return "index"

        assert client(app).get("/").headers["X-Seen"] == "299"

    def test_sees_an_aborted_request(self, flask, client):
        app, seen = flask.Flask("shop"), []

        @app.after_request
        def note(response):
            seen.append(response.status_code)
            return response

        @app.route("/")
        def index():
            flask.abort(403)

        client(app).get("/")
        assert seen == [403]

    def test_sees_what_an_error_handler_answers(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.errorhandler(404)(lambda error: app.response_class("nothing here", status=410))

        @app.after_request
        def note(response):
            seen.append(response.status_code)
            return response

        client(app).get("/missing")
        assert seen == [410]

    @applies(flask=">=0.7")
    def test_sees_an_error_of_a_before_function(self, flask, client):
        app, seen = flask.Flask("shop"), []

        @app.before_request
        def check():
            flask.abort(401)

        @app.after_request
        def note(response):
            seen.append(response.status_code)
            return response

        client(app).get("/")
        assert seen == [401]

    @applies(flask=">=1.1")
    def test_sees_the_answer_to_an_unhandled_error(self, flask, client):
        app, seen = flask.Flask("shop"), []

        @app.after_request
        def note(response):
            seen.append(response.status_code)
            return response

        @app.route("/")
        def index():
            raise LookupError("out of stock")

        client(app).get("/")
        assert seen == [500]

    def test_sees_automatic_options(self, flask, client):
        app = flask.Flask("shop")

        @app.after_request
        def sign(response):
            response.headers["X-Signed"] = "yes"
            return response

        @app.route("/")
        def index():
            return "index"

        assert client(app).options("/").headers["X-Signed"] == "yes"

    def test_decorated_function_can_be_called(self, flask):
        app = flask.Flask("shop")

        @app.after_request
        def sign(response):
            return f"signed {response}"

        assert sign("letter") == "signed letter"


@requirement("dispatch/after-this-request", MUST, flask=">=0.9")
class TestAfterThisRequest:
    """A function given to ``after_this_request`` receives the response of the current request,
    and of no other, before the ``after_request`` functions do.

    Source: Flask documentation, "Deferred Request Callbacks".
    """

    def test_may_change_the_response(self, flask, client, names):
        app, value = flask.Flask("shop"), names.word()

        @app.route("/")
        def index():
            @flask.after_this_request
            def sign(response):
                response.headers["X-Signature"] = value
                return response

            return "index"

        assert client(app).get("/").headers["X-Signature"] == value

    def test_may_replace_the_response(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            flask.after_this_request(lambda response: app.response_class("replaced"))
            return "index"

        assert client(app).get("/").text == "replaced"

    def test_the_next_request_is_not_touched(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/<word>")
        def show(word):
            if word == "once":
                flask.after_this_request(lambda response: app.response_class("replaced"))
            return word

        visitor = client(app)
        assert [visitor.get(path).text for path in ("/once", "/twice")] == ["replaced", "twice"]

    def test_may_be_asked_for_before_the_view(self, flask, client):
        app = flask.Flask("shop")

        @app.before_request
        def detect_language():
            @flask.after_this_request
            def remember(response):
                response.headers["X-Language"] = "fi"
                return response

        @app.route("/")
        def index():
            return "index"

        assert client(app).get("/").headers["X-Language"] == "fi"

    def test_runs_when_the_view_fails_afterwards(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            @flask.after_this_request
            def sign(response):
                response.headers["X-Signed"] = "yes"
                return response

            flask.abort(404)

        assert client(app).get("/").headers["X-Signed"] == "yes"

    def test_decorated_function_can_be_called(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):

            @flask.after_this_request
            def sign(response):
                return f"signed {response}"

            assert sign("letter") == "signed letter"


@requirement("dispatch/after-this-request-order", MAY, since="1.2", flask=">=0.9")
class TestAfterThisRequestOrder:
    """Several functions that one request asks for run in the order in which it does."""

    def test_several_run_in_order_of_registration(self, flask, client):
        app, calls = flask.Flask("shop"), []

        @app.route("/")
        def index():
            flask.after_this_request(lambda response: calls.append("first") or response)
            flask.after_this_request(lambda response: calls.append("second") or response)
            return "index"

        client(app).get("/")
        assert calls == ["first", "second"]
