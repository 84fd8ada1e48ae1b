"""Which values survive in a session, and how they come back."""

import datetime
import decimal
import uuid

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement
from flask_conformance.kit.properties import given, st
from flask_conformance.kit.words import html_text

TEXT = "a 1\"'\\/<&\0\n\x7fß\u2028\ufeff\U0001f600"
"""What JSON, HTML and cookies escape in different ways."""

LARGEST = 2**53 - 1
"""The largest integer that JSON is sure to keep (RFC 8259, section 6)."""


@requirement("sessions/value-types", MUST)
class TestValueTypes:
    """Numbers (integers up to 2**53), text, None, lists, tuples, dicts with text keys, bytes,
    UUIDs, markup and dates come back from a session as what they were, at any depth.

    Source: Flask API documentation, ``flask.json.tag.TaggedJSONSerializer``.
    """

    @pytest.mark.parametrize(
        "value",
        [
            pytest.param(None, id="None"),
            pytest.param(True, id="True"),
            pytest.param(7, id="int"),
            pytest.param(1 - 2**53, id="big int"),
            pytest.param(0.1, id="float"),
            pytest.param("größe \u2013 ok", id="text"),
            pytest.param("", id="empty text"),
            pytest.param([1, "a", None], id="list"),
            pytest.param([], id="empty list"),
            pytest.param((1, "a", None), id="tuple"),
            pytest.param((), id="empty tuple"),
            pytest.param((1, (2, (3,))), id="nested tuples"),
            pytest.param([(1, 2), [3, (4,)]], id="tuples in lists"),
            pytest.param(({"a": 1},), id="dict in a tuple"),
            pytest.param({"a": 1, "b": [2]}, id="dict"),
            pytest.param({}, id="empty dict"),
            pytest.param({"a": {"b": (1, {"c": 2})}}, id="nested dicts"),
            pytest.param(uuid.UUID(int=2**120 + 7), id="UUID"),
            pytest.param([uuid.UUID(int=7)], id="UUID in a list"),
        ],
    )
    def test_comes_back_equal_and_of_its_type(self, flask, client, value):
        app, found = flask.Flask("shop"), []
        app.secret_key = "secret"

        @app.route("/put")
        def put():
            flask.session["value"] = value
            return "stored"

        @app.route("/get")
        def get():
            found.append(flask.session["value"])
            return "found"

        visitor = client(app)
        visitor.get("/put")
        visitor.get("/get")
        assert found == [value]
        assert isinstance(found[0], type(value))

    @pytest.mark.parametrize(
        "value",
        [
            pytest.param(b"", id="empty"),
            pytest.param(b"ascii", id="ASCII"),
            pytest.param(bytes(range(256)), id="every byte"),
            pytest.param([b"\xff", (b"\xfe",)], id="nested"),
        ],
    )
    @applies(flask=("<0.10", ">=0.10.1"))
    def test_bytes_come_back(self, flask, client, value):
        app, found = flask.Flask("shop"), []
        app.secret_key = "secret"

        @app.route("/put")
        def put():
            flask.session["value"] = value
            return "stored"

        @app.route("/get")
        def get():
            found.append(flask.session["value"])
            return "found"

        visitor = client(app)
        visitor.get("/put")
        visitor.get("/get")
        assert found == [value]

    @pytest.mark.parametrize(
        "value",
        [
            pytest.param({" t": [1, 2]}, id="tuple's tag"),
            pytest.param({" b": "YQ=="}, id="bytes' tag"),
            pytest.param({" di": {" t__": 1}}, id="dict's tag"),
            pytest.param({" di": 1}, id="dict's tag alone"),
            pytest.param({" t": (1,)}, id="tuple's tag over a tuple"),
            pytest.param({" t": 1, "a": 2}, id="tuple's tag beside a key"),
            pytest.param({"a": {" m": "b"}}, id="nested"),
            pytest.param({" unknown": 1}, id="no tag"),
        ],
    )
    @applies(flask=("<0.10", ">=1.0"))
    def test_a_dict_that_looks_like_a_tag_comes_back(self, flask, client, value):
        app, found = flask.Flask("shop"), []
        app.secret_key = "secret"

        @app.route("/put")
        def put():
            flask.session["value"] = value
            return "stored"

        @app.route("/get")
        def get():
            found.append(flask.session["value"])
            return "found"

        visitor = client(app)
        visitor.get("/put")
        visitor.get("/get")
        assert found == [value]

    @applies(flask=">=0.10")
    def test_a_date_comes_back_to_the_second(self, flask, client):
        app, found = flask.Flask("shop"), []
        moment = datetime.datetime(2024, 2, 29, 13, 14, 15, 999999, datetime.timezone.utc)
        app.secret_key = "secret"

        @app.route("/put")
        def put():
            flask.session["value"] = moment
            return "stored"

        @app.route("/get")
        def get():
            found.append(flask.session["value"].replace(tzinfo=None))
            return "found"

        visitor = client(app)
        visitor.get("/put")
        visitor.get("/get")
        assert found == [datetime.datetime(2024, 2, 29, 13, 14, 15)]

    @applies(flask=">=2.0")
    def test_a_date_comes_back_in_utc(self, flask, client):
        app, found = flask.Flask("shop"), []
        zone = datetime.timezone(datetime.timedelta(hours=2))
        app.secret_key = "secret"

        @app.route("/put")
        def put():
            flask.session["value"] = datetime.datetime(2024, 2, 29, 13, 14, 15, 0, zone)
            return "stored"

        @app.route("/get")
        def get():
            found.append(flask.session["value"].isoformat())
            return "found"

        visitor = client(app)
        visitor.get("/put")
        visitor.get("/get")
        assert found == ["2024-02-29T11:14:15+00:00"]

    @applies(flask=">=0.10")
    def test_markup_comes_back_as_markup(self, flask, client):
        app, found = flask.Flask("shop"), []
        app.secret_key = "secret"

        class Html:
            def __html__(self):
                return "<b>bold</b>"

        @app.route("/put")
        def put():
            flask.session["value"] = Html()
            return "stored"

        @app.route("/get")
        def get():
            value = flask.session["value"]
            found.append((str(value), value.__html__(), str(value + "<")[11:]))
            return "found"

        visitor = client(app)
        visitor.get("/put")
        visitor.get("/get")
        assert [(*kept, html_text(added)) for *kept, added in found] == [
            ("<b>bold</b>", "<b>bold</b>", "<")
        ]

    @given(
        lambda: {
            "value": st.recursive(
                st.none()
                | st.booleans()
                | st.integers(-LARGEST, LARGEST)
                | st.text(TEXT)
                | st.uuids(),
                lambda inner: (
                    st.lists(inner)
                    | st.lists(inner).map(tuple)
                    | st.dictionaries(st.text("ab", min_size=1), inner)
                ),
                max_leaves=8,
            )
        },
        examples=20,
    )
    def test_any_mixture_comes_back(self, flask, client, value):
        app, found = flask.Flask("shop"), []
        app.secret_key = "secret"

        @app.route("/put")
        def put():
            flask.session["value"] = value
            return "stored"

        @app.route("/get")
        def get():
            found.append(flask.session["value"])
            return "found"

        visitor = client(app)
        visitor.get("/put")
        visitor.get("/get")
        assert found == [value]


