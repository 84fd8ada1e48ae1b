"""Text of requests that is no UTF-8: forms, queries, paths, cookies."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@requirement("requests/form-not-utf-8", SHOULD, since="1.2")
class TestFormNotUtf8:
    """An urlencoded form or a query that is no UTF-8 is no error: what cannot be decoded is missing
    or replaced, and neither too large nor the server's fault.

    Why: anybody can send such a thing, and a view asks for fields without expecting an error.
    Source: URL Standard, section 5.1; Werkzeug documentation, ``FormDataParser``.
    """

    @pytest.mark.parametrize("body", [b"a=%FF", b"%FF=1", b"a=%C3", b"a=%zz", b"a=%"], ids=repr)
    def test_a_form_is_answered(self, flask, client, body):
        app = flask.Flask("forms")
        app.route("/", methods=["POST"])(lambda: str(len(flask.request.form)))

        response = client(app).post("/", data=body, headers=FORM)
        assert (response.status_code, response.text in ("0", "1")) == (200, True)

    @pytest.mark.parametrize(
        "body", [b"a=\xff", b"\xff=1", b"a=1&\xff=2", b"a=gr\xf6\xdfe"], ids=repr
    )
    @applies(werkzeug=("<2.3", ">=3.0"))
    def test_a_form_of_other_bytes_is_answered(self, flask, client, body):
        app = flask.Flask("forms")
        app.route("/", methods=["POST"])(lambda: str(len(flask.request.form.getlist("other"))))

        response = client(app).post("/", data=body, headers=FORM)
        assert (response.status_code, response.text) == (200, "0")

    @applies(flask=">=0.6", werkzeug=("<2.3", ">=3.0"))
    def test_a_form_below_the_limit_is_answered(self, flask, client):
        app = flask.Flask("forms")
        app.config["MAX_CONTENT_LENGTH"] = 1000
        app.route("/", methods=["POST"])(lambda: str(len(flask.request.form.getlist("other"))))

        response = client(app).post("/", data=b"a=\xff", headers=FORM)
        assert (response.status_code, response.text) == (200, "0")

    @pytest.mark.parametrize("sent", ["%FF", "%C3", "%zz", "%", "%C3%28", "%ED%A0%80"])
    def test_another_field_is_whole(self, flask, environ, sent):
        app = flask.Flask("forms")
        body = f"a={sent}&b=gr%C3%B6%C3%9Fe".encode()

        with app.request_context(environ("/", "POST", data=body, headers=FORM)):
            assert flask.request.form["b"] == "größe"

    @pytest.mark.parametrize("sent", ["%FF", "%C3", "%zz", "%", "%C3%28", "%ED%A0%80"])
    def test_another_argument_is_whole(self, flask, environ, sent):
        app = flask.Flask("forms")

        with app.request_context(environ(extra={"QUERY_STRING": f"a={sent}&b=gr%C3%B6%C3%9Fe"})):
            assert flask.request.args["b"] == "größe"

    @pytest.mark.parametrize("sent", ["%FF", "%C3", "%C3%28"])
    def test_a_path_is_found_or_not(self, flask, client, sent):
        app = flask.Flask("forms")
        app.route("/<name>")(lambda name: "found")

        assert client(app).get(f"/{sent}").status_code in (200, 400, 404)

    def test_a_cookie_spoils_no_other(self, flask, environ):
        app = flask.Flask("forms")

        with app.request_context(environ(headers={"Cookie": "a=\xff\xfe; b=word"})):
            assert flask.request.cookies["b"] == "word"


@requirement("requests/undecodable-form-is-empty", MAY, since="1.2", werkzeug=">=3.0")
class TestUndecodableFormIsEmpty:
    """An urlencoded form whose bytes themselves are no UTF-8 is empty.

    Source: Werkzeug documentation, ``FormDataParser``.
    """

    @pytest.mark.parametrize("body", [b"a=\xff", b"a=1&\xff=2", b"b=1&a=gr\xf6\xdfe"], ids=repr)
    def test_has_no_fields(self, flask, environ, body):
        app = flask.Flask("forms")

        with app.request_context(environ("/", "POST", data=body, headers=FORM)):
            assert flask.request.form.to_dict() == {}
