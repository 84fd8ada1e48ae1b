"""``request.args``: the arguments of the query."""

from contextlib import suppress

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("requests/args", MUST)
class TestArgs:
    """``request.args`` holds the arguments of the query by name, decoded.

    Source: Flask documentation, "API", "Request.args"; WHATWG URL, section 5.
    If this fails: look at how the query string is split and decoded.
    """

    def test_hold_a_value_by_name(self, flask, environ, names):
        app, value = flask.Flask("search"), names.word()

        with app.request_context(environ(f"/?q={value}&page=2")):
            assert flask.request.args["q"] == value

    def test_a_view_reads_those_of_its_own_request(self, flask, client, names):
        app, first, second = flask.Flask("search"), names.word(), names.word()

        @app.route("/")
        def index():
            return flask.request.args["q"]

        visitor = client(app)
        answers = [visitor.get(f"/?q={word}").text for word in (first, second)]
        assert answers == [first, second]

    @pytest.mark.parametrize(
        ("query", "value"),
        [
            ("q=gr%C3%B6%C3%9Fe", "größe"),
            ("q=a+b", "a b"),
            ("q=a%2Bb", "a+b"),
            ("q=a%26b", "a&b"),
            ("q=a=b", "a=b"),
            ("q=", ""),
            ("q", ""),
            ("&&q=a", "a"),
            ("q=%2526", "%26"),
            ("q=a%3Db", "a=b"),
            ("q=a;b", "a;b"),
            ("q=a/b?c", "a/b?c"),
            ("q=%F0%9F%98%80", "😀"),
        ],
        ids=["utf-8", "plus", "escaped plus", "escaped ampersand", "equals sign", "no value",
             "no equals sign", "empty pairs", "escaped once", "escaped equals sign", "semicolon",
             "separators of URLs", "beyond latin-1"],
    )  # fmt: skip
    def test_are_decoded(self, flask, environ, query, value):
        app = flask.Flask("search")

        with app.request_context(environ(f"/?{query}")):
            assert flask.request.args["q"] == value

    def test_names_are_decoded_too(self, flask, environ):
        app = flask.Flask("search")

        with app.request_context(environ("/?gr%C3%B6%C3%9Fe+2=a")):
            assert list(flask.request.args) == ["größe 2"]

    def test_are_not_taken_from_the_body(self, flask, environ):
        app = flask.Flask("search")

        with app.request_context(environ("/?q=query", "POST", data={"q": "form", "r": "form"})):
            assert dict(flask.request.args.items()) == {"q": "query"}

    def test_are_empty_without_a_query(self, flask, environ):
        app, sizes = flask.Flask("search"), []

        for target in ("/?q=a", "/"):
            with app.request_context(environ(target)):
                sizes.append(len(flask.request.args))
        assert sizes == [1, 0]

    def test_are_the_same_each_time(self, flask, environ):
        app = flask.Flask("search")

        with app.request_context(environ("/?q=a")):
            assert flask.request.args == flask.request.args


