"""How the arguments of a converter are written: ``<converter(arguments):name>``."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("routing/converter-arguments", SHOULD, needs="werkzeug.routing")
class TestConverterArguments:
    """The arguments stand in parentheses as in a Python call: numbers, ``True``, ``False``,
    ``None`` and strings, by position or by name; a bare word is a string. What cannot be read so,
    or is not an argument of the converter, is refused when the rule is registered.
    """

    @pytest.mark.parametrize(
        ("written", "args", "kwargs"),
        [
            ("1", (1,), {}),
            ("1.5", (1.5,), {}),
            ("12, 345", (12, 345), {}),
            ("True, False", (True, False), {}),
            ("None", (None,), {}),
            ("word", ("word",), {}),
            ("two.words", ("two.words",), {}),
            ('"double"', ("double",), {}),
            ("'single'", ("single",), {}),
            ('""', ("",), {}),
            ('"5"', ("5",), {}),
            ("'a, b=c'", ("a, b=c",), {}),
            ('"it\'s"', ("it's",), {}),
            ("size=3", (), {"size": 3}),
            ('size = 3 , name = "x"', (), {"size": 3, "name": "x"}),
            ("1, b, size=2", (1, "b"), {"size": 2}),
            ("", (), {}),
            ("Trueish", ("Trueish",), {}),
            ("aba", ("aba",), {}),
            ('u"text"', ("text",), {}),
            ("flag=True", (), {"flag": True}),
            ("10", (10,), {}),
        ],
    )
    def test_converter_gets_the_arguments(self, flask, werkzeug, written, args, kwargs):
        got = []

        class Probe(werkzeug.routing.BaseConverter):
            def __init__(self, url_map, *args, **kwargs):
                got.append((args, kwargs))
                super().__init__(url_map)

        app = flask.Flask("probes")
        app.url_map.converters["probe"] = Probe
        app.route(f"/<probe({written}):x>")(lambda x: x)

        assert repr(got[0]) == repr((args, kwargs))

    @pytest.mark.parametrize("text", ["a/b", "/", "<b>", "a)b", "a:b", "%d"])
    @applies(werkzeug=("<2.2", ">=2.2.2"))
    def test_a_string_may_hold_what_delimits_rules(self, flask, werkzeug, text):
        got = []

        class Probe(werkzeug.routing.BaseConverter):
            def __init__(self, url_map, *args, **kwargs):
                got.append((args, kwargs))
                super().__init__(url_map)

        app = flask.Flask("probes")
        app.url_map.converters["probe"] = Probe
        app.route(f"/<probe('{text}', size='{text}'):x>")(lambda x: x)

        assert got[0] == ((text,), {"size": text})

    def test_without_parentheses_there_are_none(self, flask, werkzeug):
        got = []

        class Probe(werkzeug.routing.BaseConverter):
            def __init__(self, url_map, *args, **kwargs):
                got.append((args, kwargs))
                super().__init__(url_map)

        app = flask.Flask("probes")
        app.url_map.converters["probe"] = Probe
        app.route("/<probe:x>")(lambda x: x)

        assert got[0] == ((), {})

    @applies(werkzeug=">=3.0.2")
    @pytest.mark.parametrize("written", ["-1", "1, -2", "a b", "a,,b", "=3", '"open'])
    def test_what_cannot_be_read_is_refused(self, flask, written):
        app = flask.Flask("probes")

        with pytest.raises(ValueError):
            app.route(f"/<any({written}):x>")(lambda x: x)

    def test_arguments_that_the_converter_does_not_take_are_refused(self, flask):
        app = flask.Flask("probes")

        with pytest.raises(TypeError):
            app.route("/<int(colour=3):x>")(lambda x: x)
