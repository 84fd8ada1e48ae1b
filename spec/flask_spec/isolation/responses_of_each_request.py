"""What is done to a response is done to the response of one request."""

from flask_conformance import MUST, applies, requirement


@requirement("isolation/after-this-request", MUST, flask=">=0.9", depends="isolation/requests")
class TestAfterThisRequest:
    """A function given to ``after_this_request`` gets the response of the request in which it was
    given, and of no other.

    If this fails: look for a list of these functions on the application.
    """

    def test_each_response_is_changed_by_its_own(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        @app.route("/<name>")
        def view(name):
            @flask.after_this_request
            def label(response):
                response.headers["X-Name"] = name
                return response

            blocking_workers.pause(f"/{name} asks for the label {name}")
            return "page"

        def worker(name):
            labels = wsgi_client(app).get(f"/{name}").headers.get_all("X-Name")
            assert labels == [name]
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("a"), worker("b")])

    def test_it_runs_for_one_of_two(self, flask, wsgi_client, blocking_workers):
        app, seen = flask.Flask("shop"), []

        @app.route("/counted")
        def counted():
            @flask.after_this_request
            def count(response):
                seen.append(flask.request.path)
                return response

            blocking_workers.pause("/counted asks to be counted")
            return "page"

        @app.route("/plain")
        def plain():
            blocking_workers.pause("handles /plain")
            return "page"

        def worker(path):
            wsgi_client(app).get(path)
            yield from ()

        tried = blocking_workers.every_schedule(
            lambda: [worker("/counted"), worker("/plain")], differ=True
        )

        assert seen == ["/counted"] * tried

    def test_given_before_the_view_failed(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")
        app.errorhandler(LookupError)(lambda error: "handled")

        @app.route("/<name>")
        def view(name):
            @flask.after_this_request
            def label(response):
                response.headers["X-Name"] = name
                return response

            blocking_workers.pause(f"/{name} asks for the label {name}")
            raise LookupError(name)

        def worker(name):
            labels = wsgi_client(app).get(f"/{name}").headers.get_all("X-Name")
            assert labels == [name]
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("a"), worker("b")])


@requirement("isolation/responses", MUST, depends="isolation/requests")
class TestResponses:
    """Status, headers, cookies and body of a response are those that its own request gave it.

    If this fails: look for a response object, or a default of one, that requests share.
    """

    def test_a_response_changed_step_by_step(self, flask, workers):
        app = flask.Flask("shop")

        def worker(name, status):
            with app.test_request_context("/"):
                response = app.make_response("page")
                yield f"makes a response for {name}"
                response.status_code = status
                response.headers["X-Name"] = name
                yield f"sets its status to {status} and its X-Name to {name}"
                found = response.status_code, response.headers["X-Name"]
                assert found == (status, name)

        workers.every_schedule(lambda: [worker("ada", 201), worker("grace", 202)])

    @applies(flask=">=0.6")
    def test_an_empty_response_of_ones_own(self, flask, workers):
        app = flask.Flask("shop")

        def worker(name):
            with app.test_request_context("/"):
                response = flask.make_response()
                response.headers["X-Name"] = name
                yield f"makes an empty response, sets its X-Name to {name}"
                assert response.headers.get_all("X-Name") == [name]

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_headers_and_cookies_that_a_view_sets(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        @app.route("/<name>")
        def view(name):
            response = app.make_response(name)
            response.set_cookie("name", name)
            blocking_workers.pause(f"sets a cookie to {name}")
            response.headers["X-Name"] = name
            return response

        def worker(name):
            answer = wsgi_client(app).get(f"/{name}")
            found = answer.set_cookies["name"].value, answer.headers["X-Name"]
            assert found == (name, name)
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_the_answer_of_a_missing_page(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        @app.after_request
        def label(response):
            response.headers["X-Path"] = flask.request.path
            blocking_workers.pause(f"sets X-Path to {flask.request.path}")
            return response

        def worker(path):
            labels = wsgi_client(app).get(path).headers.get_all("X-Path")
            assert labels == [path]
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("/a"), worker("/b")])
