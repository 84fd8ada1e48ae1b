"""The application behind an ASGI server, by the adapter that the documentation names."""

import asyncio

import pytest

from flask_conformance import SHOULD, requirement


async def exchange(application, method, path, body):
    """The status and the body with which an ASGI application answers one request."""
    sent, received = (
        [],
        [
            {"type": "http.request", "body": body[:2], "more_body": True},
            {"type": "http.request", "body": body[2:], "more_body": False},
        ],
    )

    async def receive():
        return received.pop(0) if received else {"type": "http.disconnect"}

    async def send(message):
        sent.append(message)

    headers = [(b"host", b"localhost"), (b"content-length", b"%d" % len(body))]
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"q=1",
        "root_path": "",
        "headers": headers,
        "server": ("localhost", 80),
        "client": ("127.0.0.1", 50000),
    }
    await application(scope, receive, send)
    start, *pieces = sent
    return start["status"], b"".join(piece.get("body", b"") for piece in pieces)


@requirement(
    "wsgi/served-as-asgi",
    SHOULD,
    since="1.2",
    flask=">=2.0",
    needs=("python:asgiref", "in-process"),
)
class TestServedAsAsgi:
    """The application answers behind ``asgiref.wsgi.WsgiToAsgi``: views, also coroutine functions,
    bodies, streams and errors, one request after the other and several at once.

    Source: Flask documentation, "Deploying to Production", "ASGI".
    """

    @pytest.mark.parametrize(
        ("method", "path", "body", "answer"),
        [
            pytest.param("GET", "/page/7", b"", (200, b"page 7 q=1"), id="GET"),
            pytest.param("POST", "/echo", b"sent", (200, b"sent"), id="POST"),
            pytest.param("GET", "/streamed", b"", (200, b"/streamed two"), id="streamed"),
            pytest.param("GET", "/handled", b"", (410, b"handled"), id="handled error"),
        ],
    )
    def test_answers(self, flask, method, path, body, answer):
        from asgiref.wsgi import WsgiToAsgi

        app = flask.Flask("served")
        app.register_error_handler(KeyError, lambda error: ("handled", 410))
        app.add_url_rule(
            "/page/<int:number>",
            "page",
            lambda number: f"page {number} {flask.request.query_string.decode()}",
        )
        app.add_url_rule("/echo", "echo", lambda: flask.request.data, methods=["POST"])
        app.add_url_rule("/handled", "handled", lambda: {}["lost"])

        @app.route("/streamed")
        def streamed():
            def body():
                yield flask.request.path
                yield " two"

            return app.response_class(flask.stream_with_context(body()))

        assert asyncio.run(exchange(WsgiToAsgi(app), method, path, body)) == answer

    def test_a_coroutine_view_answers(self, flask):
        from asgiref.wsgi import WsgiToAsgi

        app = flask.Flask("served")

        @app.route("/page")
        async def page():
            await asyncio.sleep(0)
            return flask.request.path

        assert asyncio.run(exchange(WsgiToAsgi(app), "GET", "/page", b"")) == (200, b"/page")

    def test_several_requests_at_once(self, flask):
        from asgiref.wsgi import WsgiToAsgi

        app = flask.Flask("served")

        @app.route("/<name>")
        def page(name):
            flask.g.name = name
            return f"{flask.request.path} {flask.g.name}"

        async def ask_all():
            served = WsgiToAsgi(app)
            return await asyncio.gather(
                *(exchange(served, "GET", f"/{name}", b"") for name in "abcd")
            )

        got = asyncio.run(ask_all())
        assert got == [(200, f"/{name} {name}".encode()) for name in "abcd"]
