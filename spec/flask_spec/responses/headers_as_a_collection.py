"""``response.headers`` as a collection."""

import pytest

from flask_conformance import SHOULD, applies, requirement


def pairs(headers):
    """Those that a clause has made, in their order; their names have no case."""
    named = [(name.lower(), value) for name, value in headers]
    return [(name, value) for name, value in named if name.startswith("x-")]


@requirement("responses/headers-as-a-collection", SHOULD, since="1.2")
class TestHeadersAsACollection:
    """``response.headers`` keeps the pairs of name and value in order; a name may stand there
    several times, and has no case.

    Source: Werkzeug documentation, "Data Structures", ``Headers``; RFC 9110, section 5.3.
    """

    def test_a_name_has_its_first_value(self, flask):
        headers = flask.Response("body", headers=[("X-A", "1"), ("X-B", "2"), ("x-a", "3")]).headers

        assert (headers["x-A"], headers.get("X-B"), headers.get("X-C")) == ("1", "2", None)

    @pytest.mark.parametrize("how", ["getlist", "get_all"])
    def test_all_values_of_a_name(self, flask, how):
        headers = flask.Response("body", headers=[("X-A", "1"), ("X-B", "2"), ("x-a", "3")]).headers

        assert (getattr(headers, how)("X-a"), getattr(headers, how)("X-C")) == (["1", "3"], [])

    def test_a_set_name_stands_there_once_and_where_it_was(self, flask):
        headers = flask.Response("body", headers=[("X-A", "1"), ("X-B", "2"), ("X-A", "3")]).headers
        headers["x-a"] = "4"

        assert pairs(headers) == [("x-a", "4"), ("x-b", "2")]

    def test_an_added_name_stands_there_again(self, flask):
        headers = flask.Response("body", headers=[("X-A", "1"), ("X-B", "2")]).headers
        headers.add("X-A", "3")

        assert pairs(headers) == [("x-a", "1"), ("x-b", "2"), ("x-a", "3")]

    @pytest.mark.parametrize("value", [5, 1.5, True])
    @applies(werkzeug=">=0.15")
    def test_a_value_is_made_text(self, flask, value):
        headers = flask.Response("body").headers
        headers["X-A"] = value

        assert headers["X-A"] == str(value)

    def test_a_deleted_name_is_gone_with_all_its_values(self, flask):
        headers = flask.Response("body", headers=[("X-A", "1"), ("X-B", "2"), ("x-a", "3")]).headers
        del headers["x-A"]

        assert pairs(headers) == [("x-b", "2")]

    def test_what_is_cleared_is_not_sent(self, flask, client):
        app = flask.Flask("pages")

        @app.route("/")
        def index():
            response = flask.Response("body", headers=[("X-A", "1"), ("X-A", "2")])
            response.headers.clear()
            response.headers["Content-Type"] = "text/plain"
            response.headers["X-B"] = "3"
            return response

        headers = client(app).get("/").headers
        assert (headers.get("X-A"), headers.get("X-B")) == (None, "3")

    @pytest.mark.parametrize("how", ["pop", "remove"])
    def test_a_removed_name_is_gone_with_all_its_values(self, flask, how):
        headers = flask.Response("body", headers=[("X-A", "1"), ("X-B", "2"), ("X-A", "3")]).headers
        getattr(headers, how)("x-A")

        assert pairs(headers) == [("x-b", "2")]

    def test_pop_gives_the_first_value_or_the_default(self, flask):
        headers = flask.Response("body", headers=[("X-A", "1"), ("X-A", "3")]).headers

        assert (headers.pop("x-a"), headers.pop("x-a", "none")) == ("1", "none")

    def test_a_missing_name_cannot_be_popped(self, flask):
        headers = flask.Response("body").headers

        with pytest.raises(KeyError):
            headers.pop("X-A")

    def test_setdefault_keeps_what_is_there(self, flask):
        headers = flask.Response("body", headers={"X-A": "1"}).headers
        got = (headers.setdefault("x-a", "2"), headers.setdefault("X-B", "3"))

        assert (got, pairs(headers)) == (("1", "3"), [("x-a", "1"), ("x-b", "3")])

    @applies(werkzeug=">=1.0")
    def test_a_list_replaces_all_values(self, flask):
        headers = flask.Response("body", headers=[("X-A", "1"), ("X-A", "2")]).headers
        headers.setlist("X-A", ["3", "4"])

        assert headers.getlist("X-A") == ["3", "4"]

    @pytest.mark.parametrize(
        "more", [{"X-A": ["2", "3"]}, [("X-A", "2"), ("X-A", "3")]], ids=["mapping", "pairs"]
    )
    def test_extend_adds(self, flask, more):
        headers = flask.Response("body", headers={"X-A": "1"}).headers
        headers.extend(more)

        assert headers.getlist("X-A") == ["1", "2", "3"]

    @applies(werkzeug=">=1.0")
    def test_update_replaces(self, flask):
        headers = flask.Response("body", headers={"X-A": "1", "X-B": "1"}).headers
        headers.update({"X-A": ["2", "3"]})

        assert (headers.getlist("X-A"), headers["X-B"]) == (["2", "3"], "1")

    def test_a_copy_is_another(self, flask):
        headers = flask.Response("body", headers={"X-A": "1"}).headers
        headers.copy()["X-A"] = "2"

        assert headers["X-A"] == "1"

    @pytest.mark.parametrize(("text", "expected"), [("5", 5), ("five", 7)])
    def test_a_value_may_be_converted(self, flask, text, expected):
        headers = flask.Response("body", headers={"X-A": text}).headers

        assert headers.get("X-A", 7, type=int) == expected

    @applies(werkzeug=">=1.0")
    def test_a_name_is_in_them_or_not(self, flask):
        headers = flask.Response("body", headers={"X-A": "1"}).headers

        assert [name in headers for name in ("x-a", "X-A", "X-C")] == [True, True, False]

    @applies(werkzeug=">=1.0")
    def test_names_values_and_pairs_are_listed(self, flask):
        headers = flask.Response("body", headers=[("X-A", "1"), ("X-B", "2"), ("X-A", "3")]).headers
        listed = list(zip(headers.keys(), headers.values(), strict=True))

        expected = [("x-a", "1"), ("x-b", "2"), ("x-a", "3")]
        assert (pairs(headers.items()), pairs(listed)) == (expected, expected)

    @applies(werkzeug=">=1.0")
    def test_names_are_listed_in_lower_case_if_asked(self, flask):
        headers = flask.Response("body", headers=[("X-A", "1"), ("X-A", "3")]).headers

        listed = [pair for pair in headers.items(lower=True) if pair[0].startswith("x-")]
        assert listed == [("x-a", "1"), ("x-a", "3")]

    @applies(werkzeug=">=1.0")
    def test_their_length_is_the_number_of_pairs(self, flask):
        headers = flask.Response("body").headers
        before = len(headers)
        headers.extend([("X-A", "1"), ("X-B", "2"), ("X-A", "3")])

        assert len(headers) - before == 3

    @applies(werkzeug=">=1.0")
    def test_none_are_left_when_cleared(self, flask):
        headers = flask.Response("body", headers={"X-A": "1"}).headers
        before = headers["X-A"]
        headers.clear()

        assert (before, list(headers), "X-A" in headers) == ("1", [], False)

    @applies(werkzeug=">=1.0")
    def test_a_pair_is_popped(self, flask):
        headers = flask.Response("body").headers
        headers.clear()
        headers.extend([("X-A", "1"), ("X-B", "2")])
        popped = headers.popitem()

        assert sorted(pairs([popped, *headers])) == [("x-a", "1"), ("x-b", "2")]

    @pytest.mark.parametrize("place", [0, 1])
    def test_a_pair_is_popped_by_its_place(self, flask, place):
        headers = flask.Response("body").headers
        headers.clear()
        headers.extend([("X-A", "1"), ("X-B", "2")])
        before = list(headers)

        got = (headers.pop(place), list(headers))
        assert got == (before[place], [before[1 - place]])

    @pytest.mark.parametrize("how", [int, float])
    @applies(werkzeug=">=1.0")
    def test_all_values_are_converted(self, flask, how):
        headers = flask.Response("body", headers=[("X-A", "1"), ("X-A", "b"), ("X-A", "3")]).headers

        assert headers.getlist("X-A", type=how) == [1, 3]

    @applies(werkzeug=">=1.0")
    def test_setlistdefault_keeps_what_is_there(self, flask):
        headers = flask.Response("body", headers={"X-A": "1"}).headers
        headers.setlistdefault("X-A", ["2"])
        headers.setlistdefault("X-B", ["3", "4"])

        assert (headers.getlist("X-A"), headers.getlist("X-B")) == (["1"], ["3", "4"])

    @pytest.mark.parametrize(
        ("how", "expected"), [("extend", ["1", "2", "3"]), ("update", ["2", "3"])]
    )
    @applies(werkzeug=">=1.0")
    def test_they_are_given_by_name(self, flask, how, expected):
        headers = flask.Response("body", headers={"Allow": "1"}).headers
        getattr(headers, how)(allow=["2", "3"])

        assert headers.getlist("Allow") == expected

    @pytest.mark.parametrize(
        ("how", "expected"), [("extend", ["1", "2", "3"]), ("update", ["2", "3"])]
    )
    @applies(werkzeug=">=1.0", needs="werkzeug.datastructures")
    def test_they_are_given_by_a_mapping_of_several(self, flask, werkzeug, how, expected):
        headers = flask.Response("body", headers={"X-A": "1"}).headers
        more = werkzeug.datastructures.MultiDict([("X-A", "2"), ("X-A", "3")])
        getattr(headers, how)(more)

        assert headers.getlist("X-A") == expected

    @pytest.mark.parametrize(
        ("how", "expected"), [("extend", ["1", "2", "3"]), ("update", ["2", "3"])]
    )
    @applies(werkzeug=">=1.0")
    def test_they_are_given_by_those_of_another(self, flask, how, expected):
        headers = flask.Response("body", headers={"X-A": "1"}).headers
        other = flask.Response("body", headers=[("X-A", "2"), ("X-A", "3")]).headers
        other.pop("Content-Type")
        getattr(headers, how)(other)

        assert headers.getlist("X-A") == expected

    @applies(werkzeug=">=3.1")
    def test_united_with_others_they_are_replaced(self, flask):
        headers = flask.Response("body", headers={"X-A": "1", "X-B": "2"}).headers
        both = headers | {"x-a": ["3", "4"]}

        got = (both.getlist("X-A"), both["X-B"], headers.getlist("X-A"))
        assert got == (["3", "4"], "2", ["1"])

    @applies(werkzeug=">=3.1")
    def test_united_in_place_they_are_replaced(self, flask):
        headers = flask.Response("body", headers={"X-A": "1", "X-B": "2"}).headers
        headers |= {"x-a": ["3", "4"]}

        assert (headers.getlist("X-A"), headers["X-B"]) == (["3", "4"], "2")

    @applies(werkzeug=">=1.0")
    def test_as_text_each_is_a_line(self, flask):
        headers = flask.Response("body").headers
        headers.clear()
        headers.extend([("X-A", "1"), ("X-A", "größe")])

        assert str(headers).rstrip().lower().splitlines() == ["x-a: 1", "x-a: größe"]

    @applies(werkzeug=">=1.0")
    def test_for_a_server_they_are_a_list_of_pairs(self, flask):
        headers = flask.Response("body", headers=[("X-A", "1"), ("X-A", "2")]).headers

        assert pairs(headers.to_wsgi_list()) == [("x-a", "1"), ("x-a", "2")]
