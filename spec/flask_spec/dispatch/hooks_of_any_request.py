"""Hooks and error handlers, whatever the request is like."""

import pytest

from flask_conformance import MUST, SHOULD, requirement

REQUESTS = [
    pytest.param(("GET", "/shop", {}), id="GET"),
    pytest.param(("GET", "/shop?page=2", {}), id="query"),
    pytest.param(("HEAD", "/shop", {}), id="HEAD"),
    pytest.param(("OPTIONS", "/shop", {}), id="OPTIONS"),
    pytest.param(("DELETE", "/shop", {}), id="DELETE"),
    pytest.param(("POST", "/shop", {"data": {"a": "b"}}), id="form"),
    pytest.param(("POST", "/shop", {"data": b"text"}), id="text"),
    pytest.param(
        ("PUT", "/shop", {"data": b"{}", "headers": {"Content-Type": "application/json"}}),
        id="JSON",
    ),
    pytest.param(("PATCH", "/shop", {"data": b"x" * 100_000}), id="long body"),
    pytest.param(
        ("POST", "/shop", {"data": b"", "headers": {"Content-Type": "text/plain"}}),
        id="empty body",
    ),
    pytest.param(("GET", "/shop", {"headers": {"Cookie": "a=b"}}), id="cookie"),
    pytest.param(("GET", "/shop", {"headers": {"Authorization": "Basic YTpi"}}), id="credentials"),
    pytest.param(("GET", "/shop", {"headers": {"X-Requested-With": "fetch"}}), id="script"),
    pytest.param(("GET", "/shop", {"base_url": "https://localhost/"}), id="https"),
    pytest.param(("GET", "/shop", {"base_url": "http://localhost/mall/"}), id="mounted"),
]


@requirement("dispatch/hooks-of-any-request", MUST, flask=">=0.7", since="1.2")
class TestHooksOfAnyRequest:
    """``before_request``, ``after_request`` and ``teardown_request`` functions, of the application
    and of the blueprint that handles the request, run once for a request of any method, with or
    without a query, a body, cookies or credentials.

    Why: a login check that one kind of request gets past is none.
    Source: Flask documentation, "API", ``Flask.before_request``; "Application Structure and
    Lifecycle", "How a Request is Handled".
    If this fails: look for a condition before the functions are called.
    """

    @pytest.mark.parametrize("asked", REQUESTS)
    @pytest.mark.parametrize("hook", ["before_request", "after_request", "teardown_request"])
    @pytest.mark.parametrize("owner", ["application", "blueprint"])
    def test_run(self, flask, client, owner, hook, asked):
        app, shop, ran = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        method, path, options = asked

        @getattr(app if owner == "application" else shop, hook)
        def note(*passed):
            ran.append(hook)
            return passed[0] if passed else None

        methods = ["GET", "POST", "PUT", "PATCH", "DELETE"]
        shop.add_url_rule("/shop", "index", lambda: "shop", methods=methods)
        app.register_blueprint(shop)

        status = client(app).open(path, method, **options).status_code

        # An automatic answer to OPTIONS may be 204.
        assert (status // 100, ran) == (2, [hook])


@requirement("dispatch/handlers-of-any-request", SHOULD, flask=">=0.11", since="1.2")
class TestHandlersOfAnyRequest:
    """An error handler, of the application or of the blueprint that handles the request, is called
    for a request of any method, with or without a query, a body, cookies or credentials.

    Source: Flask documentation, "Handling Application Errors", "Registering".
    """

    @pytest.mark.parametrize("asked", REQUESTS)
    @pytest.mark.parametrize("owner", ["application", "blueprint"])
    @pytest.mark.parametrize("error", ["code", "class", "unhandled"])
    def test_is_called(self, flask, client, owner, asked, error):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        wanted = {"code": 403, "class": LookupError, "unhandled": 500}[error]
        method, path, options = asked
        (app if owner == "application" else shop).register_error_handler(
            wanted, lambda error: ("handled", 400, {"X-Handled": flask.request.method})
        )
        shop.add_url_rule(
            "/shop",
            "index",
            lambda: flask.abort(403) if error == "code" else {}["lost"],
            methods=["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
        )
        app.register_blueprint(shop)

        response = client(app).open(path, method, **options)
        assert (response.status_code, response.headers.get("X-Handled")) == (400, method)

    @pytest.mark.parametrize("asked", REQUESTS)
    def test_of_not_found_is_called(self, flask, client, asked):
        app = flask.Flask("website")
        app.register_error_handler(
            404, lambda error: ("nothing here", 404, {"X-Handled": flask.request.method})
        )
        method, path, options = asked

        assert client(app).open(path, method, **options).headers["X-Handled"] == method
