"""Ends that go wrong, and errors: they are the affair of one request."""

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("isolation/teardown-errors", SHOULD, flask=">=0.12.3")
class TestTeardownErrors:
    """When the teardown of one request raises, that request ends with the error and its contexts
    are gone; other workers keep theirs and hear nothing of it.

    If this fails: the pop belongs into a ``finally``, and must pop what its own push pushed.
    """

    def test_others_stay_in_their_request(self, flask, workers):
        app = flask.Flask("shop")

        @app.teardown_request
        def close(error):
            if flask.request.path == "/fails":
                raise LookupError("cannot close")

        def fails():
            with pytest.raises(LookupError), app.test_request_context("/fails"):
                yield "enters /fails"
            yield "leaves /fails, whose teardown raises"

        def stays():
            with app.test_request_context("/stays"):
                yield "enters /stays"
                yield "stays"
                assert flask.request.path == "/stays"

        workers.every_schedule(lambda: [fails(), stays()])

    def test_nothing_is_current_where_it_failed(self, flask, workers):
        app = flask.Flask("shop")

        @app.teardown_request
        def close(error):
            raise LookupError("cannot close")

        def fails(path):
            before = flask.has_request_context(), flask.has_app_context()
            with pytest.raises(LookupError), app.test_request_context(path):
                yield f"enters {path}"
            yield f"leaves {path}, whose teardown raises"
            assert (flask.has_request_context(), flask.has_app_context()) == before

        workers.every_schedule(lambda: [fails("/a"), fails("/b")])

    def test_each_sees_its_own_error(self, flask, workers):
        app = flask.Flask("shop")

        @app.teardown_appcontext
        def close(error):
            raise LookupError(flask.g.name)

        def fails(name):
            with app.app_context():
                flask.g.name = name
                yield f"sets g.name to {name}"

        def worker(name):
            with pytest.raises(LookupError) as raised:
                yield from fails(name)
            assert raised.value.args == (name,)

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_the_next_request_of_the_worker_is_a_new_one(self, flask, workers):
        app = flask.Flask("shop")

        @app.teardown_request
        def close(error):
            if flask.request.path == "/fails":
                raise LookupError("cannot close")

        def worker():
            with pytest.raises(LookupError), app.test_request_context("/fails"):
                flask.g.user = "ada"
            yield "leaves /fails, whose teardown raises"
            with app.test_request_context("/next"):
                assert (flask.request.path, hasattr(flask.g, "user")) == ("/next", False)

        workers.every_schedule(lambda: [worker(), worker()])


@requirement("isolation/errors", MUST, depends="isolation/requests")
class TestErrors:
    """An exception of one request reaches the handlers and teardown functions of that request
    only; a request that ends with an exception leaves the others where they are.

    If this fails: look for an exception that is kept outside of the request.
    """

    @applies(flask=">=0.7")
    def test_a_handler_gets_its_own_requests_error(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        @app.errorhandler(LookupError)
        def lost(error):
            blocking_workers.pause(f"handles the error of {flask.request.path}")
            return f"{error} on {flask.request.path}"

        @app.route("/<name>")
        def view(name):
            raise LookupError(f"lost {name}")

        def worker(name):
            answer = wsgi_client(app).get(f"/{name}").text
            assert answer == f"lost {name} on /{name}"
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("a"), worker("b")])

    def test_an_error_page_shows_its_own_request(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        @app.errorhandler(404)
        def missing(error):
            path = flask.request.path
            blocking_workers.pause(f"handles the 404 of {path}")
            return flask.request.path, 404

        def worker(path):
            answer = wsgi_client(app).get(path).text
            assert answer == path
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("/a"), worker("/b")])

    @applies(flask=">=0.3")
    def test_one_fails_while_another_is_handled(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        @app.route("/<name>")
        def view(name):
            blocking_workers.pause(f"handles /{name}")
            if name == "fails":
                raise LookupError("lost")
            return flask.request.path

        def worker(path, expected):
            status = wsgi_client(app).get(path).status_code
            assert status == expected
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("/fails", 500), worker("/stays", 200)])

    @applies(flask=">=1.1")
    def test_a_500_page_gets_its_own_original(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        @app.errorhandler(500)
        def broken(error):
            blocking_workers.pause(f"handles the 500 of {flask.request.path}")
            return str(error.original_exception), 500

        @app.route("/<name>")
        def view(name):
            raise LookupError(name)

        def worker(name):
            answer = wsgi_client(app).get(f"/{name}").text
            assert answer == name
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("a"), worker("b")])

    @applies(flask=">=0.10")
    def test_teardown_gets_the_error_when_the_page_is_made(
        self, flask, wsgi_client, blocking_workers
    ):
        app, seen = flask.Flask("shop"), {}

        @app.errorhandler(500)
        def broken(error):
            blocking_workers.pause(f"makes the error page of {flask.request.path}")
            return "broken", 500

        @app.teardown_request
        def close(error):
            seen[flask.request.path] = str(error)

        @app.route("/<name>")
        def view(name):
            raise LookupError(f"lost {name}")

        def worker(name):
            wsgi_client(app).get(f"/{name}")
            assert seen[f"/{name}"] == f"lost {name}"
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("a"), worker("b")])

    @applies(flask=">=0.10")
    def test_teardown_gets_its_own_requests_error(self, flask, workers):
        app, seen = flask.Flask("shop"), []
        app.teardown_request(lambda error: seen.append((flask.request.path, str(error))))

        def fails(name):
            with app.test_request_context(f"/{name}"):
                yield f"enters /{name}"
                raise LookupError(f"lost {name}")

        def worker(name):
            with pytest.raises(LookupError):
                yield from fails(name)
            assert seen[-1] == (f"/{name}", f"lost {name}")

        workers.every_schedule(lambda: [worker("a"), worker("b")])

    @applies(flask=">=0.10")
    def test_teardown_without_an_error_gets_none(self, flask, workers):
        app, seen = flask.Flask("shop"), []
        app.teardown_request(seen.append)

        def fails():
            with app.test_request_context("/fails"):
                yield "enters /fails"
                raise LookupError("lost")

        def goes_on():
            with pytest.raises(LookupError):
                yield from fails()
            yield "has left /fails with an error"

        def ends_well():
            with app.test_request_context("/"):
                yield "enters /"
            assert seen[-1] is None

        workers.every_schedule(lambda: [goes_on(), ends_well()])

    def test_a_worker_that_raises_leaves_its_own_request(self, flask, workers):
        app = flask.Flask("shop")

        def fails():
            with app.test_request_context("/fails"):
                yield "enters /fails"
                raise LookupError("lost")

        def goes_on():
            with pytest.raises(LookupError):
                yield from fails()
            with app.test_request_context("/next"):
                yield "has left /fails with an error, enters /next"
                assert flask.request.path == "/next"

        def stays():
            with app.test_request_context("/stays"):
                yield "enters /stays"
                assert flask.request.path == "/stays"

        workers.every_schedule(lambda: [goes_on(), stays()])
