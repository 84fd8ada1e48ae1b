"""Multipart bodies that are damaged: cut off, without a boundary, not in UTF-8."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement

WHOLE = (
    b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nvalue\r\n'
    b'--b\r\nContent-Disposition: form-data; name="c"; filename="d"\r\n\r\ncontent\r\n--b--\r\n'
)


@requirement("requests/multipart-damaged", SHOULD, since="1.2")
class TestMultipartDamaged:
    """A multipart body that cannot be read whole is an empty form or an error of the client: never
    one of the server, and never a part of a field or file.

    Source: Werkzeug documentation, "HTTP Utilities", ``FormDataParser``; RFC 9110, section 15.5.
    """

    @pytest.mark.parametrize("cut", [1, 30, 48, 52, 55, 58, 90, 130, len(WHOLE) - 9])
    def test_cut_off(self, flask, client, cut):
        app = flask.Flask("forms")
        kind = "multipart/form-data; boundary=b"

        @app.route("/", methods=["POST"])
        def upload():
            files = [(name, file.read()) for name, file in flask.request.files.items()]
            return repr((sorted(flask.request.form.items()), files))

        response = client(app).post("/", data=WHOLE[:cut], headers={"Content-Type": kind})
        field, file = [("a", "value")], [("c", b"content")]
        whole = [repr(parts) for parts in (([], []), (field, []), (field, file))]
        assert 400 <= response.status_code < 500 or response.text in whole

    @pytest.mark.parametrize(
        "kind",
        [
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=x",
        ],
        ids=["no boundary", "empty boundary", "another boundary"],
    )
    @applies(werkzeug=">=2.3")
    def test_not_to_be_found(self, flask, client, kind):
        app = flask.Flask("forms")

        @app.route("/", methods=["POST"])
        def upload():
            return repr((sorted(flask.request.form), sorted(flask.request.files)))

        response = client(app).post("/", data=WHOLE, headers={"Content-Type": kind})
        assert 400 <= response.status_code < 500 or response.text == "([], [])"

    @pytest.mark.parametrize(
        "body",
        [b"", b"--b--\r\n", b"--b\r\n\r\nvalue\r\n--b--\r\n", b"--b\r\nX: y\r\n\r\nv\r\n--b--\r\n"],
        ids=["nothing", "no part", "part without headers", "part without a name"],
    )
    def test_without_a_named_part(self, flask, client, body):
        app = flask.Flask("forms")
        kind = "multipart/form-data; boundary=b"

        @app.route("/", methods=["POST"])
        def upload():
            return repr((sorted(flask.request.form), sorted(flask.request.files)))

        response = client(app).post("/", data=body, headers={"Content-Type": kind})
        assert 400 <= response.status_code < 500 or response.text == "([], [])"


@requirement("requests/multipart-not-utf-8", MAY, since="1.2")
class TestMultipartNotUtf8:
    """Bytes of a field that are no UTF-8 become replacement characters, and a field that names
    another charset of the Web is decoded by it; whatever else it names is not asked.

    Source: RFC 7578, section 5.1.2; Encoding Standard, section 4.1.
    """

    def test_is_replaced(self, flask, environ):
        app = flask.Flask("forms")
        body = WHOLE.replace(b"value", b"a\xffb")
        headers = {"Content-Type": "multipart/form-data; boundary=b"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.form["a"] == "a\ufffdb"

    def test_another_field_is_whole(self, flask, environ):
        app = flask.Flask("forms")
        other = b'--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n\xff\r\n'
        headers = {"Content-Type": "multipart/form-data; boundary=b"}

        with app.request_context(environ("/", "POST", data=other + WHOLE, headers=headers)):
            assert flask.request.form["a"] == "value"

    @pytest.mark.parametrize("charset", ["iso-8859-1", "ISO-8859-1"])
    def test_charset_of_the_part(self, flask, environ, charset):
        app = flask.Flask("forms")
        kind = f"\r\nContent-Type: text/plain; charset={charset}\r\n\r\n".encode()
        body = WHOLE.replace(b"\r\n\r\nvalue", kind + b"gr\xf6\xdfe")
        headers = {"Content-Type": "multipart/form-data; boundary=b"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.form["a"] == "größe"

    @pytest.mark.parametrize("charset", ["utf-7", "unicode_escape", "idna", "rot13", "nothing", ""])
    @applies(werkzeug=">=2.3")
    def test_no_charset_of_the_web(self, flask, environ, charset):
        app, text = flask.Flask("forms"), "+AGE- \\u0061 größe"
        kind = f"\r\nContent-Type: text/plain; charset={charset}\r\n\r\n".encode()
        body = WHOLE.replace(b"\r\n\r\nvalue", kind + text.encode())
        headers = {"Content-Type": "multipart/form-data; boundary=b"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.form["a"] == text
