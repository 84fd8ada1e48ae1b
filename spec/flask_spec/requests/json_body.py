"""``request.json`` and ``request.get_json()``: a body that is JSON."""

import json

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("requests/is-json", SHOULD, flask=">=0.11")
class TestIsJson:
    """``request.is_json`` tells whether the content type names JSON.

    Source: Flask documentation, "API", "Request.is_json"; RFC 6839, section 3.1.
    """

    @pytest.mark.parametrize(
        ("kind", "expected"),
        [
            ("application/json", True),
            ("application/json; charset=utf-8", True),
            ("Application/JSON", True),
            ("application/problem+json", True),
            ("text/json", False),
            ("application/jsonp", False),
            ("image/vnd+json", False),
            ("text/html", False),
            ("", False),
        ],
    )
    def test_by_content_type(self, flask, environ, kind, expected):
        app = flask.Flask("api")
        headers = {"Content-Type": kind}

        with app.request_context(environ("/", "POST", data=b"{}", headers=headers)):
            assert flask.request.is_json is expected


@requirement("requests/json", MUST, flask=">=0.3")
class TestJson:
    """``request.json`` is the value that the JSON in the body stands for.

    Source: Flask quickstart, "APIs with JSON"; RFC 8259.
    If this fails: look at what decides that the body is JSON, and at its decoding.
    """

    @pytest.mark.parametrize(
        "value",
        [{"a": [1, 2.5, None, True]}, [1, 2], "größe", 7, False, {}, []],
        ids=["object", "array", "string", "number", "false", "empty object", "empty array"],
    )
    def test_is_the_value(self, flask, environ, value):
        app = flask.Flask("api")

        with app.request_context(environ("/", "POST", json=value)):
            assert flask.request.json == value

    def test_null_is_none(self, flask, environ):
        app = flask.Flask("api")
        headers = {"Content-Type": "application/json"}

        with app.request_context(environ("/", "POST", data=b"null", headers=headers)):
            assert flask.request.json is None

    def test_text_may_be_utf8(self, flask, environ, names):
        app, text = flask.Flask("api"), names.text()
        body = json.dumps({"text": text}, ensure_ascii=False).encode()
        headers = {"Content-Type": "application/json"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.json == {"text": text}

    @applies(flask=">=0.11")
    def test_the_type_may_end_in_json(self, flask, environ):
        app = flask.Flask("api")
        headers = {"Content-Type": "application/vnd.api+json"}

        with app.request_context(environ("/", "POST", data=b'{"a": 1}', headers=headers)):
            assert flask.request.json == {"a": 1}

    @pytest.mark.parametrize(
        "kind",
        [
            "application/json; charset=utf-8",
            "application/json;charset=UTF-8",
            'application/json; charset="utf-8"',
            "application/json;",
            "APPLICATION/JSON",
        ],
    )
    @applies(flask=">=0.10")
    def test_the_type_may_be_written_in_several_ways(self, flask, environ, kind):
        app = flask.Flask("api")
        body, headers = '{"a": "größe"}'.encode(), {"Content-Type": kind}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.json == {"a": "größe"}

    @pytest.mark.parametrize(
        "body",
        [b' \r\n\t{"a": "\\u00f6\\ud83d\\ude00"}\n', '{"a":"ö😀"}'.encode()],
        ids=["blanks and escapes", "letters"],
    )
    def test_may_be_written_in_several_ways(self, flask, environ, body):
        app = flask.Flask("api")
        headers = {"Content-Type": "application/json"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.json == {"a": "ö😀"}

    def test_a_view_reads_that_of_its_own_request(self, flask, client, names):
        app, first, second = flask.Flask("api"), names.word(), names.word()

        @app.route("/", methods=["POST"])
        def index():
            return flask.request.json["word"]

        visitor = client(app)
        answers = [visitor.post("/", json={"word": word}).text for word in (first, second)]
        assert answers == [first, second]

    def test_is_the_same_each_time(self, flask, environ):
        app = flask.Flask("api")

        with app.request_context(environ("/", "POST", json={"a": 1})):
            assert flask.request.json == flask.request.json


@requirement("requests/get-json", SHOULD, flask=">=0.10")
class TestGetJson:
    """``request.get_json()`` reads JSON; with ``force`` whatever the content type, with
    ``silent`` without an error, and without keeping value and body if ``cache`` is false.

    Source: Flask documentation, "API", "Request.get_json".
    """

    def test_is_the_value(self, flask, environ, names):
        app, value = flask.Flask("api"), {"word": names.word()}

        with app.request_context(environ("/", "POST", json=value)):
            assert flask.request.get_json() == value

    @pytest.mark.parametrize("kind", ["text/plain", ""])
    def test_force_reads_any_type(self, flask, environ, kind):
        app = flask.Flask("api")
        headers = {"Content-Type": kind}

        with app.request_context(environ("/", "POST", data=b'{"a": 1}', headers=headers)):
            assert flask.request.get_json(force=True) == {"a": 1}

    @pytest.mark.parametrize("kind", ["text/plain", ""])
    def test_silent_gives_none_for_another_type(self, flask, environ, kind):
        app = flask.Flask("api")
        headers = {"Content-Type": kind}

        with app.request_context(environ("/", "POST", data=b'{"a": 1}', headers=headers)):
            assert flask.request.get_json(silent=True) is None

    @pytest.mark.parametrize("body", [b"{", b"", b"{'a': 1}"], ids=["cut off", "empty", "quotes"])
    def test_silent_gives_none_for_what_is_no_json(self, flask, environ, body):
        app = flask.Flask("api")
        headers = {"Content-Type": "application/json"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.get_json(silent=True) is None

    def test_silent_gives_the_value_of_json(self, flask, environ):
        app = flask.Flask("api")

        with app.request_context(environ("/", "POST", json={"a": 1})):
            assert flask.request.get_json(silent=True) == {"a": 1}

    def test_force_and_silent_go_together(self, flask, environ):
        app = flask.Flask("api")

        with app.request_context(environ("/", "POST", data=b"{")):
            assert flask.request.get_json(force=True, silent=True) is None

    def test_is_the_same_each_time(self, flask, environ):
        app = flask.Flask("api")

        with app.request_context(environ("/", "POST", json={"a": 1})):
            flask.request.get_json()
            assert flask.request.get_json(silent=True) == {"a": 1}

    def test_body_stays_readable(self, flask, environ):
        app = flask.Flask("api")
        headers = {"Content-Type": "application/json"}

        with app.request_context(environ("/", "POST", data=b'{"a": 1}', headers=headers)):
            flask.request.get_json()
            assert flask.request.get_data() == b'{"a": 1}'

    @applies(flask=">=0.12")
    def test_is_read_anew_where_it_is_not_kept(self, flask, environ):
        app = flask.Flask("api")

        with app.request_context(environ("/", "POST", json={"a": 1})):
            flask.request.get_json()["a"] = 2
            assert flask.request.get_json(cache=False) == {"a": 1}

    def test_body_is_gone_where_it_is_not_kept(self, flask, environ):
        app = flask.Flask("api")

        with app.request_context(environ("/", "POST", json={"a": 1})):
            flask.request.get_json(cache=False)
            assert flask.request.get_data() == b""

    @applies(flask=">=1.0", needs="werkzeug.exceptions")
    def test_a_silenced_error_is_still_one_without_silence(self, flask, environ, werkzeug):
        app = flask.Flask("api")
        headers = {"Content-Type": "application/json"}

        with app.request_context(environ("/", "POST", data=b"{", headers=headers)):
            flask.request.get_json(silent=True)
            with pytest.raises(werkzeug.exceptions.BadRequest):
                flask.request.get_json()

    @applies(needs="werkzeug.exceptions")
    def test_an_error_can_be_silenced_after(self, flask, environ, werkzeug):
        app = flask.Flask("api")
        headers = {"Content-Type": "application/json"}

        with app.request_context(environ("/", "POST", data=b"{", headers=headers)):
            with pytest.raises(werkzeug.exceptions.BadRequest):
                flask.request.get_json()
            assert flask.request.get_json(silent=True) is None

    @applies(flask=">=2.2")
    def test_is_read_by_the_json_provider(self, flask, environ):
        app = flask.Flask("api")

        class Provider(flask.json.provider.DefaultJSONProvider):
            def loads(self, text, **options):
                return ["loaded", json.loads(text)]

        app.json = Provider(app)
        with app.request_context(environ("/", "POST", json=7)):
            assert flask.request.get_json() == ["loaded", 7]

    @applies(flask=">=2.2")
    def test_is_read_by_the_provider_of_its_own_application(self, flask, environ):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")

        class Provider(flask.json.provider.DefaultJSONProvider):
            def loads(self, text, **options):
                return ["outer", json.loads(text)]

        outer.json = Provider(outer)
        with outer.request_context(environ("/", "POST", json=7)):
            request = flask.request._get_current_object()
            with inner.app_context():
                assert request.get_json() == ["outer", 7]

    @applies(flask=">=2.2")
    def test_a_request_made_by_hand_is_read_by_the_current_provider(self, flask, environ):
        app = flask.Flask("api")

        class Provider(flask.json.provider.DefaultJSONProvider):
            def loads(self, text, **options):
                return ["loaded", json.loads(text)]

        app.json = Provider(app)
        with app.app_context():
            assert flask.Request(environ("/", "POST", json=7)).get_json() == ["loaded", 7]

    @applies(flask=">=1.1")
    def test_outside_of_contexts_the_json_module_of_the_class_reads(self, flask, environ):
        class Reader:
            @staticmethod
            def loads(text, **options):
                return "read"

        class Request(flask.Request):
            json_module = Reader

        assert Request(environ("/", "POST", json=7)).get_json() == "read"

    def test_can_be_read_outside_of_contexts(self, flask, environ):
        assert flask.Request(environ("/", "POST", json={"a": 1})).get_json() == {"a": 1}
