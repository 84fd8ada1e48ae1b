"""Bodies that the test client reads at once, or as they come."""

import pytest

from flask_conformance import SHOULD, requirement


@requirement("testing/buffered", SHOULD)
class TestBuffered:
    """With ``buffered=True`` the client reads the whole body and closes it before it returns;
    otherwise the body is read as the response is."""

    def test_buffered_body_is_read_and_closed(self, flask):
        app, done = flask.Flask("shop"), []

        def body():
            try:
                yield "one"
                yield "two"
            finally:
                done.append("closed")

        app.route("/")(lambda: flask.Response(body()))

        response = app.test_client().get("/", buffered=True)

        assert (list(done), response.data) == (["closed"], b"onetwo")

    @pytest.mark.parametrize("method", ["GET", "HEAD"])
    def test_buffered_iterable_is_closed(self, flask, method):
        app, done = flask.Flask("shop"), []

        class Body:
            def __iter__(self):
                return iter([b"one", b"two"])

            def close(self):
                done.append("closed")

        app.route("/")(lambda: flask.Response(Body()))

        app.test_client().open("/", method=method, buffered=True)

        assert set(done) == {"closed"}

    def test_unbuffered_body_is_not_read_to_its_end(self, flask):
        app, done = flask.Flask("shop"), []

        def body():
            yield "one"
            done.append("read on")
            yield "two"

        app.route("/")(lambda: flask.Response(body()))

        status = app.test_client().get("/").status_code

        assert (status, done) == (200, [])

    def test_unbuffered_body_is_read_with_the_response(self, flask):
        app, done = flask.Flask("shop"), []

        def body():
            yield "one"
            done.append("read on")
            yield "two"

        app.route("/")(lambda: flask.Response(body()))

        assert (app.test_client().get("/").data, done) == (b"onetwo", ["read on"])

    def test_unbuffered_body_is_closed_with_the_response(self, flask):
        app, done = flask.Flask("shop"), []

        class Body:
            def __iter__(self):
                return iter([b"one", b"two"])

            def close(self):
                done.append("closed")

        app.route("/")(lambda: flask.Response(Body()))

        response = app.test_client().get("/")
        before = list(done)
        response.close()

        assert (before, set(done)) == ([], {"closed"})
