"""Builders of requests: what they are made of, and what is made with them."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement(
    "testing/request-builder", SHOULD, since="1.2", werkzeug=">=1.0", needs="werkzeug.test"
)
class TestRequestBuilder:
    """What a builder is made of can be read and changed until its request is made.

    Source: Werkzeug documentation, "Testing WSGI Applications", ``EnvironBuilder``.
    """

    @pytest.mark.parametrize(
        ("attribute", "expected"),
        [
            ("method", "PUT"),
            ("path", "/cart"),
            ("query_string", "page=2"),
            ("host", "shop.example"),
            ("url_scheme", "https"),
            ("script_root", "/de"),
            ("server_name", "shop.example"),
            ("mimetype", "text/csv"),
            ("content_length", None),
        ],
    )
    def test_is_read(self, werkzeug, attribute, expected):
        builder = werkzeug.test.EnvironBuilder(
            "/cart?page=2",
            base_url="https://shop.example/de",
            method="PUT",
            content_type="text/csv; charset=utf-8",
        )
        got = getattr(builder, attribute)
        builder.close()

        assert got == expected

    def test_arguments_are_added(self, flask, werkzeug):
        builder = werkzeug.test.EnvironBuilder("/", query_string={"a": "1"})
        builder.args.setlist("b", ["2", "3"])
        request = builder.get_request(flask.Request)
        builder.close()

        assert request.args.to_dict(flat=False) == {"a": ["1"], "b": ["2", "3"]}

    def test_fields_are_added(self, flask, werkzeug):
        builder = werkzeug.test.EnvironBuilder("/", method="POST", data={"a": "1"})
        builder.form["b"] = "größe"
        request = builder.get_request(flask.Request)
        builder.close()

        assert request.form.to_dict() == {"a": "1", "b": "größe"}

    def test_headers_are_added(self, flask, werkzeug):
        builder = werkzeug.test.EnvironBuilder("/", headers={"X-A": "1"})
        builder.headers["X-B"] = "2"
        request = builder.get_request(flask.Request)
        builder.close()

        assert (request.headers["X-A"], request.headers["X-B"]) == ("1", "2")

    def test_parameters_of_the_type_are_added(self, flask, werkzeug):
        builder = werkzeug.test.EnvironBuilder("/", content_type="text/csv", data=b"")
        builder.mimetype_params["header"] = "absent"
        request = builder.get_request(flask.Request)
        builder.close()

        assert (request.mimetype, request.mimetype_params) == ("text/csv", {"header": "absent"})

    @pytest.mark.parametrize("url", ["http://shop.example/?a=b", "http://shop.example/#top"])
    def test_a_base_is_without_query_and_fragment(self, werkzeug, url):
        with pytest.raises(ValueError):
            werkzeug.test.EnvironBuilder("/", base_url=url)

    def test_an_environ_is_made_at_once(self, flask, werkzeug):
        made = werkzeug.test.create_environ("/cart?page=2", "http://shop.example/", method="PUT")
        request = flask.Request(made)

        got = (request.method, request.url)
        assert got == ("PUT", "http://shop.example/cart?page=2")

    def test_a_request_is_made_at_once(self, flask):
        request = flask.Request.from_values("/cart?page=2", method="POST", data={"a": "1"})

        assert (request.method, request.args["page"], request.form["a"]) == ("POST", "2", "1")

    def test_an_application_is_run_at_once(self, flask, werkzeug):
        app = flask.Flask("shop")
        app.route("/")(lambda: ("made", 201, {"X-A": "1"}))
        environ = werkzeug.test.create_environ("/")
        pieces, status, headers = werkzeug.test.run_wsgi_app(app, environ, buffered=True)

        got = (b"".join(pieces), status.split()[0], headers["X-A"])
        assert got == (b"made", "201", "1")

    @pytest.mark.parametrize("method", ["GET", "PUT"])
    @applies(werkzeug=">=2.0")
    def test_an_environ_becomes_one(self, flask, environ, werkzeug, method):
        made = environ(
            "/gr%C3%B6%C3%9Fe?a=%26&a=2",
            method,
            data=b"body",
            headers={"X-A": "1", "Content-Type": "text/x-own"},
            base_url="https://shop.example:8443/de",
        )
        builder = werkzeug.test.EnvironBuilder.from_environ(made)
        request = builder.get_request(flask.Request)
        builder.close()

        asked = (request.method, request.path, request.args.getlist("a"), request.get_data())
        said = (request.headers["X-A"], request.mimetype, request.scheme, request.host)
        assert (asked, said) == (
            (method, "/größe", ["&", "2"], b"body"),
            ("1", "text/x-own", "https", "shop.example:8443"),
        )

    @pytest.mark.parametrize(
        ("given", "attribute", "expected"),
        [
            ({"method": "DELETE"}, "method", "DELETE"),
            ({"path": "/other"}, "path", "/other"),
            ({"query_string": "b=3"}, "query_string", b"b=3"),
            ({"base_url": "http://cart.example/"}, "host", "cart.example"),
        ],
        ids=["method", "path", "query", "base"],
    )
    @applies(werkzeug=">=2.0")
    def test_what_is_given_replaces_that_of_the_environ(
        self, flask, environ, werkzeug, given, attribute, expected
    ):
        made = environ("/cart?a=1", "PUT", base_url="http://shop.example/")
        builder = werkzeug.test.EnvironBuilder.from_environ(made, **given)
        request = builder.get_request(flask.Request)
        builder.close()

        assert getattr(request, attribute) == expected