@requirement("sessions/unstorable-values", SHOULD, flask=">=0.10", needs="in-process")
class TestUnstorableValues:
    """A value that has no JSON form is a TypeError when the session is saved.

    Source: Flask API documentation, ``flask.session``; ``flask.json.provider.DefaultJSONProvider``.
    """

    def test_is_a_type_error(self, flask, client):
        app = flask.Flask("shop")
        app.secret_key = "secret"
        app.testing = True

        @app.route("/")
        def index():
            flask.session["value"] = object()
            return "stored"

        with pytest.raises(TypeError):
            client(app).get("/")


@requirement("sessions/decimal-values", MAY, since="1.2", flask=">=2.0.2", needs="in-process")
class TestDecimalValues:
    """A decimal that is put into a session comes back as text.

    Source: Flask API documentation, ``flask.json.provider.DefaultJSONProvider``.
    """

    def test_a_decimal_becomes_text(self, flask, client):
        app, found = flask.Flask("shop"), []
        app.secret_key = "secret"

        @app.route("/put")
        def put():
            flask.session["value"] = decimal.Decimal("1.50")
            return "stored"

        @app.route("/get")
        def get():
            found.append(flask.session["value"])
            return "found"

        visitor = client(app)
        visitor.get("/put")
        visitor.get("/get")
        assert found == ["1.50"]
