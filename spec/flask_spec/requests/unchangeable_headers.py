"""``request.headers``: what can be read of them, and that they stay."""

import pytest

from flask_conformance import SHOULD, requirement

CHANGES = {
    "set": lambda headers: headers.set("X-Word", "b"),
    "add": lambda headers: headers.add("X-Other", "b"),
    "extend": lambda headers: headers.extend({"X-Other": "b"}),
    "del": lambda headers: headers.__delitem__("X-Word"),
    "remove": lambda headers: headers.remove("X-Word"),
    "pop": lambda headers: headers.pop("X-Word"),
    "setdefault": lambda headers: headers.setdefault("X-Other", "b"),
}
NEWER_CHANGES = {
    "setlist": lambda headers: headers.setlist("X-Word", ["b"]),
    "setlistdefault": lambda headers: headers.setlistdefault("X-Other", ["b"]),
    "update": lambda headers: headers.update({"X-Word": "b"}),
}


@requirement("requests/unchangeable-headers", SHOULD, since="1.2", werkzeug=">=1.0")
class TestUnchangeableHeaders:
    """``request.headers`` cannot be changed, and is read as the headers of a response are.

    Why: what a request said is the same for everyone who asks.
    Source: Werkzeug documentation, "Data Structures", ``EnvironHeaders``.
    """

    @pytest.mark.parametrize("change", CHANGES)
    def test_cannot_be_changed(self, flask, environ, change):
        request = flask.Request(environ(headers={"X-Word": "a"}))
        with pytest.raises((AttributeError, TypeError)):
            CHANGES[change](request.headers)

        assert (request.headers["X-Word"], "X-Other" in request.headers) == ("a", False)

    @pytest.mark.parametrize("change", NEWER_CHANGES)
    def test_cannot_be_changed_by_newer_methods_either(self, flask, environ, change):
        request = flask.Request(environ(headers={"X-Word": "a"}))
        with pytest.raises((AttributeError, TypeError)):
            NEWER_CHANGES[change](request.headers)

        assert (request.headers["X-Word"], "X-Other" in request.headers) == ("a", False)

    def test_names_values_and_pairs_are_listed(self, flask, environ):
        headers = flask.Request(environ(headers={"X-Word": "a"})).headers
        names, pairs = list(headers.keys()), list(headers.items())
        place = [name.lower() for name in names].index("x-word")

        got = (list(headers.values())[place], pairs[place][1], len(names) == len(pairs))
        assert got == ("a", "a", True)

    def test_names_may_be_listed_in_lower_case(self, flask, environ):
        headers = flask.Request(environ(headers={"X-Word": "a"})).headers

        assert dict(headers.items(lower=True))["x-word"] == "a"

    def test_their_length_is_the_number_of_headers(self, flask, environ):
        one = flask.Request(environ(headers={"X-Word": "a"})).headers
        two = flask.Request(environ(headers={"X-Word": "a", "X-Other": "b"})).headers

        assert (len(two) - len(one), len(one)) == (1, len(list(one)))

    @pytest.mark.parametrize("how", ["getlist", "get_all"])
    def test_all_values_of_a_name(self, flask, environ, how):
        headers = flask.Request(environ(headers={"X-Word": "a"})).headers

        assert (getattr(headers, how)("x-word"), getattr(headers, how)("X-None")) == (["a"], [])

    @pytest.mark.parametrize(("sent", "expected"), [("5", [5]), ("five", [])])
    def test_all_values_of_a_name_are_converted(self, flask, environ, sent, expected):
        headers = flask.Request(environ(headers={"X-Number": sent})).headers

        assert headers.getlist("X-Number", type=int) == expected

    @pytest.mark.parametrize("name", ["CONTENT_TYPE", "CONTENT_LENGTH"])
    def test_type_and_length_that_are_empty_are_not_listed(self, flask, environ, name):
        headers = flask.Request(environ(extra={name: "", "HTTP_X_WORD": "a"})).headers
        listed = [key.lower() for key, _ in headers]

        assert ("x-word" in listed, name.replace("_", "-").lower() in listed) == (True, False)
