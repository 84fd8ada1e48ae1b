"""The converter of plain text: ``string``, which is also the default."""

import pytest

from flask_conformance import MUST, requirement


@requirement("routing/string-converter", MUST)
class TestStringConverter:
    """``string`` takes any text of at least one character without a slash, and may be limited
    with ``minlength``, ``maxlength`` or ``length``; a rule's variable without a converter is one.
    A limit that is no number is refused.
    """

    @pytest.mark.parametrize("rule", ["/<x>", "/<string:x>", "/<default:x>"])
    def test_view_gets_text(self, flask, client, rule):
        app = flask.Flask("wiki")

        @app.route(rule)
        def page(x):
            return repr(x)

        assert client(app).get("/007").text == "'007'"

    @pytest.mark.parametrize("rule", ["/w/<x>", "/w/<string:x>"])
    @pytest.mark.parametrize("path", ["/w/", "/w/a/b"], ids=["empty", "slash"])
    def test_wants_one_segment(self, flask, client, rule, path):
        app = flask.Flask("wiki")

        @app.route(rule)
        def page(x):
            return x

        visitor = client(app)
        assert [visitor.get(p).status_code for p in ("/w/a", path)] == [200, 404]

    @pytest.mark.parametrize(
        ("limits", "lengths"),
        [
            ("minlength=2", [2, 3, 4, 5, 6]),
            ("maxlength=3", [1, 2, 3]),
            ("minlength=2,maxlength=4", [2, 3, 4]),
            ("length=3", [3]),
            ("2", [2, 3, 4, 5, 6]),
            ("2, 4", [2, 3, 4]),
            ("length=3,minlength=1,maxlength=5", [3]),
        ],
        ids=["min", "max", "both", "exact", "min-first", "max-second", "exact-wins"],
    )
    def test_lengths(self, flask, client, limits, lengths):
        app = flask.Flask("wiki")

        @app.route(f"/<string({limits}):x>")
        def page(x):
            return x

        taken = [n for n in range(1, 7) if client(app).get("/" + n * "a").status_code == 200]
        assert taken == lengths

    def test_lengths_count_characters(self, flask, client):
        app = flask.Flask("wiki")

        @app.route("/<string(length=2):x>")
        def page(x):
            return x

        assert client(app).get("/%C3%A9%C5%82").text == "éł"

    @pytest.mark.parametrize("limit", ["minlength", "maxlength", "length"])
    def test_a_length_that_is_no_number_is_refused(self, flask, limit):
        app = flask.Flask("wiki")

        with pytest.raises(ValueError):
            app.route(f"/<string({limit}=many):x>")(lambda x: x)
