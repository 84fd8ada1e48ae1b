"""The parts of a request that the test client's methods take."""

from io import BytesIO

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("testing/request-body", MUST)
class TestRequestBody:
    """``data`` is the request's body: bytes and text as they are, a dict as a form, with files as
    a multipart form.

    Source: Flask documentation, "Testing Flask Applications", "Form Data".
    """

    def test_bytes(self, flask):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: flask.request.stream.read())

        assert app.test_client().post("/", data=b"\x00body").data == b"\x00body"

    def test_text_is_sent_as_utf_8(self, flask, names):
        app, text = flask.Flask("shop"), names.text()
        app.route("/", methods=["POST"])(lambda: flask.request.stream.read())

        assert app.test_client().post("/", data=text).data == text.encode()

    def test_form_fields(self, flask, names):
        app, text = flask.Flask("shop"), names.text()
        app.route("/", methods=["POST"])(lambda: flask.request.form["user"])

        assert app.test_client().post("/", data={"user": text}).data == text.encode()

    def test_form_fields_with_several_values(self, flask):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: "+".join(flask.request.form.getlist("item")))

        assert app.test_client().post("/", data={"item": ["tea", "milk"]}).data == b"tea+milk"

    def test_form_is_urlencoded_without_files(self, flask):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: flask.request.mimetype)

        response = app.test_client().post("/", data={"user": "ada"})

        assert response.data == b"application/x-www-form-urlencoded"

    @pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE", "OPTIONS"])
    @pytest.mark.parametrize("beside", [None, b"file"], ids=["urlencoded", "multipart"])
    @applies(werkzeug=">=0.10")
    def test_form_fields_of_any_method(self, flask, names, method, beside):
        app, text = flask.Flask("shop"), names.text()
        app.route("/", methods=[method])(lambda: flask.request.form.get("user", "nobody"))
        data = {"user": text}
        if beside is not None:
            data["file"] = (BytesIO(beside), "a.txt")

        assert app.test_client().open("/", method=method, data=data).data == text.encode()

    @pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE", "OPTIONS"])
    def test_text_of_any_method(self, flask, names, method):
        app, text = flask.Flask("shop"), names.text()
        app.route("/", methods=[method])(lambda: flask.request.stream.read())

        assert app.test_client().open("/", method=method, data=text).data == text.encode()

    def test_files_as_stream_and_name(self, flask):
        app = flask.Flask("shop")

        @app.route("/", methods=["POST"])
        def upload():
            file = flask.request.files["file"]
            return f"{file.filename}: {file.read().decode()} by {flask.request.form['user']}"

        response = app.test_client().post(
            "/", data={"file": (BytesIO(b"content"), "name.txt"), "user": "ada"}
        )

        assert response.data == b"name.txt: content by ada"

    @pytest.mark.parametrize("name", ["größe.txt", "a b.txt", "日本.txt"])
    @applies(werkzeug=">=2.0")
    def test_file_name_may_be_any(self, flask, name):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: flask.request.files["file"].filename)

        response = app.test_client().post("/", data={"file": (BytesIO(b"x"), name)})

        assert response.data == name.encode()

    def test_file_with_content_type(self, flask):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: flask.request.files["file"].content_type)

        response = app.test_client().post(
            "/", data={"file": (BytesIO(b"content"), "name.bin", "image/x-test")}
        )

        assert response.data == b"image/x-test"

    def test_content_type_given(self, flask):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: flask.request.headers["Content-Type"])

        response = app.test_client().post("/", data=b"<x/>", content_type="application/xml")

        assert response.data == b"application/xml"

    @pytest.mark.parametrize(
        "kind",
        ["application/x-www-form-urlencoded; charset=utf-8", "multipart/form-data; charset=utf-8"],
    )
    def test_content_type_of_a_form_may_have_parameters(self, flask, names, kind):
        app, text = flask.Flask("shop"), names.text()
        app.route("/", methods=["POST"])(lambda: flask.request.form["user"])

        response = app.test_client().post("/", data={"user": text}, content_type=kind)

        assert response.data == text.encode()

    def test_content_length_is_told(self, flask, names):
        app, text = flask.Flask("shop"), names.text()
        app.route("/", methods=["POST"])(lambda: flask.request.headers["Content-Length"])

        response = app.test_client().post("/", data=text)

        assert response.data == str(len(text.encode())).encode()

    def test_stream_given(self, flask):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: flask.request.stream.read())

        response = app.test_client().post(
            "/", input_stream=BytesIO(b"streamed"), content_length=8, content_type="text/plain"
        )

        assert response.data == b"streamed"

    def test_fields_do_not_reach_the_next_request(self, flask):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: flask.request.form.get("user", "nobody"))
        client = app.test_client()
        client.post("/", data={"user": "ada"})

        assert client.post("/").data == b"nobody"

    @applies(werkzeug=">=1.0")
    @pytest.mark.parametrize("beside", [None, b"file"], ids=["urlencoded", "multipart"])
    def test_form_fields_may_be_numbers(self, flask, beside):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: " ".join(flask.request.form.getlist("n")))
        data = {"n": [1, 2.5]}
        if beside is not None:
            data["file"] = (BytesIO(beside), "a.txt")

        assert app.test_client().post("/", data=data).data == b"1 2.5"


