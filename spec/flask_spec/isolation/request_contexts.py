"""Each worker has request contexts of its own."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("isolation/request-contexts", MUST, every_worker=True)
class TestRequestContexts:
    """A worker's ``request``, ``session`` and ``g`` are those of the request that it handles,
    from the moment it enters the request's context until it leaves.

    If this fails: look at what the stack of contexts is keyed by.
    """

    def test_each_has_its_request(self, flask, workers):
        app = flask.Flask("shop")

        def worker(path):
            with app.test_request_context(path):
                yield f"enters {path}"
                assert flask.request.path == path

        workers.every_schedule(lambda: [worker("/a"), worker("/b")])

    def test_three_at_once(self, flask, environ, workers):
        app = flask.Flask("shop")

        def worker(path):
            with app.request_context(environ(path)):
                yield f"enters {path}"
                assert flask.request.path == path

        workers.every_schedule(lambda: [worker("/a"), worker("/b"), worker("/c")])

    @pytest.mark.parametrize(
        "read",
        [
            pytest.param(lambda request: request.args["name"], id="args"),
            pytest.param(lambda request: request.form["name"], id="form"),
            pytest.param(lambda request: request.cookies["name"], id="cookies"),
            pytest.param(lambda request: request.host, id="host"),
        ],
    )
    def test_each_part_is_its_own(self, flask, workers, read):
        app = flask.Flask("shop")

        def worker(name):
            with app.test_request_context(
                f"/?name={name}",
                base_url=f"http://{name}/",
                method="POST",
                data={"name": name},
                headers={"Cookie": f"name={name}"},
            ):
                yield f"enters the request of {name}"
                assert read(flask.request) == name

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_each_has_its_session_and_g(self, flask, workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        def worker(name):
            with app.test_request_context("/"):
                flask.session["user"] = flask.g.user = name
                yield f"sets session and g to {name}"
                assert (flask.session["user"], flask.g.user) == (name, name)

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_g_and_session_start_empty(self, flask, workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        def worker(name):
            with app.test_request_context("/"):
                yield f"{name} enters /"
                assert (hasattr(flask.g, "user"), "user" in flask.session) == (False, False)
                flask.session["user"] = flask.g.user = name

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_the_environ_of_the_request_is_its_own(self, flask, workers):
        app = flask.Flask("shop")

        def worker(name):
            with app.test_request_context("/"):
                flask.request.environ["shop.user"] = name
                yield f"sets shop.user in the environ to {name}"
                assert flask.request.environ["shop.user"] == name

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_an_ended_request_leaves_the_other(self, flask, workers):
        app = flask.Flask("shop")

        def ends():
            with app.test_request_context("/ends"):
                yield "enters /ends"
            yield "leaves /ends"

        def stays():
            with app.test_request_context("/stays"):
                yield "enters /stays"
                yield "stays"
                assert flask.request.path == "/stays"

        workers.every_schedule(lambda: [ends(), stays()])

    @applies(flask=">=0.7")
    def test_who_has_left_is_where_it_was_before(self, flask, workers):
        app = flask.Flask("shop")

        def leaves():
            before = flask.has_request_context()
            with app.test_request_context("/leaves"):
                yield "enters /leaves"
                inside = flask.has_request_context()
            yield "leaves /leaves"
            assert (inside, flask.has_request_context()) == (True, before)

        def stays():
            with app.test_request_context("/stays"):
                yield "enters /stays"
                yield "stays"

        workers.every_schedule(lambda: [leaves(), stays()])

    @applies(flask=">=0.7")
    def test_teardown_sees_its_own_request(self, flask, workers):
        app, seen = flask.Flask("shop"), []

        @app.teardown_request
        def close(error):
            seen.append((flask.request.path, flask.g.path))

        def worker(path):
            with app.test_request_context(path):
                flask.g.path = path
                yield f"enters {path}"
            assert seen[-1] == (path, path)

        workers.every_schedule(lambda: [worker("/a"), worker("/b")])


@requirement("isolation/nested-requests", MUST, depends="isolation/request-contexts")
class TestNestedRequests:
    """A request that is handled inside another is its worker's own affair: at its end the worker
    is back in the outer request, and other workers notice nothing.

    Why: applications call themselves and each other, directly and through mounts.
    If this fails: look for a place that remembers the outer request and that workers share.
    """

    def test_the_outer_request_is_current_again(self, flask, workers):
        app = flask.Flask("shop")

        def worker(name):
            with app.test_request_context(f"/{name}/outer"):
                with app.test_request_context(f"/{name}/inner"):
                    yield f"enters /{name}/outer, then /{name}/inner"
                    assert flask.request.path == f"/{name}/inner"
                yield f"leaves /{name}/inner"
                assert flask.request.path == f"/{name}/outer"

        workers.every_schedule(lambda: [worker("a"), worker("b")])

    def test_the_outer_session_is_there_again(self, flask, workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        def worker(name):
            with app.test_request_context("/"):
                flask.session["name"] = f"{name}, outer"
                with app.test_request_context("/"):
                    flask.session["name"] = f"{name}, inner"
                    yield f"sets name to {name}, outer; in another request to {name}, inner"
                assert flask.session["name"] == f"{name}, outer"

        workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_a_view_that_asks_its_own_application(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        @app.route("/<name>/outer")
        def outer(name):
            inner = wsgi_client(app).get(f"/{name}/inner").text
            return f"{inner} in {flask.request.path}"

        @app.route("/<name>/inner")
        def inner(name):
            blocking_workers.pause(f"handles /{name}/inner inside /{name}/outer")
            return flask.request.path

        def worker(name):
            answer = wsgi_client(app).get(f"/{name}/outer").text
            assert answer == f"/{name}/inner in /{name}/outer"
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("a"), worker("b")])

    @applies(flask=">=0.2")
    def test_a_view_that_asks_another_application(self, flask, wsgi_client, blocking_workers):
        shop, stock = flask.Flask("shop"), flask.Flask("stock")

        @shop.route("/<item>")
        def price(item):
            answer = wsgi_client(stock).get(f"/{item}/left").text
            blocking_workers.pause(f"{item}: has asked the stock")
            return f"{answer}; {flask.current_app.import_name} {flask.request.path}"

        @stock.route("/<item>/left")
        def left(item):
            blocking_workers.pause(f"{item}: looks into the stock")
            return f"{flask.current_app.import_name} {flask.request.path}"

        def worker(item):
            answer = wsgi_client(shop).get(f"/{item}").text
            assert answer == f"stock /{item}/left; shop /{item}"
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("tea"), worker("rice")])
