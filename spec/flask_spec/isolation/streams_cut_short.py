"""Bodies that are still being read when other requests are handled."""

from flask_conformance import MUST, applies, requirement


@requirement("isolation/streams", MUST, depends="isolation/requests")
class TestStreams:
    """A streamed body belongs to the request that made it: with ``stream_with_context`` it runs in
    that request, without in none, whatever other workers do between two pieces.

    Source: Flask documentation, "Streaming Contents".
    If this fails: look at what ``stream_with_context`` takes the contexts from, and when.
    """

    @applies(flask=">=0.9")
    def test_each_sees_its_own_request(self, flask, environ, wsgi, workers):
        app = flask.Flask("shop")

        @app.route("/<name>")
        def stream(name):
            def body():
                for _ in range(3):
                    yield flask.request.path

            return app.response_class(flask.stream_with_context(body()))

        def reader(path):
            answer = wsgi(app)(environ(path), lambda status, headers, exc_info=None: None)
            pieces = iter(answer)
            yield f"asks for {path}"
            first = next(filter(None, pieces))
            yield f"reads {first.decode()}"
            assert b"".join([first, *pieces]) == path.encode() * 3
            answer.close()

        workers.every_schedule(lambda: [reader("/a"), reader("/b")])

    @applies(flask=">=1.0")
    def test_each_sees_its_own_session_and_g(self, flask, environ, wsgi, workers):
        app = flask.Flask("shop")
        app.secret_key = "key"

        @app.route("/<name>")
        def stream(name):
            flask.session["name"] = flask.g.name = name

            def body():
                yield flask.session["name"]
                yield flask.g.name

            return app.response_class(flask.stream_with_context(body()))

        def reader(name):
            answer = wsgi(app)(environ(f"/{name}"), lambda status, headers, exc_info=None: None)
            yield f"asks for /{name}"
            assert b"".join(answer).decode() == name + name
            answer.close()

        workers.every_schedule(lambda: [reader("ada"), reader("grace")])

    @applies(flask=">=0.9")
    def test_one_streams_while_another_is_handled(self, flask, environ, wsgi, workers):
        app = flask.Flask("shop")

        @app.route("/stream")
        def stream():
            def body():
                yield flask.request.path
                yield flask.request.path

            return app.response_class(flask.stream_with_context(body()))

        def reader():
            answer = wsgi(app)(environ("/stream"), lambda status, headers, exc_info=None: None)
            pieces = iter(answer)
            first = next(filter(None, pieces))
            yield f"reads {first.decode()}"
            assert b"".join([first, *pieces]) == b"/stream" * 2
            answer.close()

        def handled():
            with app.test_request_context("/other"):
                yield "enters /other"
                assert flask.request.path == "/other"

        workers.every_schedule(lambda: [reader(), handled()])

    @applies(flask=">=0.7")
    def test_without_context_it_sees_none(self, flask, environ, wsgi, workers):
        app = flask.Flask("shop")

        def here():
            return flask.request.path if flask.has_request_context() else "no request"

        @app.route("/plain")
        def plain():
            def body():
                yield here()
                yield here()

            return app.response_class(body())

        def reader():
            before = here()
            answer = wsgi(app)(environ("/plain"), lambda status, headers, exc_info=None: None)
            pieces = iter(answer)
            first = next(filter(None, pieces)).decode()
            yield f"reads {first}"
            assert first + b"".join(pieces).decode() == before * 2
            answer.close()

        def handled():
            with app.test_request_context("/other"):
                yield "enters /other"
                yield "stays in /other"

        workers.every_schedule(lambda: [reader(), handled()])

    def test_what_the_body_remembers_is_its_own(self, flask, environ, wsgi, workers):
        app = flask.Flask("shop")

        @app.route("/<name>")
        def stream(name):
            path = flask.request.path

            def body():
                yield path
                yield name

            return app.response_class(body())

        def reader(name):
            answer = wsgi(app)(environ(f"/{name}"), lambda status, headers, exc_info=None: None)
            pieces = iter(answer)
            first = next(filter(None, pieces)).decode()
            yield f"reads {first}"
            assert first + b"".join(pieces).decode() == f"/{name}{name}"
            answer.close()

        workers.every_schedule(lambda: [reader("a"), reader("b")])

    @applies(flask=">=3.1.2")
    def test_read_by_another_worker_than_it_was_made_by(self, flask, environ, wsgi, workers):
        app, made = flask.Flask("shop"), []

        @app.route("/stream")
        def stream():
            def body():
                yield flask.request.path

            return app.response_class(flask.stream_with_context(body()))

        def makes():
            made.append(wsgi(app)(environ("/stream"), lambda status, headers, exc_info=None: None))
            yield "makes the body of /stream"

        def reads():
            with app.test_request_context("/reader"):
                yield "enters /reader"
                text = b"".join(made[0])
                made[0].close()
                return text, flask.request.path

        found = workers.run(makes(), reads(), schedule="01101")[1]

        assert found == (b"/stream", "/reader")


