"""Tags of one's own for the session's serializer."""

from fractions import Fraction
from uuid import UUID

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("sessions/custom-tags", SHOULD, flask=">=1.0")
class TestCustomTags:
    """A subclass of ``JSONTag`` that is registered with the serializer writes and reads the values
    for which its ``check`` answers yes.

    Source: Flask API documentation, ``flask.json.tag``.
    """

    def test_writes_and_reads_its_values(self, flask):
        serializer = flask.json.tag.TaggedJSONSerializer()

        class TagFraction(flask.json.tag.JSONTag):
            key = " f"

            def check(self, value):
                return isinstance(value, Fraction)

            def to_json(self, value):
                return [value.numerator, value.denominator]

            def to_python(self, value):
                return Fraction(*value)

        serializer.register(TagFraction)

        text = serializer.dumps({"a": [Fraction(1, 2)]})
        assert serializer.loads(text) == {"a": [Fraction(1, 2)]}

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
        ("index", "is_special"), [(0, True), (None, False)], ids=["in front", "at the end"]
    )
    def test_index_decides_which_one_is_asked_first(self, flask, index, is_special):
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

        read = serializer.loads(serializer.dumps(Special([1])))
        assert isinstance(read, Special) == is_special

    def test_index_counts_from_the_front(self, flask):
        serializer = flask.json.tag.TaggedJSONSerializer()

        class TagOne(flask.json.tag.JSONTag):
            key = " one"

            def check(self, value):
                return isinstance(value, Fraction) and value < 1

            def to_json(self, value):
                return str(value)

            def to_python(self, value):
                return f"one: {value}"

        class TagTwo(TagOne):
            key = " two"

            def check(self, value):
                return isinstance(value, Fraction)

            def to_python(self, value):
                return f"two: {value}"

        serializer.register(TagOne, index=0)
        serializer.register(TagTwo, index=1)
        text = serializer.dumps([Fraction(1, 2), Fraction(3, 2)])
        assert serializer.loads(text) == ["one: 1/2", "two: 3/2"]

    def test_a_taken_key_is_an_error(self, flask):
        serializer = flask.json.tag.TaggedJSONSerializer()

        class TagOther(flask.json.tag.JSONTag):
            key = " t"

            def check(self, value):
                return isinstance(value, tuple)

            def to_json(self, value):
                return list(value)

            def to_python(self, value):
                return tuple(reversed(value))

        with pytest.raises(KeyError):
            serializer.register(TagOther)

    def test_a_taken_key_that_is_an_error_changes_nothing(self, flask):
        serializer = flask.json.tag.TaggedJSONSerializer()

        class TagOther(flask.json.tag.JSONTag):
            key = " t"

            def check(self, value):
                return isinstance(value, tuple)

            def to_json(self, value):
                return list(value)

            def to_python(self, value):
                return tuple(reversed(value))

        with pytest.raises(KeyError):
            serializer.register(TagOther, index=0)
        assert serializer.loads(serializer.dumps((1, 2))) == (1, 2)

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
        assert serializer.loads(serializer.dumps((1, 2))) == (2, 1)

    def test_one_without_a_key_may_be_registered_repeatedly(self, flask):
        serializer = flask.json.tag.TaggedJSONSerializer()

        class PassFraction(flask.json.tag.JSONTag):
            def check(self, value):
                return isinstance(value, Fraction)

            def to_json(self, value):
                return [value.numerator, value.denominator]

            def to_python(self, value):
                return value

            tag = to_json

        serializer.register(PassFraction)
        serializer.register(PassFraction)
        assert serializer.loads(serializer.dumps(Fraction(1, 2))) == [1, 2]

    @applies(flask=">=3.0.1")
    def test_a_key_that_is_not_written_is_empty(self, flask):
        assert flask.json.tag.JSONTag.key == ""

    @applies(flask="<3.0.1")
    def test_a_key_that_is_not_written_was_none(self, flask):
        assert flask.json.tag.JSONTag.key is None

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
        assert serializer.loads(serializer.dumps(Bag([(1,)]))) == Bag([(1,)])

    def test_serializers_do_not_share_tags(self, flask):
        serializer, other = (flask.json.tag.TaggedJSONSerializer() for _ in range(2))

        class Word(str):
            pass

        class TagWord(flask.json.tag.JSONTag):
            key = " word"

            def check(self, value):
                return isinstance(value, Word)

            def to_json(self, value):
                return str(value)

            def to_python(self, value):
                return Word(value)

        serializer.register(TagWord)
        read = [each.loads(each.dumps(Word("ada"))) for each in (serializer, other)]
        assert [isinstance(word, Word) for word in read] == [True, False]

    def test_a_subclass_may_list_other_default_tags(self, flask):
        class OnlyTuples(flask.json.tag.TaggedJSONSerializer):
            default_tags = [flask.json.tag.TagTuple]

        serializer, number = OnlyTuples(), UUID(int=7)
        read = [serializer.loads(serializer.dumps(value)) for value in ((1,), number)]
        assert read == [(1,), str(number)]

    @pytest.mark.parametrize("method", ["check", "to_json", "to_python"])
    def test_its_methods_must_be_written(self, flask, method):
        serializer = flask.json.tag.TaggedJSONSerializer()

        with pytest.raises((NotImplementedError, TypeError)):
            getattr(flask.json.tag.JSONTag(serializer), method)(1)
