"""A worker that goes on after a request, and one that ended inside of one."""

import gc
import threading
import weakref

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("isolation/next-request", MUST, depends="isolation/requests", every_worker=True)
class TestNextRequest:
    """A worker begins each request with nothing of those that it handled before, however they
    ended, and is in no request between them.

    Why: servers handle many requests in the same thread.
    If this fails: look at what a request's end leaves out when something was raised.
    """

    @applies(flask=">=0.3")
    @pytest.mark.parametrize("ending", ["returns", "raises", "aborts"])
    def test_g_is_empty_again(self, flask, wsgi_client, workers, ending):
        app = flask.Flask("shop")

        @app.route("/first")
        def first():
            flask.g.user = "ada"
            if ending == "raises":
                raise LookupError("lost")
            if ending == "aborts":
                flask.abort(403)
            return "page"

        app.route("/next")(lambda: getattr(flask.g, "user", "nobody"))

        def worker():
            wsgi_client(app).get("/first")
            yield "is done with /first, which set g.user to ada"
            assert wsgi_client(app).get("/next").text == "nobody"

        workers.every_schedule(lambda: [worker(), worker()])

    def test_the_request_object_is_new(self, flask, workers):
        app = flask.Flask("shop")

        def worker():
            with app.test_request_context("/first"):
                flask.request.environ["shop.user"] = "ada"
                yield "in /first, sets shop.user in the environ to ada"
            with app.test_request_context("/next"):
                assert flask.request.environ.get("shop.user", "nobody") == "nobody"

        workers.every_schedule(lambda: [worker(), worker()])

    @applies(flask=">=0.3")
    @pytest.mark.parametrize("ending", ["returns", "raises", "aborts"])
    def test_the_session_is_the_next_visitors(self, flask, wsgi_client, workers, ending):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/first")
        def first():
            flask.session["user"] = "ada"
            flask.flash("welcome, ada")
            flask.get_flashed_messages()
            if ending == "raises":
                raise LookupError("lost")
            if ending == "aborts":
                flask.abort(403)
            return "page"

        @app.route("/next")
        def next_page():
            return f"{flask.session.get('user', 'nobody')}, {flask.get_flashed_messages()}"

        def worker():
            wsgi_client(app).get("/first")
            yield "is done with /first, which stored ada in the session and flashed"
            assert wsgi_client(app).get("/next").text == "nobody, []"

        workers.every_schedule(lambda: [worker(), worker()])

    @applies(flask=">=0.9")
    @pytest.mark.parametrize("ending", ["raises in after_request", "raises in the view"])
    def test_functions_for_the_response_have_gone(self, flask, wsgi_client, workers, ending):
        app = flask.Flask("shop")

        @app.after_request
        def after(response):
            if flask.request.path == "/first" and ending == "raises in after_request":
                raise LookupError("lost")
            return response

        @app.route("/first")
        def first():
            @flask.after_this_request
            def label(response):
                response.headers["X-Path"] = flask.request.path
                return response

            if ending == "raises in the view":
                raise LookupError("lost")
            return "page"

        app.route("/next")(lambda: "page")

        def worker():
            wsgi_client(app).get("/first")
            yield "is done with /first, which asked for a label"
            response = wsgi_client(app).get("/next")
            assert (response.text, response.headers.get_all("X-Path")) == ("page", [])

        workers.every_schedule(lambda: [worker(), worker()])

    @applies(flask=">=0.7")
    @pytest.mark.parametrize("testing", [False, True], ids=["answered", "raised"])
    def test_between_requests_it_is_in_none(self, flask, wsgi_client, workers, testing):
        app = flask.Flask("shop")
        app.testing = testing
        inside = []

        @app.route("/")
        def index():
            inside.append(flask.has_request_context())
            return {}["lost"]

        def worker():
            before = flask.has_request_context()
            try:
                wsgi_client(app).get("/")
            except KeyError:
                yield "the error of / came through"
            else:
                yield "the error of / was answered"
            assert (inside[-1:], flask.has_request_context()) == ([True], before)

        workers.every_schedule(lambda: [worker(), worker()])


@requirement("isolation/unfinished-requests", MUST, flask=">=0.7", werkzeug=">=2.0")
class TestUnfinishedRequests:
    """When a worker has ended without leaving its request, nobody else is in that request.

    Why: the operating system gives the number of a thread that has ended to a new one.
    If this fails: look for storage keyed by the number of a thread or greenlet.
    """

    @applies(needs="workers.thread")
    def test_of_a_thread_whose_number_is_given_again(self, flask):
        app, numbers, found = flask.Flask("shop"), [], []

        def enter():
            numbers.append(threading.get_ident())
            before = flask.has_request_context()
            app.test_request_context("/left").push()
            found.append((before, flask.has_request_context()))

        for _ in range(1_000):
            thread = threading.Thread(target=enter)
            thread.start()
            thread.join()
            if len(set(numbers)) < len(numbers):
                break

        assert set(found) == {(False, True)}

    @applies(needs="workers.thread")
    def test_the_requests_of_ended_threads_do_not_pile_up(self, flask):
        app, alive, entered = flask.Flask("shop"), weakref.WeakSet(), []

        def enter():
            app.test_request_context("/left").push()
            entered.append(flask.request.path)
            alive.add(flask.request._get_current_object())

        for _ in range(50):
            thread = threading.Thread(target=enter)
            thread.start()
            thread.join()
        gc.collect()
        assert (entered, len(alive) < 25) == (["/left"] * 50, True)

    @applies(needs=("workers.greenlet", "python:greenlet"))
    def test_of_a_greenlet(self, flask):
        import greenlet

        app, found = flask.Flask("shop"), []

        def enter():
            before = flask.has_request_context()
            app.test_request_context("/left").push()
            found.append((before, flask.has_request_context()))

        for _ in range(20):
            greenlet.greenlet(enter).switch()

        assert set(found) == {(False, True)}

    @applies(needs="workers.task")
    def test_of_a_task(self, flask):
        import asyncio

        app, found = flask.Flask("shop"), []

        async def enter():
            before = flask.has_request_context()
            app.test_request_context("/left").push()
            found.append((before, flask.has_request_context()))

        async def one_after_another():
            for _ in range(20):
                await asyncio.create_task(enter())

        asyncio.run(one_after_another())

        assert set(found) == {(False, True)}
