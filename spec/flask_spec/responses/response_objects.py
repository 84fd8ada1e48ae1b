"""Response objects: status, headers, body and type, and what changing them does."""

from http import HTTPStatus

import pytest

from flask_conformance import MUST, applies, requirement
from flask_conformance.kit.words import media_type


@requirement("responses/response-object", MUST)
class TestResponseObject:
    """A response is made of body, status, headers, and mimetype or content type: 200 and
    ``text/html`` in UTF-8 if nothing else is said.

    Source: Flask documentation, "API", "Response".
    """

    def test_by_default_it_is_an_empty_200_of_html(self, flask):
        response = flask.Response()

        got = (response.status_code, response.data, media_type(response.headers["Content-Type"]))
        assert got == (200, b"", "text/html; charset=utf-8")

    def test_default_mimetype_is_html(self, flask):
        assert flask.Response.default_mimetype == "text/html"

    def test_default_mimetype_may_be_changed_by_a_class(self, flask):
        class Answer(flask.Response):
            default_mimetype = "application/xml"

        assert Answer("<a/>").mimetype == "application/xml"

    def test_body_may_be_text(self, flask, names):
        text = names.text()

        assert flask.Response(text).data == text.encode()

    def test_body_may_be_bytes(self, flask):
        assert flask.Response(b"\x00\xff").data == b"\x00\xff"

    def test_body_may_be_a_list(self, flask):
        assert flask.Response(["ä", b"b"]).data == "äb".encode()

    def test_body_may_be_a_generator(self, flask):
        assert flask.Response(piece for piece in "abc").data == b"abc"

    @pytest.mark.parametrize(
        "status",
        [404, "404 Gone Fishing", HTTPStatus.NOT_FOUND],
        ids=["number", "text", "HTTPStatus"],
    )
    def test_status_is_text_and_code(self, flask, status):
        response = flask.Response("body", status=status)

        assert (response.status.split()[0], response.status_code) == ("404", 404)

    @pytest.mark.parametrize("headers", [{"X-A": "1"}, [("X-A", "1")]], ids=["dict", "list"])
    def test_headers_are_taken(self, flask, headers):
        assert flask.Response("body", headers=headers).headers["X-A"] == "1"

    @pytest.mark.parametrize(
        "headers", [{"X-A": ["1", "2"]}, [("X-A", "1"), ("X-A", "2")]], ids=["dict", "list"]
    )
    @applies(werkzeug=">=2.0")
    def test_headers_may_be_repeated(self, flask, headers):
        sent = flask.Response("body", headers=headers).headers.getlist("X-A")

        assert ",".join(sent).replace(" ", "") == "1,2"

    @pytest.mark.parametrize("mimetype", ["text/plain", "application/json", "image/png"])
    def test_mimetype_is_taken(self, flask, mimetype):
        assert flask.Response("body", mimetype=mimetype).mimetype == mimetype

    def test_mimetype_of_text_gets_a_charset(self, flask):
        response = flask.Response("body", mimetype="text/plain")

        assert media_type(response.headers["Content-Type"]) == "text/plain; charset=utf-8"

    def test_content_type_is_taken_as_it_is(self, flask):
        response = flask.Response("body", content_type="text/plain; charset=latin-1")

        assert media_type(response.headers["Content-Type"]) == "text/plain; charset=latin-1"

    def test_content_type_goes_before_mimetype(self, flask):
        response = flask.Response(
            "a", mimetype="text/plain", content_type="text/csv; header=absent"
        )

        assert response.headers["Content-Type"] == "text/csv; header=absent"

    def test_content_type_of_the_headers_counts(self, flask):
        response = flask.Response("body", headers={"Content-Type": "text/css"})

        assert response.mimetype == "text/css"

    def test_arguments_come_in_this_order(self, flask):
        response = flask.Response("body", 404, {"X-A": "1"}, "text/css")

        got = (response.data, response.status_code, response.headers["X-A"], response.mimetype)
        assert got == (b"body", 404, "1", "text/css")

    def test_is_a_wsgi_application(self, flask, wsgi_client):
        response = wsgi_client(flask.Response("body", 404)).get("/")

        assert (response.status_code, response.text) == (404, "body")

    @pytest.mark.parametrize("body", ["äb", ["ä", "b"], ["ä", b"b"], ("äb",)], ids=repr)
    @applies(werkzeug=">=0.13")
    def test_length_is_that_of_the_bytes(self, flask, client, body):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.Response(body))

        response = client(app).get("/")
        assert (response.text, response.length in (3, None)) == ("äb", True)

    @applies(werkzeug=">=1.0")
    def test_headers_are_equal_in_any_case(self, flask):
        first = flask.Response("body", headers={"X-A": "1", "Content-Type": "text/css"})
        second = flask.Response("body", headers={"x-a": "1", "content-type": "text/css"})
        third = flask.Response("body", headers={"X-A": "one", "Content-Type": "text/css"})
        for response in (first, second, third):
            response.headers.pop("Content-Length", None)

        got = (first.headers == second.headers, first.headers == third.headers)
        assert got == (True, False)


