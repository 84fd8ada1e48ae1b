"""``flask.json``: dumps, loads, dump, load, inside and outside of an application."""

import io
import json
import uuid
from decimal import Decimal

import pytest

from flask_conformance import MAY, SHOULD, requirement


@requirement("responses/json-functions", SHOULD, flask=">=0.10")
class TestJsonFunctions:
    """``flask.json.dumps`` and ``loads``, ``dump`` and ``load`` turn values into JSON and back.

    Source: Flask documentation, "API", "JSON Support".
    """

    @pytest.mark.parametrize("inside", [True, False], ids=["in a context", "outside"])
    def test_dumps_gives_text(self, flask, names, inside):
        app, value = flask.Flask("api"), {"text": names.text(), "list": [1, None]}

        if inside:
            with app.test_request_context("/"):
                text = flask.json.dumps(value)
        else:
            text = flask.json.dumps(value)
        assert json.loads(text) == value

    @pytest.mark.parametrize("inside", [True, False], ids=["in a context", "outside"])
    @pytest.mark.parametrize("kind", [str, str.encode], ids=["text", "bytes"])
    def test_loads_gives_the_value(self, flask, names, inside, kind):
        app, value = flask.Flask("api"), {"text": names.text(), "list": [1, None]}
        text = kind(json.dumps(value))

        if inside:
            with app.test_request_context("/"):
                loaded = flask.json.loads(text)
        else:
            loaded = flask.json.loads(text)
        assert loaded == value

    @pytest.mark.parametrize("inside", [True, False], ids=["in a context", "outside"])
    def test_dump_writes(self, flask, names, inside):
        app, value, file = flask.Flask("api"), {"text": names.text()}, io.StringIO()

        if inside:
            with app.test_request_context("/"):
                flask.json.dump(value, file)
        else:
            flask.json.dump(value, file)
        assert json.loads(file.getvalue()) == value

    @pytest.mark.parametrize("inside", [True, False], ids=["in a context", "outside"])
    def test_load_reads(self, flask, names, inside):
        app, value = flask.Flask("api"), {"text": names.text()}
        file = io.StringIO(json.dumps(value))

        if inside:
            with app.test_request_context("/"):
                loaded = flask.json.load(file)
        else:
            loaded = flask.json.load(file)
        assert loaded == value

    def test_load_reads_bytes(self, flask):
        assert flask.json.load(io.BytesIO('{"a": "größe"}'.encode())) == {"a": "größe"}

    @pytest.mark.parametrize("inside", [True, False], ids=["in a context", "outside"])
    def test_dumps_knows_further_types(self, flask, inside):
        app, value = flask.Flask("api"), [uuid.UUID(int=7)]

        if inside:
            with app.test_request_context("/"):
                text = flask.json.dumps(value)
        else:
            text = flask.json.dumps(value)
        assert json.loads(text) == ["00000000-0000-0000-0000-000000000007"]

    @pytest.mark.parametrize("inside", [True, False], ids=["in a context", "outside"])
    def test_dump_knows_further_types(self, flask, inside):
        app, value, file = flask.Flask("api"), [uuid.UUID(int=7)], io.StringIO()

        if inside:
            with app.test_request_context("/"):
                flask.json.dump(value, file)
        else:
            flask.json.dump(value, file)
        assert json.loads(file.getvalue()) == ["00000000-0000-0000-0000-000000000007"]

    @pytest.mark.parametrize("inside", [True, False], ids=["in a context", "outside"])
    def test_dumps_takes_the_arguments_of_the_standard_library(self, flask, inside):
        app, arguments = flask.Flask("api"), {"indent": 1, "default": lambda value: "default"}

        if inside:
            with app.test_request_context("/"):
                text = flask.json.dumps([1j], **arguments)
        else:
            text = flask.json.dumps([1j], **arguments)
        assert (json.loads(text), "\n" in text) == (["default"], True)

    @pytest.mark.parametrize("inside", [True, False], ids=["in a context", "outside"])
    def test_dump_takes_the_arguments_of_the_standard_library(self, flask, inside):
        app, arguments = flask.Flask("api"), {"indent": 1, "default": lambda value: "default"}
        file = io.StringIO()

        if inside:
            with app.test_request_context("/"):
                flask.json.dump([1j], file, **arguments)
        else:
            flask.json.dump([1j], file, **arguments)
        text = file.getvalue()
        assert (json.loads(text), "\n" in text) == (["default"], True)

    @pytest.mark.parametrize("inside", [True, False], ids=["in a context", "outside"])
    def test_loads_takes_the_arguments_of_the_standard_library(self, flask, inside):
        app = flask.Flask("api")

        if inside:
            with app.test_request_context("/"):
                loaded = flask.json.loads("[1.50]", parse_float=Decimal)
        else:
            loaded = flask.json.loads("[1.50]", parse_float=Decimal)
        assert loaded == [Decimal("1.50")]

    @pytest.mark.parametrize("inside", [True, False], ids=["in a context", "outside"])
    def test_load_takes_the_arguments_of_the_standard_library(self, flask, inside):
        app, file = flask.Flask("api"), io.StringIO("[1.50]")

        if inside:
            with app.test_request_context("/"):
                loaded = flask.json.load(file, parse_float=Decimal)
        else:
            loaded = flask.json.load(file, parse_float=Decimal)
        assert loaded == [Decimal("1.50")]

    def test_loads_of_no_json_is_a_value_error(self, flask):
        with pytest.raises(ValueError, match=r"."):
            flask.json.loads("{")


@requirement("responses/json-functions-and-provider", SHOULD, flask=">=2.2")
class TestJsonFunctionsAndProvider:
    """In an application's context the functions of ``flask.json`` call its provider ``app.json``.

    Source: Flask change log, version 2.2.0.
    """

    def test_each_calls_its_namesake(self, flask):
        app = flask.Flask("api")

        class Provider(flask.json.provider.JSONProvider):
            def dumps(self, value, **options):
                return ("dumps", value, options)

            def loads(self, text, **options):
                return ("loads", text, options)

            def dump(self, value, file, **options):
                file.append(("dump", value, options))

            def load(self, file, **options):
                return ("load", file, options)

            def response(self, *values, **options):
                return ("response", values, options)

        app.json, written = Provider(app), []
        with app.app_context():
            calls = [
                flask.json.dumps(1, a=2),
                flask.json.loads("1", a=2),
                flask.json.load("file", a=2),
                flask.jsonify(1, 2),
                flask.jsonify(a=2),
            ]
            flask.json.dump(1, written, a=2)
        assert (calls, written) == (
            [
                ("dumps", 1, {"a": 2}),
                ("loads", "1", {"a": 2}),
                ("load", "file", {"a": 2}),
                ("response", (1, 2), {}),
                ("response", (), {"a": 2}),
            ],
            [("dump", 1, {"a": 2})],
        )

    def test_the_innermost_application_counts(self, flask):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")
        inner.json.sort_keys = False

        with outer.app_context(), inner.app_context():
            assert list(json.loads(flask.json.dumps({"b": 1, "a": 2}))) == ["b", "a"]


@requirement("responses/json-functions-before-0-10", MAY, flask=">=0.2,<0.10")
class TestJsonBefore010:
    """Before Flask 0.10 ``flask.json`` was the JSON module that Flask found.

    Source: Flask 0.9 documentation, "API", "Returning JSON".
    """

    def test_dumps_and_loads_are_there(self, flask, names):
        value = {"text": names.text()}

        assert flask.json.loads(flask.json.dumps(value)) == value
