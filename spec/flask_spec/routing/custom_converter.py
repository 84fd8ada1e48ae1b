"""Converters of an application's own."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement
from flask_conformance.kit.words import link


@requirement("routing/custom-converter", SHOULD, needs="werkzeug.routing")
class TestCustomConverter:
    """A class put into ``url_map.converters`` can be used in the rules of that application by that
    name: it is made with the map, its ``regex`` says what matches, ``to_python`` makes the value,
    ``to_url`` the text of it.

    Source: Werkzeug documentation, "Custom Converters".
    """

    def test_regex_decides_what_matches(self, flask, werkzeug, client):
        class Hex(werkzeug.routing.BaseConverter):
            regex = "[0-9a-f]+"

        app = flask.Flask("colours")
        app.url_map.converters["hex"] = Hex
        app.route("/<hex:colour>")(lambda colour: colour)

        statuses = [client(app).get(path).status_code for path in ("/ff00", "/fg", "/")]
        assert statuses == [200, 404, 404]

    def test_regex_may_be_set_by_an_instance(self, flask, werkzeug, client):
        class Matching(werkzeug.routing.BaseConverter):
            def __init__(self, url_map, regex):
                super().__init__(url_map)
                self.regex = regex

        app = flask.Flask("colours")
        app.url_map.converters["re"] = Matching
        app.route('/<re("[a-c]{2}"):x>')(lambda x: x)

        statuses = [client(app).get(path).status_code for path in ("/ab", "/abc", "/xy")]
        assert statuses == [200, 404, 404]

    def test_without_a_regex_it_takes_a_segment(self, flask, werkzeug, client):
        class Plain(werkzeug.routing.BaseConverter):
            pass

        app = flask.Flask("colours")
        app.url_map.converters["plain"] = Plain
        app.route("/<plain:x>")(lambda x: x)

        answers = [client(app).get("/some-text").text, client(app).get("/a/b").status_code]
        assert answers == ["some-text", 404]

    def test_to_python_makes_the_value(self, flask, werkzeug, client):
        class Words(werkzeug.routing.BaseConverter):
            def to_python(self, value):
                return value.split("+")

        app = flask.Flask("colours")
        app.url_map.converters["words"] = Words
        app.route("/<words:x>")(lambda x: repr(x))

        assert client(app).get("/red+blue").text == "['red', 'blue']"

    def test_without_to_url_the_text_is_encoded(self, flask, werkzeug):
        class Plain(werkzeug.routing.BaseConverter):
            pass

        app = flask.Flask("colours")
        app.url_map.converters["plain"] = Plain
        app.add_url_rule("/<plain:x>", "mix")

        with app.test_request_context("/"):
            assert link(flask.url_for("mix", x="a %é")) == link("/a%20%25%C3%A9")

    def test_converter_gets_the_map(self, flask, werkzeug):
        given = []

        class Noting(werkzeug.routing.BaseConverter):
            def __init__(self, url_map):
                super().__init__(url_map)
                given.append(url_map.converters)

        app = flask.Flask("colours")
        app.url_map.converters["noting"] = Noting
        app.route("/<noting:x>")(lambda x: x)

        assert given[0]["noting"] is Noting

    def test_default_can_be_replaced(self, flask, werkzeug, client):
        class Shouting(werkzeug.routing.BaseConverter):
            def to_python(self, value):
                return value.upper()

        app = flask.Flask("colours")
        app.url_map.converters["default"] = Shouting
        app.route("/<x>")(lambda x: x)

        assert client(app).get("/red").text == "RED"

    def test_other_applications_do_not_know_it(self, flask, werkzeug):
        class Plain(werkzeug.routing.BaseConverter):
            pass

        flask.Flask("colours").url_map.converters["plain"] = Plain

        with pytest.raises(LookupError):
            flask.Flask("shapes").route("/<plain:x>")(lambda x: x)

    def test_groups_in_the_regex_do_no_harm(self, flask, werkzeug, client):
        class Choice(werkzeug.routing.BaseConverter):
            regex = "(?:red|blue)"

        app = flask.Flask("colours")
        app.url_map.converters["choice"] = Choice
        app.route("/<choice:a>-<choice:b>")(lambda a, b: f"{a} {b}")

        assert client(app).get("/red-blue").text == "red blue"

    @applies(werkzeug=">=2.3")
    def test_named_groups_in_the_regex_do_no_harm(self, flask, werkzeug, client):
        class Date(werkzeug.routing.BaseConverter):
            regex = r"(?P<year>\d{4})-(\d\d)"

        app = flask.Flask("colours")
        app.url_map.converters["date"] = Date
        app.route("/<date:day>/<x>")(lambda day, x: f"{day} {x}")

        assert client(app).get("/2024-05/red").text == "2024-05 red"

    def test_other_errors_of_to_python_are_the_applications(self, flask, werkzeug):
        class Broken(werkzeug.routing.BaseConverter):
            def to_python(self, value):
                raise ZeroDivisionError("broken converter")

        app = flask.Flask("colours")
        app.url_map.converters["broken"] = Broken
        app.route("/<broken:x>")(lambda x: x)

        with pytest.raises(ZeroDivisionError, match="broken converter"):
            app.url_map.bind("localhost").match("/red")


@requirement("routing/converter-weight", MAY, needs="werkzeug.routing")
class TestConverterWeight:
    """Of two converters that match a part, the one with the lower ``weight`` is tried first;
    the default is 100.
    """

    @pytest.mark.parametrize(("weight", "first"), [(99, "own"), (101, "string")])
    @pytest.mark.parametrize("order", [["own", "string"], ["string", "own"]], ids="-then-".join)
    def test_lower_weight_wins(self, flask, werkzeug, client, weight, first, order):
        converter = type("Own", (werkzeug.routing.BaseConverter,), {"weight": weight})
        app = flask.Flask("colours")
        app.url_map.converters["own"] = converter
        for name in order:
            app.add_url_rule(f"/<{name}:x>", name)
            app.view_functions[name] = lambda x, name=name: name

        assert client(app).get("/red").text == first

    @pytest.mark.parametrize(
        ("name", "weight"),
        [("int", 50), ("float", 50), ("string", 100), ("any", 100), ("uuid", 100), ("path", 200)],
    )
    def test_built_in_converters_have_their_place(self, werkzeug, name, weight):
        assert werkzeug.routing.Map.default_converters[name].weight == weight