@requirement("isolation/cut-short", MUST, flask=">=0.9", depends="isolation/streams")
class TestCutShort:
    """When a client leaves in the middle of a body, the generator is closed in its own request,
    that request ends, and requests of other workers go on.

    If this fails: look at what closing the body pops.
    """

    def test_the_other_stays_in_its_request(self, flask, environ, wsgi, workers):
        app = flask.Flask("shop")

        @app.route("/stream")
        def stream():
            return app.response_class(flask.stream_with_context(iter(["first", "second"])))

        def leaves():
            answer = wsgi(app)(environ("/stream"), lambda status, headers, exc_info=None: None)
            next(filter(None, answer))
            yield "reads a piece of /stream"
            answer.close()
            yield "leaves"

        def stays():
            with app.test_request_context("/stays"):
                yield "enters /stays"
                yield "stays"
                assert flask.request.path == "/stays"

        workers.every_schedule(lambda: [leaves(), stays()])

    def test_each_is_closed_in_its_own_request(self, flask, environ, wsgi, workers):
        app, closed = flask.Flask("shop"), {}

        @app.route("/<name>")
        def stream(name):
            def body():
                try:
                    yield "first"
                    yield "second"
                finally:
                    closed[name] = flask.request.path

            return app.response_class(flask.stream_with_context(body()))

        def leaves(path):
            answer = wsgi(app)(environ(path), lambda status, headers, exc_info=None: None)
            next(filter(None, answer))
            yield f"reads a piece of {path}"
            answer.close()
            assert closed.pop(path[1:]) == path

        workers.every_schedule(lambda: [leaves("/a"), leaves("/b")])

    def test_one_leaves_and_another_reads_on(self, flask, environ, wsgi, workers):
        app = flask.Flask("shop")

        @app.route("/<name>")
        def stream(name):
            def body():
                for _ in range(3):
                    yield flask.request.path

            return app.response_class(flask.stream_with_context(body()))

        def leaves():
            answer = wsgi(app)(environ("/leaves"), lambda status, headers, exc_info=None: None)
            next(filter(None, answer))
            yield "reads a piece of /leaves"
            answer.close()

        def reads():
            answer = wsgi(app)(environ("/reads"), lambda status, headers, exc_info=None: None)
            pieces = iter(answer)
            first = next(filter(None, pieces))
            yield f"reads {first.decode()}"
            assert b"".join([first, *pieces]) == b"/reads" * 3
            answer.close()

        workers.every_schedule(lambda: [leaves(), reads()])

    def test_who_left_is_in_no_request(self, flask, environ, wsgi, workers):
        app = flask.Flask("shop")

        @app.route("/stream")
        def stream():
            return app.response_class(flask.stream_with_context(iter(["first", "second"])))

        def leaves():
            before = flask.has_request_context(), flask.has_app_context()
            answer = wsgi(app)(environ("/stream"), lambda status, headers, exc_info=None: None)
            next(filter(None, answer))
            yield "reads a piece of /stream"
            answer.close()
            yield "leaves"
            assert (flask.has_request_context(), flask.has_app_context()) == before

        workers.every_schedule(lambda: [leaves(), leaves()])
