"""A request context copied for another worker."""

import pytest

from flask_conformance import SHOULD, applies, fact, requirement


@requirement("contexts/copy-current-request-context", SHOULD, flask=">=0.10")
class TestCopyCurrentRequestContext:
    """A function wrapped by ``copy_current_request_context`` runs, in whatever worker and at
    whatever time, with the request that was current when it was wrapped.

    Source: Flask documentation, API, "flask.copy_current_request_context".
    """

    def test_another_worker_sees_the_request(self, flask, workers):
        app = flask.Flask("shop")

        with app.test_request_context("/here"):
            read = flask.copy_current_request_context(lambda: flask.request.path)

        def worker():
            yield
            return read()

        assert workers.run(worker()) == ["/here"]

    def test_it_is_the_very_request(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            request = flask.request._get_current_object()
            read = flask.copy_current_request_context(flask.request._get_current_object)

        assert read() is request

    def test_its_application_is_current(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/"):
            read = flask.copy_current_request_context(lambda: flask.current_app.import_name)

        assert read() == "shop"

    def test_each_call_of_several_workers_has_it(self, flask, workers):
        app = flask.Flask("shop")

        with app.test_request_context("/a"):
            read_a = flask.copy_current_request_context(lambda: flask.request.path)
        with app.test_request_context("/b"):
            read_b = flask.copy_current_request_context(lambda: flask.request.path)

        def worker(read):
            yield
            first = read()
            yield
            return [first, read()]

        seen = workers.run(worker(read_a), worker(read_b), schedule="010101")

        assert seen == [["/a", "/a"], ["/b", "/b"]]

    def test_it_goes_on_when_the_request_has_ended(self, flask, blocking_workers):
        app, started, ended = flask.Flask("shop"), [], []
        app.teardown_request(lambda error: ended.append("ended"))

        def request():
            with app.test_request_context("/here"):

                @flask.copy_current_request_context
                def work():
                    blocking_workers.pause("works")
                    return list(ended), flask.request.path

                started.append(work)
                yield "starts the work"

        def worker():
            yield "waits"
            return started[0]()

        assert blocking_workers.run(request(), worker(), schedule="01101")[1] == (
            ["ended"],
            "/here",
        )

    def test_arguments_and_result_pass(self, flask):
        with flask.Flask("shop").test_request_context("/"):
            call = flask.copy_current_request_context(lambda *args, **kwargs: (args, kwargs))

        assert call(1, 2, page=3) == ((1, 2), {"page": 3})

    def test_what_it_raises_passes(self, flask):
        with flask.Flask("shop").test_request_context("/"):
            call = flask.copy_current_request_context(lambda: {}["lost"])

        with pytest.raises(KeyError, match="lost"):
            call()

    def test_nothing_is_current_after_the_call(self, flask):
        with flask.Flask("shop").test_request_context("/"):
            call = flask.copy_current_request_context(lambda: bool(flask.request))

        assert (call(), bool(flask.request)) == (True, False)

    def test_it_can_be_called_while_the_request_is_current(self, flask):
        with flask.Flask("shop").test_request_context("/here"):
            read = flask.copy_current_request_context(lambda: flask.request.path)
            assert (read(), flask.request.path) == ("/here", "/here")

    @fact
    def test_name_and_documentation_are_kept(self, flask):
        with flask.Flask("shop").test_request_context("/"):

            @flask.copy_current_request_context
            def work():
                """Does some work."""

        return (work.__name__, work.__doc__) == ("work", "Does some work.")

    @applies(flask=">=1.1")
    def test_the_session_is_the_very_one(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"

        with app.test_request_context("/"):
            flask.session["user"] = "ada"
            read = flask.copy_current_request_context(lambda: flask.session.get("user"))
            flask.session["user"] = "grace"

        assert read() == "grace"

    @applies(flask="<1.1")
    def test_the_session_is_opened_anew(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"

        with app.test_request_context("/"):
            flask.session["user"] = "ada"
            read = flask.copy_current_request_context(lambda: flask.session.get("user"))

        assert read() is None

    def test_outside_of_a_request_it_is_a_runtime_error(self, flask):
        with pytest.raises(RuntimeError):
            flask.copy_current_request_context(lambda: None)

    def test_in_an_app_context_alone_too(self, flask):
        with flask.Flask("shop").app_context(), pytest.raises(RuntimeError):
            flask.copy_current_request_context(lambda: None)

    @applies(flask=">=2.1.0", needs="python:asgiref")
    def test_a_coroutine_function_is_run(self, flask):
        async def work():
            return flask.request.path

        with flask.Flask("shop").test_request_context("/here"):
            call = flask.copy_current_request_context(work)

        assert call() == "/here"


@requirement("contexts/copied-request-context", SHOULD, flask=">=0.10,<3.2")
class TestCopiedRequestContext:
    """``copy()`` of a request context gives a new one, not yet pushed, of the same application
    and with the same request object."""

    def test_it_is_another_context(self, flask):
        with flask.Flask("shop").test_request_context("/") as context:
            assert context.copy() is not context

    def test_it_has_the_same_request_and_application(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/") as context:
            copied = context.copy()

        assert (copied.request is context.request, copied.app is app) == (True, True)

    def test_it_can_be_pushed_by_itself(self, flask):
        with flask.Flask("shop").test_request_context("/here") as context:
            copied = context.copy()

        with copied:
            assert flask.request.path == "/here"

    def test_it_is_of_the_same_class(self, flask):
        class Context(flask.ctx.RequestContext):
            pass

        app = flask.Flask("shop")

        with app.test_request_context("/") as context:
            own = Context(app, context.request.environ)

        assert isinstance(own.copy(), Context)

    @applies(flask=">=1.1")
    def test_it_has_the_same_session(self, flask):
        app = flask.Flask("shop")
        app.secret_key = "key"

        with app.test_request_context("/") as context:
            flask.session["user"] = "ada"
            copied = context.copy()

        with copied:
            assert flask.session["user"] == "ada"
