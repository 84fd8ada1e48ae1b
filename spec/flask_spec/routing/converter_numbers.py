"""The converters of numbers: ``int`` and ``float``."""

import sys

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


@requirement("routing/int-converter", MUST)
class TestIntConverter:
    """``int`` takes a run of digits, within its limits, and hands the view an ``int``."""

    @pytest.mark.parametrize(
        ("text", "value"),
        [("0", 0), ("42", 42), ("007", 7), ("12345678901234567890", 12345678901234567890)],
    )
    def test_view_gets_the_number(self, flask, client, text, value):
        app = flask.Flask("counter")

        @app.route("/<int:n>")
        def show(n):
            return f"{isinstance(n, int)} {n}"

        assert client(app).get(f"/{text}").text == f"True {value}"

    @pytest.mark.parametrize(
        "text",
        ["one", "-1", "+1", "1.0", "1e3", "0x1f", "1_000", "%201", "1%20", "1a", "a1"],
        ids=[
            "word",
            "minus",
            "plus",
            "point",
            "exponent",
            "hex",
            "underscore",
            "space-before",
            "space-after",
            "letter-after",
            "letter-before",
        ],
    )
    def test_other_text_does_not_match(self, flask, client, text):
        app = flask.Flask("counter")

        @app.route("/<int:n>")
        def show(n):
            return "matched"

        visitor = client(app)
        statuses = [visitor.get(path).status_code for path in ("/7", f"/{text}")]
        assert statuses == [200, 404]

    @applies(werkzeug=">=2.1")
    def test_number_with_a_newline_does_not_match(self, flask, client):
        app = flask.Flask("counter")

        @app.route("/<int:n>")
        def show(n):
            return "matched"

        visitor = client(app)
        statuses = [visitor.get(path).status_code for path in ("/1", "/1%0A")]
        assert statuses == [200, 404]

    @applies(werkzeug=">=3.1.9")
    def test_number_too_long_for_python_does_not_match(self, flask, client):
        app = flask.Flask("counter")

        @app.route("/<int:n>")
        def show(n):
            return "matched"

        text = "9" * (sys.get_int_max_str_digits() + 1)
        visitor = client(app)
        statuses = [visitor.get(path).status_code for path in ("/9", f"/{text}")]
        assert statuses == [200, 404]

    @pytest.mark.parametrize(
        ("limits", "taken"),
        [
            ("min=5", [5, 6, 7, 8, 9]),
            ("max=5", [0, 1, 2, 3, 4, 5]),
            ("min=3,max=5", [3, 4, 5]),
            ("min=0", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
            ("max=0", [0]),
            ("min=6,max=5", []),
            ("1, 7, 8", [7, 8]),
        ],
        ids=["min", "max", "both", "min-zero", "max-zero", "empty-range", "by-position"],
    )
    def test_limits_are_inclusive(self, flask, client, limits, taken):
        app = flask.Flask("counter")

        @app.route(f"/<int({limits}):n>")
        def show(n):
            return "matched"

        assert [n for n in range(10) if client(app).get(f"/{n}").status_code == 200] == taken

    @pytest.mark.parametrize(
        ("text", "status"),
        [("001", 200), ("123", 200), ("1", 404), ("01", 404), ("0001", 404)],
    )
    def test_fixed_digits_counts_the_digits(self, flask, client, text, status):
        app = flask.Flask("counter")

        @app.route("/<int(fixed_digits=3):n>")
        def show(n):
            return str(n)

        visitor = client(app)
        statuses = [visitor.get(path).status_code for path in ("/123", f"/{text}")]
        assert statuses == [200, status]

    def test_fixed_digits_can_be_the_first_argument(self, flask, client):
        app = flask.Flask("counter")

        @app.route("/<int(2):n>")
        def show(n):
            return str(n)

        statuses = [client(app).get(path).status_code for path in ("/1", "/01", "/001")]
        assert statuses == [404, 200, 404]


@requirement("routing/float-converter", MUST)
class TestFloatConverter:
    """``float`` takes digits, a point and digits, within its limits, and hands the view a
    ``float``.
    """

    @pytest.mark.parametrize(("text", "value"), [("1.5", 1.5), ("0.25", 0.25), ("010.50", 10.5)])
    def test_view_gets_the_number(self, flask, client, text, value):
        app = flask.Flask("counter")

        @app.route("/<float:n>")
        def show(n):
            return f"{isinstance(n, float)} {n}"

        assert client(app).get(f"/{text}").text == f"True {value}"

    @pytest.mark.parametrize(
        "text", ["1", "1.", ".5", "-1.5", "+1.5", "1,5", "1.5.5", "1.5e3", "nan", "inf", "1x5"]
    )
    def test_other_text_does_not_match(self, flask, client, text):
        app = flask.Flask("counter")

        @app.route("/<float:n>")
        def show(n):
            return "matched"

        visitor = client(app)
        statuses = [visitor.get(path).status_code for path in ("/1.5", f"/{text}")]
        assert statuses == [200, 404]

    @pytest.mark.parametrize(
        ("limits", "taken"),
        [
            ("min=1.5", ["1.5", "2.0", "2.5"]),
            ("max=1.5", ["0.0", "1.0", "1.5"]),
            ("min=1,max=2", ["1.0", "1.5", "2.0"]),
            ("1.5,2.0", ["1.5", "2.0"]),
            ("max=0.0", ["0.0"]),
        ],
        ids=["min", "max", "both", "by-position", "max-zero"],
    )
    def test_limits_are_inclusive(self, flask, client, limits, taken):
        app = flask.Flask("counter")

        @app.route(f"/<float({limits}):n>")
        def show(n):
            return "matched"

        texts = ["0.0", "1.0", "1.5", "2.0", "2.5"]
        assert [text for text in texts if client(app).get(f"/{text}").status_code == 200] == taken


@requirement("routing/signed-numbers", SHOULD, werkzeug=">=0.15")
class TestSignedNumbers:
    """With ``signed=True``, ``int`` and ``float`` take a minus sign too."""

    @pytest.mark.parametrize(
        ("rule", "text", "value"),
        [
            ("int(signed=True)", "-7", -7),
            ("int(signed=True)", "7", 7),
            ("float(signed=True)", "-0.5", -0.5),
            ("float(signed=True)", "0.5", 0.5),
            ("int(signed=True,max=3)", "-7", -7),
        ],
    )
    def test_view_gets_the_number(self, flask, client, rule, text, value):
        app = flask.Flask("counter")

        @app.route(f"/<{rule}:n>")
        def show(n):
            return repr(n)

        assert client(app).get(f"/{text}").text == repr(value)

    @pytest.mark.parametrize(
        ("rule", "text"),
        [
            ("int(signed=True)", "+7"),
            ("int(signed=True)", "--7"),
            ("int(signed=True)", "-"),
            ("int(signed=False)", "-7"),
            ("float(signed=True)", "-7"),
            ("float(signed=False)", "-0.5"),
            ("int(signed=True,min=0)", "-1"),
            ("float(signed=True,min=0.0)", "-0.5"),
        ],
    )
    def test_other_text_does_not_match(self, flask, client, rule, text):
        app = flask.Flask("counter")

        @app.route(f"/<{rule}:n>")
        def show(n):
            return "matched"

        number = "1.5" if rule.startswith("float") else "7"
        visitor = client(app)
        statuses = [visitor.get(path).status_code for path in (f"/{number}", f"/{text}")]
        assert statuses == [200, 404]


@requirement("routing/signed-numbers-of-fixed-digits", MAY, since="1.2", werkzeug=">=0.15,<3.2")
class TestSignedNumbersOfFixedDigits:
    """Where the number of digits is fixed, a minus sign counts as a digit.

    Source: https://github.com/pallets/werkzeug/issues/3242, which takes it for a bug; it is mended
    in Werkzeug 3.2.
    """

    @pytest.mark.parametrize(("text", "status"), [("-7", 200), ("-07", 404), ("07", 200)])
    def test_sign_is_a_digit(self, flask, client, text, status):
        app = flask.Flask("counter")
        app.route("/<int(fixed_digits=2,signed=True):n>")(lambda n: "matched")

        assert client(app).get(f"/{text}").status_code == status
