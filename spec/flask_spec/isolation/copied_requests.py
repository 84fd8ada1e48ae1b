"""Workers that run with a copy of a request's context, beside the request and each other."""

from flask_conformance import MUST, requirement


@requirement("isolation/copied-requests", MUST, flask=">=0.10", depends="isolation/requests")
class TestCopiedRequests:
    """A function wrapped by ``copy_current_request_context`` runs in the request of which the
    copy was made; request and copies do not disturb each other.

    Source: Flask documentation, API, "flask.copy_current_request_context".
    If this fails: the wrapped function must push a copy of the context, not the context itself.
    """

    def test_copies_of_two_requests(self, flask, blocking_workers):
        app = flask.Flask("shop")

        def wrapped(path):
            with app.test_request_context(path):

                @flask.copy_current_request_context
                def work():
                    blocking_workers.pause(f"begins the work of {path}")
                    return flask.request.path

            return work

        def worker(work, path):
            found = work()
            assert found == path
            yield from ()

        blocking_workers.every_schedule(
            lambda: [worker(wrapped("/a"), "/a"), worker(wrapped("/b"), "/b")]
        )

    def test_two_copies_of_one_request(self, flask, blocking_workers):
        app = flask.Flask("shop")

        def wrapped():
            @flask.copy_current_request_context
            def work(name):
                flask.g.name = name
                blocking_workers.pause(f"sets g.name to {name}")
                return flask.request.path, flask.g.name

            return work

        def worker(work, name):
            found = work(name)
            assert found == ("/here", name)
            yield from ()

        def make():
            with app.test_request_context("/here"):
                return [worker(wrapped(), "ada"), worker(wrapped(), "grace")]

        blocking_workers.every_schedule(make)

    def test_the_request_goes_on_beside_its_copy(self, flask, blocking_workers):
        app, handed = flask.Flask("shop"), []

        def request():
            with app.test_request_context("/here"):
                flask.g.name = "the request's"

                @flask.copy_current_request_context
                def work():
                    flask.g.name = "the copy's"
                    blocking_workers.pause("sets g.name to the copy's")

                handed.append(work)
                yield "in /here, sets g.name to the request's, hands the work over"
                yield "stays"
                return flask.request.path, flask.g.name

        def worker():
            yield "starts"
            handed[0]()
            yield "is done with the work"

        found = blocking_workers.run(request(), worker(), schedule="0110110")[0]

        assert found == ("/here", "the request's")

    def test_a_copy_that_fails_leaves_the_request(self, flask, blocking_workers):
        app, handed = flask.Flask("shop"), []

        def request():
            with app.test_request_context("/here"):
                handed.append(flask.copy_current_request_context(lambda: {}["lost"]))
                yield "in /here, hands the work over"
                return flask.request.path

        def worker():
            yield "starts"
            try:
                handed[0]()
            except KeyError:
                yield "has failed"
            return flask.has_request_context()

        found = blocking_workers.run(request(), worker(), schedule="01101")

        assert found == ["/here", False]

    def test_the_worker_is_back_in_its_own_request(self, flask, blocking_workers):
        app = flask.Flask("shop")

        def wrapped(path):
            with app.test_request_context(path):

                @flask.copy_current_request_context
                def work():
                    blocking_workers.pause(f"begins the work of {path}")
                    return flask.request.path

            return work

        def worker(name):
            with app.test_request_context(f"/{name}/own"):
                found = wrapped(f"/{name}/copied")(), flask.request.path
                assert found == (f"/{name}/copied", f"/{name}/own")
                yield f"is done with {found}"

        blocking_workers.every_schedule(lambda: [worker("a"), worker("b")])