@requirement("responses/changing-a-response", MUST)
class TestChangingAResponse:
    """Status, type, headers and body of a response may be changed before it is sent.

    Source: Flask documentation, "API", "Response".
    """

    def test_status_code_changes_the_status(self, flask):
        response = flask.Response("body")
        response.status_code = 404

        assert (response.status.split()[0], response.status_code) == ("404", 404)

    def test_status_changes_the_code(self, flask):
        response = flask.Response("body")
        response.status = "418 SHORT AND STOUT"

        assert (response.status.split()[0], response.status_code) == ("418", 418)

    def test_an_unknown_code_is_taken(self, flask):
        response = flask.Response("body", status=299)

        assert (response.status_code, response.status.split()[0]) == (299, "299")

    def test_data_replaces_the_body(self, flask):
        response = flask.Response("body")
        response.data = "größe"

        assert response.data == "größe".encode()

    def test_length_follows_the_data(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            response = flask.Response("a long body")
            response.data = "short"
            return response

        response = client(app).get("/")
        assert (response.text, response.length in (5, None)) == ("short", True)

    def test_mimetype_changes_the_content_type(self, flask):
        response = flask.Response("body")
        response.mimetype = "text/css"

        assert media_type(response.headers["Content-Type"]) == "text/css; charset=utf-8"

    def test_mimetype_has_no_parameters(self, flask):
        response = flask.Response("body", content_type="text/css; charset=latin-1")

        assert response.mimetype == "text/css"

    def test_mimetype_params_hold_the_parameters(self, flask):
        response = flask.Response("body", content_type="text/css; charset=latin-1")

        assert response.mimetype_params["charset"] == "latin-1"

    def test_content_type_changes_the_header(self, flask):
        response = flask.Response("body")
        response.content_type = "text/x-custom"

        assert response.headers["Content-Type"].partition(";")[0] == "text/x-custom"

    def test_content_length_changes_the_header(self, flask):
        response = flask.Response()
        response.content_length = 42

        assert (response.headers["Content-Length"], response.content_length) == ("42", 42)

    def test_headers_may_be_set_and_repeated(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            response = flask.Response("body")
            response.headers["X-A"] = "0"
            response.headers["X-A"] = "1"
            response.headers.add("X-A", "2")
            return response

        assert ", ".join(client(app).get("/").headers.get_all("X-A")) == "1, 2"

    def test_headers_may_be_removed(self, flask, client):
        app = flask.Flask("shop")

        @app.after_request
        def remove(response):
            del response.headers["X-A"]
            return response

        app.route("/")(lambda: flask.Response("body", headers={"X-A": "1", "X-B": "2"}))

        headers = client(app).get("/").headers
        assert ("X-A" in headers, "X-B" in headers) == (False, True)

    @applies(werkzeug=">=0.10")
    def test_length_follows_what_is_written_to_the_stream(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            response = flask.Response()
            response.data = "body"
            response.stream.write("größer".encode())
            return response

        response = client(app).get("/")
        got = (response.text, response.length in (12, None))
        assert got == ("bodygrößer", True)

    @pytest.mark.parametrize("how", ["setlist", "update"])
    @applies(werkzeug=">=1.0")
    def test_a_header_that_is_set_to_no_value_goes(self, flask, how):
        response = flask.Response("body", headers={"X-A": "1", "X-B": "2"})
        if how == "setlist":
            response.headers.setlist("X-A", [])
        else:
            response.headers.update({"X-A": []})

        assert ("X-A" in response.headers, response.headers["X-B"]) == (False, "2")
