"""The filter ``tojson``: values for scripts in a page."""

import json

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("templates/tojson", MUST, flask=">=0.10")
class TestTojson:
    """``tojson`` writes a value as JSON that may stand in HTML: in a script as well as in an
    attribute with single quotes.

    Source: Flask documentation, "Templates", "Standard Filters".
    """

    @pytest.mark.parametrize(
        "value",
        [{"a": [1, None, True]}, "größe", 7, "</script>", "it's & <b>"],
        ids=["object", "text", "number", "script", "special characters"],
    )
    def test_is_json_of_the_value(self, flask, value):
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            text = flask.render_template_string("{{ value|tojson }}", value=value)
        assert json.loads(text) == value

    @applies(flask=("<0.10", ">=0.10.1"))
    @pytest.mark.parametrize("character", ["<", ">", "&", "'"])
    def test_has_no_special_characters(self, flask, character):
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            text = flask.render_template_string("{{ value|tojson }}", value=f"a{character}b")
        assert (character in text, json.loads(text)) == (False, f"a{character}b")

    def test_is_not_escaped_again(self, flask, tmp_path):
        (tmp_path / "a.html").write_text("{{ value|tojson }}")
        app = flask.Flask("pages", template_folder=str(tmp_path))

        with app.test_request_context("/"):
            assert json.loads(flask.render_template("a.html", value=["a"])) == ["a"]

    def test_sorts_keys(self, flask):
        app = flask.Flask("pages")

        with app.test_request_context("/"):
            text = flask.render_template_string("{{ value|tojson }}", value={"b": 1, "a": 2})
        assert list(json.loads(text)) == ["a", "b"]

    @applies(flask=">=2.2")
    def test_is_written_by_the_json_provider(self, flask):
        app = flask.Flask("pages")

        class Provider(flask.json.provider.DefaultJSONProvider):
            def dumps(self, value, **options):
                return json.dumps(["dumped", str(value)])

        app.json = Provider(app)
        with app.test_request_context("/"):
            text = flask.render_template_string("{{ value|tojson }}", value=1j)
        assert json.loads(text) == ["dumped", "1j"]