@requirement("testing/request-json", SHOULD, flask=">=1.0")
class TestRequestJson:
    """``json`` is sent as the request's body, written as the application writes JSON, with the
    content type of JSON unless another is given.

    Source: Flask documentation, "Testing Flask Applications", "JSON Data".
    """

    def test_arrives_as_json(self, flask, names):
        app, value = flask.Flask("shop"), {"text": names.text(), "count": 7}
        app.route("/", methods=["POST"])(lambda: flask.jsonify(flask.request.get_json()))

        assert app.test_client().post("/", json=value).json == value

    @pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE", "OPTIONS"])
    def test_is_sent_with_any_method(self, flask, method):
        app = flask.Flask("shop")
        app.route("/", methods=[method])(lambda: flask.jsonify(flask.request.get_json()))

        assert app.test_client().open("/", method=method, json={"n": 1}).json == {"n": 1}

    @pytest.mark.parametrize("value", [False, 0, "", [], {}], ids=repr)
    def test_empty_values_are_sent(self, flask, value):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: flask.request.get_data())

        assert app.test_client().post("/", json=value).get_json(force=True) == value

    def test_content_type_of_json(self, flask):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: flask.request.mimetype)

        assert app.test_client().post("/", json=[]).data == b"application/json"

    def test_content_type_given_stays(self, flask):
        app = flask.Flask("shop")
        app.route("/", methods=["POST"])(lambda: flask.request.headers["Content-Type"])

        response = app.test_client().post("/", json={}, content_type="application/vnd.api+json")

        assert response.data == b"application/vnd.api+json"

    @applies(flask=">=2.2")
    def test_written_by_the_provider_of_the_application(self, flask):
        class Provider(flask.json.provider.DefaultJSONProvider):
            def dumps(self, obj, **kwargs):
                return '"written by the application"'

        app = flask.Flask("shop")
        app.json = Provider(app)
        app.route("/", methods=["POST"])(lambda: flask.request.get_data())

        assert app.test_client().post("/", json={}).data == b'"written by the application"'

    def test_written_with_the_types_of_flask(self, flask):
        import uuid

        app, value = flask.Flask("shop"), uuid.UUID(int=7)
        app.route("/", methods=["POST"])(lambda: flask.request.get_json())

        assert app.test_client().post("/", json=value).data == str(value).encode()


@requirement("testing/request-headers", SHOULD)
class TestRequestHeaders:
    """``headers`` are sent with the request, a dict or pairs; ``auth`` is the ``Authorization``
    header of user and password."""

    def test_as_pairs(self, flask, names):
        app, word = flask.Flask("shop"), names.word()
        app.route("/")(lambda: flask.request.headers["X-Word"])

        assert app.test_client().get("/", headers=[("X-Word", word)]).data == word.encode()

    def test_as_a_dict(self, flask, names):
        app, word = flask.Flask("shop"), names.word()
        app.route("/")(lambda: flask.request.headers["X-Word"])

        assert app.test_client().get("/", headers={"X-Word": word}).data == word.encode()

    @applies(werkzeug=">=2.0")
    def test_given_twice_they_are_joined(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.headers["X-Word"])
        headers = [("X-Word", "ada"), ("X-Other", "-"), ("X-Word", "grace")]

        response = app.test_client().get("/", headers=headers)

        assert [word.strip() for word in response.data.split(b",")] == [b"ada", b"grace"]

    def test_host_is_asked_for(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.host)

        response = app.test_client().get("/", headers={"Host": "shop.example"})

        assert response.data == b"shop.example"

    @applies(werkzeug=">=2.0")
    def test_user_and_password(self, flask):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            found = flask.request.authorization
            return f"{found.type} {found.username} {found.password}"

        assert app.test_client().get("/", auth=("ada", "s:cret")).data == b"basic ada s:cret"

    def test_sent_once(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: flask.request.headers.get("X-Word", "none"))
        client = app.test_client()
        client.get("/", headers={"X-Word": "first"})

        assert client.get("/").data == b"none"

    @applies(werkzeug=">=2.1")
    def test_type_and_length_are_in_the_environ_once(self, flask):
        app = flask.Flask("shop")

        @app.route("/", methods=["POST"])
        def index():
            names = ("HTTP_CONTENT_TYPE", "HTTP_CONTENT_LENGTH")
            return repr([name for name in names if name in flask.request.environ])

        response = app.test_client().post("/", data=b"{}", content_type="application/json")
        assert response.data == b"[]"

    @applies(werkzeug=">=0.15")
    def test_no_type_without_a_body(self, flask):
        app = flask.Flask("shop")
        app.route("/")(lambda: repr("Content-Type" in flask.request.headers))

        assert app.test_client().get("/").data == b"False"
