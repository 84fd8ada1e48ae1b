"""When workers have ended, nothing of their requests remains."""

import contextlib
import gc
import sys
import threading
import tracemalloc
import weakref

from flask_conformance import SHOULD, applies, requirement

MANY = 50
"""Workers; half of what they had may be left, for a history of the last few, or to chance."""


class Value:
    """Something that can be seen to be gone."""


class Alive(weakref.WeakSet):
    """What is alive yet of what was added."""

    def __init__(self):
        super().__init__()
        # A byte for each: numbers would be more memory of the clause's own.
        self.added = bytearray()

    def add(self, item):
        self.added.append(1)
        super().add(item)

    def is_small(self):
        """Whether more than half is gone, of what as many as all workers added."""
        return len(self.added) >= MANY and len(self) < MANY // 2


@requirement("isolation/nothing-leaks", SHOULD, flask=">=0.10")
class TestNothingLeaks:
    """What contexts held does not pile up when they are left: of many workers' contexts, not all
    are kept.

    Why: a server runs for months.
    If this fails: look for a list or a dict that grows with every worker.
    """

    def test_what_many_kept_in_g(self, flask, workers):
        app, alive = flask.Flask("shop"), Alive()

        def worker():
            with app.app_context():
                flask.g.value = value = Value()
                assert flask.g.value is value
                alive.add(value)
                yield

        workers.run_many(worker, 100)
        gc.collect()
        threads_before, blocks_before = threading.active_count(), sys.getallocatedblocks()
        workers.run_many(worker, 200)
        gc.collect()

        # At least one for each worker would be 200; half of them are left to chance.
        threads_with_each = threading.active_count() - threads_before > 100
        grew_with_each = sys.getallocatedblocks() - blocks_before > 100
        assert (len(alive) < 100, threads_with_each, grew_with_each) == (True, False, False)

    def test_requests_and_their_sessions(self, flask, workers):
        app, alive = flask.Flask("shop"), Alive()
        app.secret_key = "key"

        def worker():
            with app.test_request_context("/"):
                flask.session["user"] = "ada"
                assert flask.session["user"] == "ada"
                alive.add(flask.request._get_current_object())
                yield

        workers.run_many(worker, MANY)

        gc.collect()
        assert alive.is_small()

    def test_what_views_kept(self, flask, wsgi_client, workers):
        app, alive = flask.Flask("shop"), Alive()
        app.secret_key = "key"

        @app.route("/<ending>")
        def view(ending):
            flask.g.value = Value()
            alive.add(flask.g.value)
            if ending == "aborts":
                flask.abort(403)
            return "page"

        def worker():
            wsgi_client(app).get("/returns")
            wsgi_client(app).get("/aborts")
            yield

        workers.run_many(worker, MANY)
        gc.collect()

        assert alive.is_small()

    @applies(flask=">=0.11")
    def test_what_failing_views_kept(self, flask, environ, wsgi, workers):
        app, alive = flask.Flask("shop"), Alive()
        app.testing = True

        @app.route("/")
        def view():
            flask.g.value = Value()
            alive.add(flask.g.value)
            raise LookupError("lost")

        def worker():
            with contextlib.suppress(LookupError):
                wsgi(app)(environ("/"), lambda status, headers, exc_info=None: None)
            yield

        workers.run_many(worker, MANY)
        gc.collect()

        assert alive.is_small()

    @applies(flask=">=0.12.3")
    def test_what_a_failing_teardown_left(self, flask, workers):
        app, alive = flask.Flask("shop"), Alive()
        app.teardown_appcontext(lambda error: {}["lost"])

        def worker():
            with contextlib.suppress(KeyError), app.app_context():
                flask.g.value = value = Value()
                assert flask.g.value is value
                alive.add(value)
            yield

        workers.run_many(worker, MANY)
        gc.collect()

        assert alive.is_small()

    def test_what_bodies_cut_short_kept(self, flask, environ, wsgi, workers):
        app, alive = flask.Flask("shop"), Alive()

        @app.route("/")
        def view():
            flask.g.value = Value()
            alive.add(flask.g.value)
            return app.response_class(flask.stream_with_context(iter(["first", "second"])))

        def worker():
            answer = wsgi(app)(environ("/"), lambda status, headers, exc_info=None: None)
            next(filter(None, answer))
            answer.close()
            yield

        workers.run_many(worker, MANY)
        gc.collect()

        assert alive.is_small()

    def test_what_copied_requests_kept(self, flask, workers):
        app, alive = flask.Flask("shop"), Alive()

        def note():
            flask.g.value = Value()
            alive.add(flask.g.value)
            alive.add(flask.request._get_current_object())

        def worker():
            with app.test_request_context("/"):
                work = flask.copy_current_request_context(note)
            work()
            yield

        workers.run_many(worker, MANY)
        gc.collect()

        assert alive.is_small()

    def test_the_memory_of_requests(self, flask, environ, wsgi, workers):
        app, there = flask.Flask("shop"), environ("/page")
        app.route("/page")(lambda: "page")

        def worker():
            answer = wsgi(app)(dict(there), lambda status, headers, exc_info=None: None)
            b"".join(answer)
            answer.close()
            yield

        workers.run_many(worker, MANY)
        tracemalloc.start()
        try:
            workers.run_many(worker, MANY)
            gc.collect()
            before, _ = tracemalloc.get_traced_memory()
            workers.run_many(worker, 400)
            gc.collect()
            after, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()

        bytes_for_each = (after - before) // 400
        assert bytes_for_each < 250

    @applies(flask=">=0.11")
    def test_the_application(self, flask, workers):
        apps = []

        def worker():
            app = flask.Flask("shop")
            apps.append(weakref.ref(app))
            with app.test_request_context("/"):
                yield

        workers.run_many(worker, 20)

        gc.collect()
        assert [app() for app in apps].count(None) > 10
