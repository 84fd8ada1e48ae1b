"""``app.json``: the provider of an application's JSON."""

import io
import json

import pytest

from flask_conformance import SHOULD, requirement


@requirement("responses/json-provider", SHOULD, flask=">=2.2")
class TestJsonProvider:
    """``app.json`` writes and reads the application's JSON; its attributes choose the layout.

    Source: Flask documentation, "API", "DefaultJSONProvider".
    """

    def test_is_a_default_provider(self, flask):
        provider = flask.Flask("api").json

        assert isinstance(provider, flask.json.provider.DefaultJSONProvider)

    def test_each_application_has_its_own(self, flask):
        first, second = flask.Flask("first"), flask.Flask("second")
        first.json.sort_keys = False

        assert (first.json is second.json, second.json.sort_keys) == (False, True)

    def test_keys_are_not_sorted_if_asked(self, flask):
        app = flask.Flask("api")
        app.json.sort_keys = False

        assert list(json.loads(app.json.dumps({"b": 1, "a": 2}))) == ["b", "a"]

    def test_keys_are_sorted_by_default(self, flask):
        app = flask.Flask("api")

        assert list(json.loads(app.json.dumps({"b": 1, "a": 2}))) == ["a", "b"]

    def test_text_stays_as_it_is_if_asked(self, flask):
        app = flask.Flask("api")
        app.json.ensure_ascii = False

        text = app.json.dumps("größe")
        assert ("öß" in text, json.loads(text)) == (True, "größe")

    def test_text_is_ascii_by_default(self, flask):
        app = flask.Flask("api")

        text = app.json.dumps("größe")
        assert (text.isascii(), json.loads(text)) == (True, "größe")

    def test_default_says_what_unknown_values_become(self, flask):
        app = flask.Flask("api")
        app.json.default = lambda value: f"unknown {type(value).__name__}"

        assert json.loads(app.json.dumps([1j])) == ["unknown complex"]

    def test_arguments_go_before_attributes(self, flask):
        app = flask.Flask("api")
        text = app.json.dumps({"b": "ä", "a": 1j}, sort_keys=False, ensure_ascii=False, default=str)

        got = ("ä" in text, list(json.loads(text).items()))
        assert got == (True, [("b", "ä"), ("a", "1j")])

    def test_loads_gives_the_value(self, flask):
        app = flask.Flask("api")

        assert app.json.loads('{"a": [1, null]}') == {"a": [1, None]}

    def test_load_reads_a_file(self, flask):
        app = flask.Flask("api")

        assert app.json.load(io.StringIO('{"a": 1}')) == {"a": 1}

    def test_dump_writes_a_file(self, flask):
        app, file = flask.Flask("api"), io.StringIO()

        app.json.dump({"b": 1, "a": 2}, file)
        assert list(json.loads(file.getvalue()).items()) == [("a", 2), ("b", 1)]

    @pytest.mark.parametrize("debug", [True, False], ids=["debug", "no debug"])
    @pytest.mark.parametrize("compact", [True, False], ids=["compact", "not compact"])
    def test_compact_goes_before_debug_mode(self, flask, debug, compact):
        app = flask.Flask("api")
        app.debug = debug
        app.json.compact = compact

        text = app.json.response(a=[1]).get_data(as_text=True).strip()
        is_compact = text.split() == [text]
        assert (is_compact, json.loads(text)) == (compact, {"a": [1]})

    @pytest.mark.parametrize("debug", [True, False], ids=["debug", "no debug"])
    def test_debug_mode_decides_by_default(self, flask, debug):
        app = flask.Flask("api")
        app.debug = debug

        text = app.json.response(a=1).get_data(as_text=True).strip()
        is_compact = text.split() == [text]
        assert (is_compact, json.loads(text)) == (not debug, {"a": 1})

    def test_mimetype_is_that_of_the_response(self, flask, client):
        app = flask.Flask("api")
        app.json.mimetype = "application/vnd.api+json"
        app.route("/")(lambda: flask.jsonify(a=1))

        assert client(app).get("/").mimetype == "application/vnd.api+json"

    def test_makes_responses_of_the_response_class(self, flask):
        app = flask.Flask("api")

        class Answer(flask.Response):
            pass

        app.response_class = Answer
        assert isinstance(app.json.response(a=1), Answer)

    @pytest.mark.parametrize(
        ("arguments", "value"),
        [((), None), ((7,), 7), (([1],), [1]), ((1, 2), [1, 2]), ((None,), None), ((0,), 0)],
        ids=["nothing", "number", "list", "two numbers", "none", "zero"],
    )
    def test_response_of_positional_arguments(self, flask, arguments, value):
        app = flask.Flask("api")

        assert app.json.response(*arguments).get_json() == value

    def test_response_of_both_kinds_of_arguments_is_an_error(self, flask):
        app = flask.Flask("api")

        with pytest.raises((TypeError, ValueError)):
            app.json.response(1, a=2)


@requirement("responses/json-provider-base", SHOULD, flask=">=2.2")
class TestJsonProviderBase:
    """A subclass of ``JSONProvider`` need only give ``dumps`` and ``loads``; the rest is made of
    these.

    Source: Flask documentation, "API", "JSONProvider".
    """

    def test_dump_writes_what_dumps_gives(self, flask):
        class Provider(flask.json.provider.JSONProvider):
            def dumps(self, value, **options):
                return f"{value}{options}"

            loads = None

        file = io.StringIO()
        app = flask.Flask("api")
        Provider(app).dump(1, file, a=2)
        assert file.getvalue() == "1{'a': 2}"

    def test_load_gives_to_loads_what_it_reads(self, flask):
        class Provider(flask.json.provider.JSONProvider):
            dumps = None

            def loads(self, text, **options):
                return (text, options)

        app = flask.Flask("api")
        loaded = Provider(app).load(io.StringIO("text"), a=2)
        assert loaded == ("text", {"a": 2})

    def test_response_has_the_body_that_dumps_gives(self, flask):
        class Provider(flask.json.provider.JSONProvider):
            def dumps(self, value, **options):
                return json.dumps(["dumped", value])

            loads = None

        app = flask.Flask("api")
        response = Provider(app).response(a=1)
        got = (json.loads(response.get_data()), response.mimetype)
        assert got == (["dumped", {"a": 1}], "application/json")

    def test_response_is_of_the_response_class(self, flask):
        class Answer(flask.Response):
            pass

        class Provider(flask.json.provider.JSONProvider):
            def dumps(self, value, **options):
                return "dumped"

            loads = None

        app = flask.Flask("api")
        app.response_class = Answer
        assert isinstance(Provider(app).response(1), Answer)

    @pytest.mark.parametrize("method", ["dumps", "loads"])
    def test_what_is_not_given_is_not_implemented(self, flask, method):
        app = flask.Flask("api")

        with pytest.raises((NotImplementedError, TypeError)):
            getattr(flask.json.provider.JSONProvider(app), method)("text")

    def test_class_of_the_application_makes_it(self, flask, client):
        class Shouting(flask.json.provider.DefaultJSONProvider):
            def dumps(self, value, **options):
                return super().dumps([value, "loud"], **options)

        class Api(flask.Flask):
            json_provider_class = Shouting

        app = Api("api")
        app.route("/")(lambda: flask.jsonify(a="b"))
        assert client(app).get("/").json() == [{"a": "b"}, "loud"]