@requirement("requests/args-access", MUST)
class TestArgsAccess:
    """A name may come several times: an item and ``get`` give the first value, ``getlist`` gives
    all; ``get`` has a default and may convert.

    Source: Werkzeug documentation, "Data Structures", "MultiDict".
    """

    def test_an_item_is_the_first_value(self, flask, environ):
        app = flask.Flask("search")

        with app.request_context(environ("/?tag=b&tag=a")):
            assert flask.request.args["tag"] == "b"

    def test_getlist_gives_all_in_order(self, flask, environ):
        app = flask.Flask("search")

        with app.request_context(environ("/?tag=b&x=1&tag=a")):
            assert flask.request.args.getlist("tag") == ["b", "a"]

    def test_getlist_of_a_missing_name_is_empty(self, flask, environ):
        app = flask.Flask("search")

        with app.request_context(environ("/?tag=b")):
            assert flask.request.args.getlist("other") == []

    def test_getlist_leaves_out_what_cannot_be_converted(self, flask, environ):
        app = flask.Flask("search")

        with app.request_context(environ("/?n=1&n=x&n=3")):
            assert flask.request.args.getlist("n", type=int) == [1, 3]

    @pytest.mark.parametrize("where", ["args", "form", "values"])
    @applies(werkzeug=">=3.1")
    def test_what_is_of_no_fitting_type_cannot_be_converted_either(self, flask, environ, where):
        app = flask.Flask("search")

        def positive(text):
            if text == "0":
                raise TypeError(text)
            return int(text)

        with app.request_context(environ("/?n=1&n=0", "POST", data={"n": ["1", "0"]})):
            assert set(getattr(flask.request, where).getlist("n", type=positive)) == {1}

    @applies(werkzeug=">=3.0.2")
    def test_get_gives_the_default_where_the_type_does_not_fit(self, flask, environ):
        app = flask.Flask("search")

        def refuse(text):
            raise TypeError(text)

        with app.request_context(environ("/?n=1")):
            assert flask.request.args.get("n", 7, type=refuse) == 7

    def test_get_gives_none_for_a_missing_name(self, flask, environ):
        app = flask.Flask("search")

        with app.request_context(environ("/")):
            assert flask.request.args.get("page") is None

    def test_get_gives_the_default_for_a_missing_name(self, flask, environ):
        app = flask.Flask("search")

        with app.request_context(environ("/")):
            assert flask.request.args.get("page", "1") == "1"

    def test_get_converts(self, flask, environ, names):
        app, number = flask.Flask("search"), names.number()

        with app.request_context(environ(f"/?page={number}")):
            assert flask.request.args.get("page", type=int) == number

    def test_get_gives_the_default_where_the_value_does_not_convert(self, flask, environ):
        app = flask.Flask("search")

        with app.request_context(environ("/?page=two")):
            assert flask.request.args.get("page", 1, type=int) == 1

    def test_a_name_is_in_them_or_not(self, flask, environ):
        app = flask.Flask("search")

        with app.request_context(environ("/?q=a")):
            assert [name in flask.request.args for name in ("q", "Q")] == [True, False]

    def test_items_give_every_pair_if_asked(self, flask, environ):
        app = flask.Flask("search")

        with app.request_context(environ("/?a=1&b=2&a=3")):
            pairs = sorted(flask.request.args.items(multi=True))
        assert pairs == [("a", "1"), ("a", "3"), ("b", "2")]

    def test_to_dict_keeps_the_first_values(self, flask, environ):
        app = flask.Flask("search")

        with app.request_context(environ("/?a=1&b=2&a=3")):
            assert flask.request.args.to_dict() == {"a": "1", "b": "2"}

    def test_to_dict_keeps_all_values_if_asked(self, flask, environ):
        app = flask.Flask("search")

        with app.request_context(environ("/?a=1&b=2&a=3")):
            assert flask.request.args.to_dict(flat=False) == {"a": ["1", "3"], "b": ["2"]}

    def test_cannot_be_changed(self, flask, environ):
        app = flask.Flask("search")

        with app.request_context(environ("/?q=a")):
            args = flask.request.args
            assert args["q"] == "a"
            with pytest.raises((AttributeError, TypeError)):
                args["q"] = "b"

    @pytest.mark.parametrize("where", ["args", "form"])
    @applies(werkzeug=">=3.1")
    def test_cannot_be_united_with_others_in_place(self, flask, environ, where):
        app = flask.Flask("search")

        with app.request_context(environ("/?q=a", "POST", data={"q": "a"})):
            values = getattr(flask.request, where)
            with pytest.raises((AttributeError, TypeError)):
                values |= {"q": "b"}
            assert values["q"] == "a"

    @pytest.mark.parametrize("where", ["args", "form"])
    @pytest.mark.parametrize(
        "read",
        [
            pytest.param(lambda values: values.getlist("tag"), id="getlist"),
            pytest.param(lambda values: dict(values.lists())["tag"], id="lists"),
            pytest.param(lambda values: values.to_dict(flat=False)["tag"], id="to_dict"),
        ],
    )
    def test_a_list_of_values_is_not_the_one_inside(self, flask, environ, where, read):
        app = flask.Flask("search")

        with app.request_context(environ("/?tag=b", "POST", data={"tag": "b"})):
            values = getattr(flask.request, where)
            with suppress(AttributeError):
                read(values).append("c")
            assert [*values.getlist("tag")] == ["b"]

    def test_a_copy_can_be_changed(self, flask, environ):
        app = flask.Flask("search")

        with app.request_context(environ("/?q=a")):
            copy = flask.request.args.copy()
            copy["q"] = "b"
            assert (copy["q"], flask.request.args["q"]) == ("b", "a")

    def test_a_missing_item_is_a_key_error(self, flask, environ):
        app = flask.Flask("search")

        with app.request_context(environ("/")), pytest.raises(KeyError):
            flask.request.args["q"]

    @applies(needs="werkzeug.exceptions")
    def test_a_missing_item_is_a_bad_request(self, flask, environ, werkzeug):
        app = flask.Flask("search")

        with app.request_context(environ("/")), pytest.raises(werkzeug.exceptions.BadRequest):
            flask.request.args["q"]

    @pytest.mark.parametrize("where", ["args", "form", "values"])
    @pytest.mark.parametrize("how", ["get", "getlist"])
    @applies(werkzeug=">=0.13")
    def test_another_error_of_the_type_is_not_swallowed(self, flask, environ, where, how):
        app = flask.Flask("search")

        def broken(text):
            raise ZeroDivisionError(text)

        with app.request_context(environ("/?n=1", "POST", data={"n": "1"})):
            values = getattr(flask.request, where)
            with pytest.raises(ZeroDivisionError):
                getattr(values, how)("n", type=broken)


@requirement("requests/parameter-storage", SHOULD, needs="werkzeug.datastructures")
class TestParameterStorage:
    """The request class may name another class for ``args`` and ``form``.

    Source: Flask documentation, "API", "Request.parameter_storage_class".
    """

    @pytest.mark.parametrize("where", ["args", "form"])
    def test_holds_the_values(self, flask, environ, werkzeug, where):
        app = flask.Flask("search")

        class Request(flask.Request):
            parameter_storage_class = werkzeug.datastructures.MultiDict

        app.request_class = Request
        with app.request_context(environ("/?q=a", "POST", data={"q": "a"})):
            values = getattr(flask.request, where)
            values["q"] = "b"
            assert values["q"] == "b"
