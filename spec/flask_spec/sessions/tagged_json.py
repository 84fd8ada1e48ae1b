"""Tagged JSON: the serializer behind the session cookie."""

import datetime
import json
import uuid

import pytest

from flask_conformance import MAY, requirement


class Html:
    def __html__(self):
        return "<b>"


@requirement("sessions/tagged-json", MAY, flask=">=1.0")
class TestTaggedJson:
    """``TaggedJSONSerializer`` writes a value that JSON does not know as an object whose only key
    is the tag of its type, and leaves other values as they are.

    Source: Flask API documentation, ``flask.json.tag``.
    """

    @pytest.mark.parametrize(
        ("value", "written"),
        [
            pytest.param((1, 2), {" t": [1, 2]}, id="tuple"),
            pytest.param(b"\xff\x00", {" b": "/wA="}, id="bytes"),
            pytest.param(Html(), {" m": "<b>"}, id="markup"),
            pytest.param(uuid.UUID(int=7), {" u": "0" * 31 + "7"}, id="UUID"),
            pytest.param(
                datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc),
                {" d": "Thu, 02 Jan 2020 03:04:05 GMT"},
                id="date",
            ),
            pytest.param({" t": (1,)}, {" di": {" t__": {" t": [1]}}}, id="dict like a tag"),
            pytest.param({"a": (1,)}, {"a": {" t": [1]}}, id="tuple in a dict"),
            pytest.param([(1,)], [{" t": [1]}], id="tuple in a list"),
            pytest.param(((1,),), {" t": [{" t": [1]}]}, id="tuple in a tuple"),
            pytest.param({" t": 1, "b": 2}, {" t": 1, "b": 2}, id="dict of two"),
            pytest.param({"t": 1}, {"t": 1}, id="dict of one"),
            pytest.param({}, {}, id="empty dict"),
            pytest.param("text", "text", id="text"),
            pytest.param(None, None, id="None"),
        ],
    )
    def test_is_written_so(self, flask, value, written):
        serializer = flask.json.tag.TaggedJSONSerializer()

        assert json.loads(serializer.dumps(value)) == written

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ('{" t":[1,2]}', (1, 2)),
            ('{" b":"/wA="}', b"\xff\x00"),
            ('{" u":"00000000000000000000000000000007"}', uuid.UUID(int=7)),
            ('{" di":{" t__":{" t":[1]}}}', {" t": (1,)}),
            ('{"a":{" t":[1]}}', {"a": (1,)}),
            ('[{" t":[{" t":[]}]}]', [((),)]),
            ('{" t":[1],"b":2}', {" t": [1], "b": 2}),
            ('{" x":[1]}', {" x": [1]}),
            ("{}", {}),
            ('"text"', "text"),
            ("[1,null]", [1, None]),
        ],
        ids=str,
    )
    def test_is_read_so(self, flask, text, value):
        serializer = flask.json.tag.TaggedJSONSerializer()

        assert serializer.loads(text) == value

    def test_is_written_without_spaces(self, flask):
        serializer = flask.json.tag.TaggedJSONSerializer()

        assert serializer.dumps({"a": [1, 2]}) == '{"a":[1,2]}'

    def test_a_single_value_may_be_tagged(self, flask):
        serializer = flask.json.tag.TaggedJSONSerializer()

        assert [serializer.tag(value) for value in ((1,), "a")] == [{" t": [1]}, "a"]

    def test_a_single_value_may_be_untagged(self, flask):
        serializer = flask.json.tag.TaggedJSONSerializer()
        values = [{" t": [1]}, {" x": [1]}, {" t": [1], "a": 2}, {}]

        assert [serializer.untag(value) for value in values] == [(1,), *values[1:]]

    def test_the_sessions_serializer_is_one(self, flask):
        serializer = flask.sessions.session_json_serializer

        assert isinstance(serializer, flask.json.tag.TaggedJSONSerializer)

    def test_the_session_interface_uses_it(self, flask):
        interface = flask.sessions.SecureCookieSessionInterface()

        assert interface.serializer is flask.sessions.session_json_serializer

    def test_another_serializer_may_take_its_place(self, flask, client):
        app, calls = flask.Flask("shop"), []

        class Noted:
            def dumps(self, value):
                calls.append("dumps")
                return json.dumps(value)

            def loads(self, text):
                calls.append("loads")
                return json.loads(text)

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            serializer = Noted()

        app.secret_key = "secret"
        app.session_interface = Sessions()

        @app.route("/")
        def index():
            flask.session["seen"] = True
            return "index"

        visitor = client(app)
        visitor.get("/")
        visitor.get("/")
        assert set(calls) == {"dumps", "loads"}
