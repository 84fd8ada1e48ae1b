"""``response.json`` and ``get_json()``: a response that is JSON."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("responses/response-json", SHOULD, flask=">=1.0")
class TestResponseJson:
    """A response of a JSON type gives the value that its body stands for; any other None, unless
    forced.

    Source: Flask documentation, "API", "Response.get_json".
    """

    @pytest.mark.parametrize(
        ("kind", "expected"),
        [
            ("application/json", True),
            ("application/problem+json", True),
            ("text/json", False),
            ("text/html", False),
        ],
    )
    def test_is_json_tells_by_type(self, flask, kind, expected):
        assert flask.Response("{}", mimetype=kind).is_json is expected

    def test_json_is_the_value(self, flask, names):
        value = {"text": names.text()}

        with flask.Flask("api").test_request_context("/"):
            assert flask.jsonify(value).json == value

    def test_get_json_gives_the_value(self, flask):
        response = flask.Response('{"a": 1}', mimetype="application/json")

        assert response.get_json() == {"a": 1}

    def test_get_json_gives_none_for_another_type(self, flask):
        assert flask.Response('{"a": 1}').get_json() is None

    def test_get_json_may_be_forced(self, flask):
        assert flask.Response('{"a": 1}').get_json(force=True) == {"a": 1}

    @applies(flask=">=2.0")
    def test_get_json_of_no_json_is_an_error(self, flask):
        response = flask.Response("{", mimetype="application/json")

        with pytest.raises(ValueError, match=r"."):
            response.get_json()

    def test_get_json_of_no_json_may_be_silent(self, flask):
        response = flask.Response("{", mimetype="application/json")

        assert response.get_json(silent=True) is None

    @applies(flask=">=2.0")
    def test_follows_a_changed_body(self, flask):
        response = flask.Response('{"a": 1}', mimetype="application/json")
        first = response.get_json()
        response.data = '{"a": 2}'

        assert (first, response.get_json()) == ({"a": 1}, {"a": 2})

    @applies(flask=">=2.2")
    def test_is_read_by_the_json_provider(self, flask):
        app = flask.Flask("api")

        class Provider(flask.json.provider.DefaultJSONProvider):
            def loads(self, text, **options):
                return ["loaded", super().loads(text, **options)]

        app.json = Provider(app)
        with app.app_context():
            assert flask.jsonify(7).get_json() == ["loaded", 7]
