"""Headers that are sets: Vary, Allow, Content-Language."""

import pytest

from flask_conformance import SHOULD, applies, requirement

SETS = pytest.mark.parametrize(
    ("attribute", "header"),
    [("vary", "Vary"), ("allow", "Allow"), ("content_language", "Content-Language")],
)


def members(text):
    return [part.strip() for part in text.split(",")]


@requirement("responses/header-sets", SHOULD, since="1.2")
class TestHeaderSets:
    """A header that is a set of names, as ``vary``, is changed as a set is; its members have no
    case, and a header that has none left is gone.

    Source: Werkzeug documentation, "Data Structures", ``HeaderSet``; RFC 9110, section 12.5.5.
    """

    @SETS
    def test_a_member_is_found_in_any_case(self, flask, attribute, header):
        names = getattr(flask.Response("body", headers={header: "One, two"}), attribute)

        assert ["one" in names, "TWO" in names, "three" in names] == [True, True, False]

    @SETS
    def test_members_come_in_the_order_of_the_header(self, flask, attribute, header):
        response = flask.Response("body", headers={header: "one, two,three"})

        assert list(getattr(response, attribute)) == ["one", "two", "three"]

    @SETS
    @pytest.mark.parametrize("text", ["one,two", "one ,two", "one,\ttwo"], ids=repr)
    def test_members_are_told_apart_by_commas(self, flask, attribute, header, text):
        response = flask.Response("body", headers={header: text})

        assert list(getattr(response, attribute)) == ["one", "two"]

    @SETS
    @pytest.mark.parametrize(
        "text", ["one,,two", ", one, two", "one, two ,", "one, , two"], ids=repr
    )
    @applies(werkzeug=">=3.1")
    def test_empty_members_are_none(self, flask, attribute, header, text):
        response = flask.Response("body", headers={header: text})

        assert list(getattr(response, attribute)) == ["one", "two"]

    @SETS
    @pytest.mark.parametrize("others", [["two", "THREE", "One"], ("two", "three"), {"two": 1}])
    def test_others_are_added_once(self, flask, attribute, header, others):
        response = flask.Response("body", headers={header: "One"})
        getattr(response, attribute).update(others)

        said = sorted(member.lower() for member in members(response.headers[header]))
        assert said == sorted({"one", *(other.lower() for other in others)})

    @SETS
    @pytest.mark.parametrize("how", ["remove", "discard"])
    def test_a_member_may_go(self, flask, attribute, header, how):
        response = flask.Response("body", headers={header: "one, two, three"})
        getattr(getattr(response, attribute), how)("two")

        assert members(response.headers[header]) == ["one", "three"]

    @SETS
    @pytest.mark.parametrize("how", ["remove", "discard"])
    def test_a_member_with_capitals_may_go(self, flask, attribute, header, how):
        response = flask.Response("body", headers={header: "One, Two"})
        getattr(getattr(response, attribute), how)("Two")

        assert members(response.headers[header]) == ["One"]

    @SETS
    def test_what_is_no_member_cannot_be_removed(self, flask, attribute, header):
        response = flask.Response("body", headers={header: "one"})

        with pytest.raises(KeyError):
            getattr(response, attribute).remove("two")

    @SETS
    def test_what_is_no_member_may_be_discarded(self, flask, attribute, header):
        response = flask.Response("body", headers={header: "one"})
        getattr(response, attribute).discard("two")

        assert members(response.headers[header]) == ["one"]

    @SETS
    def test_several_may_be_added(self, flask, attribute, header):
        response = flask.Response("body", headers={header: "one"})
        getattr(response, attribute).update(["two", "ONE", "three"])

        assert sorted(members(response.headers[header])) == ["one", "three", "two"]

    @SETS
    def test_an_empty_one_takes_the_header_away(self, flask, attribute, header):
        response = flask.Response("body", headers={header: "one, two"})
        before = len(getattr(response, attribute))
        getattr(response, attribute).clear()

        after = (header in response.headers, len(getattr(response, attribute)))
        assert (before, after) == (2, (False, 0))

    @SETS
    def test_the_last_member_takes_the_header_away(self, flask, attribute, header):
        response = flask.Response("body", headers={header: "one"})
        before = "one" in getattr(response, attribute)
        getattr(response, attribute).remove("one")

        assert (before, header in response.headers) == (True, False)

    @SETS
    @pytest.mark.parametrize("value", [["one", "two"], ("one", "two"), "one, two"], ids=repr)
    def test_another_may_take_its_place(self, flask, attribute, header, value):
        response = flask.Response("body", headers={header: "zero"})
        setattr(response, attribute, value)

        assert members(response.headers[header]) == ["one", "two"]

    @pytest.mark.parametrize(("name", "expected"), [("TWO", 1), ("one", 0), ("three", -1)])
    @SETS
    @applies(werkzeug=">=1.0")
    def test_a_member_has_a_place(self, flask, attribute, header, name, expected):
        names = getattr(flask.Response("body", headers={header: "One, two"}), attribute)

        assert names.find(name) == expected

    @SETS
    @applies(werkzeug=">=1.0")
    def test_what_is_no_member_has_no_place(self, flask, attribute, header):
        names = getattr(flask.Response("body", headers={header: "One, two"}), attribute)

        assert names.index("Two") == 1
        with pytest.raises(IndexError):
            names.index("three")

    @SETS
    @applies(werkzeug=">=1.0")
    def test_a_member_is_taken_by_its_place(self, flask, attribute, header):
        names = getattr(flask.Response("body", headers={header: "One, two"}), attribute)

        assert (names[0], names[1], len(names)) == ("One", "two", 2)

    @SETS
    @applies(werkzeug=">=1.0")
    def test_a_member_is_replaced_by_its_place(self, flask, attribute, header):
        response = flask.Response("body", headers={header: "One, two"})
        getattr(response, attribute)[0] = "three"

        names = getattr(response, attribute)
        got = (members(response.headers[header]), "one" in names, "three" in names)
        assert got == (["three", "two"], False, True)

    @SETS
    @applies(werkzeug=">=1.0")
    def test_a_member_is_deleted_by_its_place(self, flask, attribute, header):
        response = flask.Response("body", headers={header: "One, two"})
        del getattr(response, attribute)[0]

        names = getattr(response, attribute)
        assert (members(response.headers[header]), "one" in names) == (["two"], False)

    @pytest.mark.parametrize(
        ("casing", "expected"), [(True, {"One", "two"}), (False, {"one", "two"})]
    )
    @SETS
    @applies(werkzeug=">=1.0")
    def test_they_are_a_set_in_their_case_or_in_none(
        self, flask, attribute, header, casing, expected
    ):
        names = getattr(flask.Response("body", headers={header: "One, two"}), attribute)

        assert names.as_set(preserve_casing=casing) == expected

    @SETS
    @applies(werkzeug=">=1.0")
    def test_they_are_true_if_there_are_any(self, flask, attribute, header):
        response = flask.Response("body", headers={header: "One"})
        there = bool(getattr(response, attribute))
        response.headers.pop(header)

        assert (there, bool(getattr(response, attribute))) == (True, False)

    @SETS
    @applies(werkzeug=">=1.0")
    def test_as_text_they_are_the_header(self, flask, attribute, header):
        names = getattr(flask.Response("body", headers={header: "One, two"}), attribute)

        assert (members(str(names)), members(names.to_header())) == (["One", "two"],) * 2
