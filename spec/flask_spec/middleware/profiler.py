"""Profiling each request: ``ProfilerMiddleware``."""

import io

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("middleware/profiler", SHOULD, needs="werkzeug.middleware")
class TestProfiler:
    """``ProfilerMiddleware(app)`` leaves the answer as it is and tells, for each request, its
    path and in which functions the time went: on a stream, or in a file of a folder.

    Source: Werkzeug documentation, "Application Profiler".
    """

    def test_leaves_the_answer_as_it_is(self, flask, werkzeug, client):
        app = flask.Flask("profiled")
        stream = io.StringIO()
        app.wsgi_app = werkzeug.middleware.ProfilerMiddleware(app.wsgi_app, stream=stream)

        @app.route("/page")
        def page():
            return app.response_class(iter(["one ", "two"]), status=202)

        got = client(app).get("/page")

        assert (got.status_code, got.text) == (202, "one two")

    @pytest.mark.parametrize("told", ["/profiled-page", "profiled_function"])
    def test_tells_the_path_and_the_functions(self, flask, werkzeug, client, told):
        app = flask.Flask("profiled")
        stream, inner = io.StringIO(), app.wsgi_app

        def profiled_function(environ, start_response):
            return inner(environ, start_response)

        app.wsgi_app = werkzeug.middleware.ProfilerMiddleware(profiled_function, stream=stream)
        client(app).get("/profiled-page")

        assert told in stream.getvalue()

    @applies(werkzeug=">=0.15")
    def test_writes_a_file_for_each_request(self, flask, werkzeug, client, tmp_path):
        app = flask.Flask("profiled")
        app.wsgi_app = werkzeug.middleware.ProfilerMiddleware(
            app.wsgi_app,
            stream=None,
            profile_dir=str(tmp_path),
            filename_format="{method}.{path}.prof",
        )
        visitor = client(app)
        visitor.get("/deep/page")
        visitor.post("/")

        assert sorted(path.name for path in tmp_path.iterdir()) == [
            "GET.deep.page.prof",
            "POST.root.prof",
        ]

    def test_closes_the_body(self, flask, werkzeug, client):
        app = flask.Flask("profiled")
        events = []
        app.wsgi_app = werkzeug.middleware.ProfilerMiddleware(app.wsgi_app, stream=io.StringIO())

        @app.route("/")
        def index():
            response = app.response_class("index")
            response.call_on_close(lambda: events.append("closed"))
            return response

        client(app).get("/")

        assert events == ["closed"]

    @applies(werkzeug=">=3.0")
    def test_a_function_may_name_the_file(self, flask, werkzeug, client, tmp_path):
        app, told = flask.Flask("profiled"), []

        def name(environ):
            told.append(environ["werkzeug.profiler"]["elapsed"] >= 0)
            return f"own-{environ['REQUEST_METHOD']}.prof"

        app.wsgi_app = werkzeug.middleware.ProfilerMiddleware(
            app.wsgi_app, stream=None, profile_dir=str(tmp_path), filename_format=name
        )
        client(app).get("/page")

        files = [path.name for path in tmp_path.iterdir()]
        assert (files, told) == (["own-GET.prof"], [True])
