"""Answers to many visitors at once: each goes to whoever asked."""

from flask_conformance import MUST, applies, requirement


def shop(flask, meet):
    """Answers in every way there is, when all visitors are in a view."""
    app = flask.Flask("shop")
    app.secret_key = "key"
    request = flask.request

    @app.after_request
    def sign(response):
        response.headers["X-Answer-To"] = request.path
        return response

    @app.route("/status/<int:code>")
    def status(code):
        meet()
        return flask.Response(str(code), status=code)

    @app.route("/header/<name>")
    def header(name):
        meet()
        return flask.Response("", headers={"X-Name": name})

    @app.route("/cookie/<name>")
    def cookie(name):
        response = flask.Response("")
        response.set_cookie("name", name)
        meet()
        return response

    @app.route("/redirect/<name>")
    def redirect(name):
        meet()
        return flask.redirect(flask.url_for("header", name=name))

    @app.route("/abort/<int:code>")
    def abort(code):
        meet()
        flask.abort(code)

    @app.route("/raise/<int:number>")
    def raise_or_answer(number):
        meet()
        return str(10 // (number % 2))

    @app.route("/stream/<name>")
    def stream(name):
        def pieces():
            for _ in range(3):
                meet()
                yield f"{name};"

        return flask.Response(pieces())

    @app.route("/context-stream/<name>")
    def context_stream(name):
        @flask.stream_with_context
        def pieces():
            for _ in range(3):
                meet()
                yield f"{request.path} "

        return flask.Response(pieces())

    @app.route("/message/<name>")
    def message(name):
        flask.flash(name)
        meet()
        return " ".join(flask.get_flashed_messages())

    return app


def code_of(visitor):
    """A status code that few visitors share."""
    return [200, 201, 202, 203, 206, 400, 403, 404][visitor.number % 8]


@requirement("isolation/served-answers", MUST, depends="isolation/served-requests")
class TestServedAnswers:
    """Of visitors who are served at the same time, each is sent the answer to their own request:
    its status, headers, cookies and body, also where that is an error.

    If this fails: look for a response, or a part of one, that requests share.
    """

    def test_status(self, served):
        crowd = served(shop)

        def ask(visitor):
            return str(visitor.get(f"/status/{code_of(visitor)}").status_code)

        assert crowd.each_is_told(crowd.at_once(ask), lambda visitor: str(code_of(visitor)))

    def test_header(self, served):
        crowd = served(shop)

        def ask(visitor):
            return visitor.get(f"/header/{visitor.name}").headers.get("X-Name")

        assert crowd.each_is_told(crowd.at_once(ask), lambda visitor: visitor.name)

    def test_header_of_an_after_request_function(self, served):
        crowd = served(shop)

        def ask(visitor):
            return visitor.get(f"/header/{visitor.name}").headers.get("X-Answer-To")

        assert crowd.each_is_told(crowd.at_once(ask), lambda visitor: f"/header/{visitor.name}")

    def test_cookie(self, served):
        crowd = served(shop)

        def ask(visitor):
            return visitor.get(f"/cookie/{visitor.name}").set_cookies["name"].value

        assert crowd.each_is_told(crowd.at_once(ask), lambda visitor: visitor.name)

    def test_redirect(self, served):
        crowd = served(shop)

        def ask(visitor):
            return visitor.get(f"/redirect/{visitor.name}").location

        assert crowd.each_is_told(crowd.at_once(ask), lambda visitor: f"/header/{visitor.name}")

    def test_abort(self, served):
        crowd = served(shop)

        def code(visitor):
            return [400, 403, 404, 410, 500][visitor.number % 5]

        def ask(visitor):
            return str(visitor.get(f"/abort/{code(visitor)}").status_code)

        assert crowd.each_is_told(crowd.at_once(ask), lambda visitor: str(code(visitor)))

    @applies(flask=">=0.3")
    def test_a_view_that_raises_for_some(self, served):
        crowd = served(shop)

        def ask(visitor):
            return str(visitor.get(f"/raise/{visitor.number}").status_code)

        assert crowd.each_is_told(
            crowd.at_once(ask), lambda visitor: "200" if visitor.number % 2 else "500"
        )

    def test_stream(self, served):
        crowd = served(shop)

        answers = crowd.at_once(lambda visitor: visitor.get(f"/stream/{visitor.name}").text)

        assert crowd.each_is_told(answers, lambda visitor: f"{visitor.name};" * 3)

    @applies(flask=">=0.9")
    def test_stream_that_reads_its_request(self, served):
        crowd = served(shop)

        def ask(visitor):
            return visitor.get(f"/context-stream/{visitor.name}").text

        assert crowd.each_is_told(
            crowd.at_once(ask), lambda visitor: f"/context-stream/{visitor.name} " * 3
        )

    def test_flashed_message(self, served):
        crowd = served(shop)

        answers = crowd.at_once(lambda visitor: visitor.get(f"/message/{visitor.name}").text)

        assert crowd.each_is_told(answers, lambda visitor: visitor.name)
