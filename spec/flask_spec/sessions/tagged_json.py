"""Tagged JSON: the serializer behind the session cookie."""

import datetime
import json
import uuid

import pytest

from flask_conformance import MUST, requirement


class Html:
    def __html__(self):
        return "<b>"


@requirement("sessions/tagged-json", MUST, flask=">=1.0")
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


@requirement("sessions/custom-tags", MUST, flask=">=1.0")
class TestCustomTags:
    """A subclass of ``JSONTag`` that is registered with the serializer writes and reads the values
    for which its ``check`` answers yes.

    Source: Flask API documentation, ``flask.json.tag``.
    """

    def test_writes_and_reads_its_values(self, flask):
        serializer = flask.json.tag.TaggedJSONSerializer()

        class TagComplex(flask.json.tag.JSONTag):
            key = " c"

            def check(self, value):
                return isinstance(value, complex)

            def to_json(self, value):
                return [value.real, value.imag]

            def to_python(self, value):
                return complex(*value)

        serializer.register(TagComplex)

        text = serializer.dumps({"a": [1 + 2j]})
        assert (text, serializer.loads(text)) == ('{"a":[{" c":[1.0,2.0]}]}', {"a": [1 + 2j]})

    def test_works_in_the_session(self, flask, client):
        app, found = flask.Flask("shop"), []

        class TagComplex(flask.json.tag.JSONTag):
            key = " c"

            def check(self, value):
                return isinstance(value, complex)

            def to_json(self, value):
                return [value.real, value.imag]

            def to_python(self, value):
                return complex(*value)

        class Sessions(flask.sessions.SecureCookieSessionInterface):
            serializer = flask.json.tag.TaggedJSONSerializer()

        Sessions.serializer.register(TagComplex)
        app.secret_key = "secret"
        app.session_interface = Sessions()

        @app.route("/put")
        def put():
            flask.session["value"] = 1 + 2j
            return "stored"

        @app.route("/get")
        def get():
            found.append(flask.session["value"])
            return "found"

        visitor = client(app)
        visitor.get("/put")
        visitor.get("/get")
        assert found == [1 + 2j]

    @pytest.mark.parametrize(
        ("index", "winner"), [(0, "special"), (None, "general")], ids=["in front", "at the end"]
    )
    def test_index_decides_which_one_is_asked_first(self, flask, index, winner):
        serializer = flask.json.tag.TaggedJSONSerializer()

        class Special(tuple):
            pass

        class TagSpecial(flask.json.tag.JSONTag):
            key = " s"

            def check(self, value):
                return isinstance(value, Special)

            def to_json(self, value):
                return list(value)

            def to_python(self, value):
                return Special(value)

        serializer.register(TagSpecial, index=index)

        tag = next(iter(serializer.tag(Special([1]))))
        assert {" s": "special", " t": "general"}[tag] == winner

    def test_index_counts_from_the_front(self, flask):
        serializer = flask.json.tag.TaggedJSONSerializer()

        class TagOne(flask.json.tag.JSONTag):
            key = " one"

        class TagTwo(flask.json.tag.JSONTag):
            key = " two"

        serializer.register(TagOne, index=0)
        serializer.register(TagTwo, index=1)
        assert [type(tag) for tag in serializer.order[:2]] == [TagOne, TagTwo]

    def test_a_taken_key_is_an_error(self, flask):
        serializer = flask.json.tag.TaggedJSONSerializer()

        class TagOther(flask.json.tag.JSONTag):
            key = " t"

        with pytest.raises(KeyError, match=" t"):
            serializer.register(TagOther)

    def test_a_taken_key_that_is_an_error_changes_nothing(self, flask):
        serializer = flask.json.tag.TaggedJSONSerializer()

        class TagOther(flask.json.tag.JSONTag):
            key = " t"

        with pytest.raises(KeyError):
            serializer.register(TagOther, index=0)
        assert serializer.loads(serializer.dumps((1,))) == (1,)

    def test_a_taken_key_may_be_forced(self, flask):
        serializer = flask.json.tag.TaggedJSONSerializer()

        class TagReversed(flask.json.tag.JSONTag):
            key = " t"

            def check(self, value):
                return isinstance(value, tuple)

            def to_json(self, value):
                return list(value)

            def to_python(self, value):
                return tuple(reversed(value))

        serializer.register(TagReversed, force=True, index=0)
        assert serializer.loads('{" t":[1,2]}') == (2, 1)

    def test_one_without_a_key_may_be_registered_repeatedly(self, flask):
        serializer = flask.json.tag.TaggedJSONSerializer()

        class PassSet(flask.json.tag.JSONTag):
            def check(self, value):
                return isinstance(value, (set, frozenset))

            def to_json(self, value):
                return sorted(value)

            tag = to_json

        serializer.register(PassSet)
        serializer.register(PassSet)
        assert serializer.dumps({2, 1}) == "[1,2]"

    def test_a_tag_knows_its_serializer(self, flask):
        serializer = flask.json.tag.TaggedJSONSerializer()

        class Bag(list):
            pass

        class TagBag(flask.json.tag.JSONTag):
            key = " bag"

            def check(self, value):
                return isinstance(value, Bag)

            def to_json(self, value):
                return [self.serializer.tag(item) for item in value]

            def to_python(self, value):
                return Bag(value)

        serializer.register(TagBag, index=0)
        assert serializer.dumps(Bag([(1,)])) == '{" bag":[{" t":[1]}]}'

    def test_serializers_do_not_share_tags(self, flask):
        serializer, other = (flask.json.tag.TaggedJSONSerializer() for _ in range(2))

        class TagOwn(flask.json.tag.JSONTag):
            key = " own"

        serializer.register(TagOwn)
        assert (" own" in serializer.tags, " own" in other.tags) == (True, False)

    def test_a_subclass_may_list_other_default_tags(self, flask):
        class OnlyTuples(flask.json.tag.TaggedJSONSerializer):
            default_tags = [flask.json.tag.TagTuple]

        assert list(OnlyTuples().tags) == [" t"]

    @pytest.mark.parametrize("method", ["check", "to_json", "to_python"])
    def test_its_methods_must_be_written(self, flask, method):
        tag = flask.json.tag.JSONTag(flask.json.tag.TaggedJSONSerializer())

        with pytest.raises(NotImplementedError):
            getattr(tag, method)(1)
