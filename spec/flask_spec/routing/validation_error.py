"""Converters that refuse a value."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("routing/validation-error", SHOULD, needs="werkzeug.routing")
class TestValidationError:
    """A converter that raises ``ValidationError`` in ``to_python`` says that its rule does not
    match.
    """

    def test_no_other_rule_is_not_found(self, flask, werkzeug, client):
        class Even(werkzeug.routing.IntegerConverter):
            def to_python(self, value):
                number = super().to_python(value)
                if number % 2:
                    raise werkzeug.routing.ValidationError
                return number

        app = flask.Flask("numbers")
        app.url_map.converters["even"] = Even
        app.route("/<even:n>")(lambda n: repr(n))

        answers = [client(app).get("/4").text, client(app).get("/5").status_code]
        assert answers == ["4", 404]

    @applies(werkzeug=">=3.1.9")
    @pytest.mark.parametrize("kind", ["Integer", "Float"])
    def test_number_that_cannot_be_read_is_not_found(self, flask, werkzeug, client, kind):
        class Loose(getattr(werkzeug.routing, f"{kind}Converter")):
            regex = "[^/]+"

        app = flask.Flask("numbers")
        app.url_map.converters["loose"] = Loose
        app.route("/<loose:n>")(lambda n: repr(n * 2))

        assert [client(app).get(path).status_code for path in ("/5", "/five")] == [200, 404]

    def test_is_a_value_error(self, werkzeug):
        assert issubclass(werkzeug.routing.ValidationError, ValueError)

    @applies(werkzeug="<2.2")
    def test_next_rule_is_tried(self, flask, client):
        app = flask.Flask("numbers")
        app.route("/<int(max=9):digit>")(lambda digit: "digit")
        app.add_url_rule("/<word>", "word")
        app.view_functions["word"] = lambda word: "word"

        answers = [client(app).get("/9").text, client(app).get("/10").text]
        assert answers == ["digit", "word"]


@requirement("routing/validation-error-ends-the-search", MAY, werkzeug=">=2.2", since="1.1")
class TestValidationErrorEndsTheSearch:
    """After a converter has refused the value of one rule, no other rule for the path is tried."""

    def test_other_rules_for_the_path_are_not_tried(self, flask, client):
        app = flask.Flask("numbers")
        app.route("/<int(max=9):digit>")(lambda digit: "digit")
        app.add_url_rule("/<word>", "word")
        app.view_functions["word"] = lambda word: "word"

        answers = [client(app).get("/9").text, client(app).get("/10").status_code]
        assert answers == ["digit", 404]
