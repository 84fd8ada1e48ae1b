"""What else a request of the test client is made of."""

import io

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("testing/request-arguments", SHOULD, since="1.2", flask=">=0.5")
class TestRequestArguments:
    """The methods of the test client take what a request is made of, by name, as Werkzeug's
    ``EnvironBuilder`` does.

    Source: Flask documentation, "Testing Flask Applications"; Werkzeug documentation, "Testing WSGI
    Applications", ``EnvironBuilder``.
    """

    @pytest.mark.parametrize("kind", ["image/png", "application/json"])
    def test_mimetype_is_the_content_type(self, flask, kind):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: flask.request.mimetype)

        assert app.test_client().post("/", data=b"{}", mimetype=kind).data == kind.encode()

    def test_mimetype_of_text_gets_a_charset(self, flask):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: flask.request.mimetype_params["charset"])

        assert app.test_client().post("/", data="a", mimetype="text/csv").data.lower() == b"utf-8"

    def test_content_type_may_be_among_the_headers(self, flask):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: flask.request.mimetype)

        sent = app.test_client().post("/", data=b"<a/>", headers={"content-type": "text/xml"})
        assert sent.data == b"text/xml"

    @pytest.mark.parametrize("key", ["multithread", "multiprocess", "run_once"])
    @pytest.mark.parametrize("value", [True, False])
    def test_the_kind_of_server_is_told(self, flask, key, value):
        app = flask.Flask("shop")
        app.route("/")(lambda: str(bool(flask.request.environ[f"wsgi.{key}"])))

        assert app.test_client().get("/", **{key: value}).data == str(value).encode()

    def test_errors_go_to_a_stream(self, flask):
        app, stream = flask.Flask("shop"), io.StringIO()

        @app.route("/")
        def index():
            flask.request.environ["wsgi.errors"].write("told")
            return "index"

        app.test_client().get("/", errors_stream=stream)
        assert "told" in stream.getvalue()

    @applies(werkzeug=">=2.3", needs="werkzeug.datastructures")
    def test_credentials_may_be_a_token(self, flask, werkzeug, names):
        app, token = flask.Flask("shop"), names.word()

        @app.route("/")
        def index():
            told = flask.request.authorization
            return f"{told.type} {told.token}"

        given = werkzeug.datastructures.Authorization("bearer", token=token)
        assert app.test_client().get("/", auth=given).data == f"bearer {token}".encode()

    @pytest.mark.parametrize("data", [None, b"", "", {}], ids=repr)
    def test_nothing_is_an_empty_body(self, flask, data):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: repr(flask.request.stream.read()))

        assert app.test_client().post("/", data=data).data == b"b''"

    def test_several_files_of_one_name(self, flask):
        app = flask.Flask("shop")

        @app.route("/", methods=["POST"])
        def upload():
            files = flask.request.files.getlist("file")
            return " ".join(f"{file.filename}={file.read().decode()}" for file in files)

        files = [(io.BytesIO(b"1"), "a.txt"), (io.BytesIO(b"2"), "b.txt")]
        assert app.test_client().post("/", data={"file": files}).data == b"a.txt=1 b.txt=2"

    def test_a_form_may_be_sent_in_several_parts_without_files(self, flask, names):
        app, text = flask.Flask("shop"), names.text()
        app.route("/", methods=["POST"])(lambda: flask.request.form["user"])

        sent = app.test_client().post("/", data={"user": text}, content_type="multipart/form-data")
        assert sent.data == text.encode()
