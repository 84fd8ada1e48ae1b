"""Which values become JSON beside those that JSON has itself."""

import dataclasses
import uuid
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from flask_conformance import SHOULD, applies, requirement


@dataclasses.dataclass
class Point:
    """A value for the clauses below: fields, one of them a dataclass or None."""

    x: int
    y: "Point | None" = None


@requirement("responses/json-values", SHOULD, flask=">=0.10")
class TestJsonValues:
    """Dates become the text of HTTP dates; UUIDs and decimals their own text; dataclasses objects;
    values with ``__html__`` their HTML; an object of which nothing says how is a TypeError.

    Source: Flask documentation, "API", "DefaultJSONProvider".
    """

    @applies(flask=">=0.11")
    def test_a_date(self, flask):
        app = flask.Flask("api")

        with app.test_request_context("/"):
            expected = {"a": "Sat, 03 Feb 2024 00:00:00 GMT"}
            assert flask.json.loads(flask.jsonify(a=date(2024, 2, 3)).data) == expected

    def test_a_datetime(self, flask):
        app, value = flask.Flask("api"), datetime(2024, 2, 3, 4, 5, 6)

        with app.test_request_context("/"):
            expected = {"a": "Sat, 03 Feb 2024 04:05:06 GMT"}
            assert flask.json.loads(flask.jsonify(a=value).data) == expected

    @applies(flask=">=1.0")
    def test_a_datetime_with_a_zone_is_told_in_gmt(self, flask):
        app = flask.Flask("api")
        value = datetime(2024, 2, 3, 4, 5, 6, tzinfo=timezone(timedelta(hours=2)))

        with app.test_request_context("/"):
            expected = {"a": "Sat, 03 Feb 2024 02:05:06 GMT"}
            assert flask.json.loads(flask.jsonify(a=value).data) == expected

    def test_a_uuid(self, flask):
        app, value = flask.Flask("api"), uuid.UUID(int=7)

        with app.test_request_context("/"):
            expected = {"a": "00000000-0000-0000-0000-000000000007"}
            assert flask.json.loads(flask.jsonify(a=value).data) == expected

    @pytest.mark.parametrize("text", ["1.50", "0.1", "-7", "1E+3"])
    @applies(flask=">=2.0.2")
    def test_a_decimal_keeps_its_digits(self, flask, text):
        app = flask.Flask("api")

        with app.test_request_context("/"):
            assert flask.json.loads(flask.jsonify(a=Decimal(text)).data) == {"a": text}

    @applies(flask="<2.0.2")
    def test_a_decimal_was_an_error(self, flask):
        app = flask.Flask("api")

        with app.test_request_context("/"), pytest.raises(TypeError):
            flask.jsonify(a=Decimal("1.50"))

    @applies(flask=">=1.1")
    def test_a_dataclass(self, flask):
        app = flask.Flask("api")

        with app.test_request_context("/"):
            answer = flask.json.loads(flask.jsonify(Point(1, Point(2))).data)
        assert answer == {"x": 1, "y": {"x": 2, "y": None}}

    @applies(flask="<1.1")
    def test_a_dataclass_was_an_error(self, flask):
        app = flask.Flask("api")

        with app.test_request_context("/"), pytest.raises(TypeError):
            flask.jsonify(a=Point(1))

    def test_what_has_html(self, flask):
        app = flask.Flask("api")

        class Bold:
            def __html__(self):
                return "<b>bold</b>"

        with app.test_request_context("/"):
            assert flask.json.loads(flask.jsonify(a=Bold()).data) == {"a": "<b>bold</b>"}

    def test_inside_of_lists_and_objects(self, flask):
        app = flask.Flask("api")

        with app.test_request_context("/"):
            answer = flask.json.loads(flask.jsonify(a=[{"b": uuid.UUID(int=7)}, (1, 2)]).data)
        assert answer == {"a": [{"b": "00000000-0000-0000-0000-000000000007"}, [1, 2]]}

    def test_a_value_without_a_form_is_an_error(self, flask):
        app = flask.Flask("api")

        with app.test_request_context("/"), pytest.raises(TypeError):
            flask.jsonify(a=object())
