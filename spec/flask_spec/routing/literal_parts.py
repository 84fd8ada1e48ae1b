"""The literal parts of a rule."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement

SPECIAL = {
    "dot": ".",
    "plus": "+",
    "star": "*",
    "parentheses": "(a)",
    "brackets": "[ab]",
    "braces": "a{2}",
    "pipe": "a|b",
    "caret": "^a",
    "dollar": "a$",
    "backslash": "\\d",
    "comma": "a,b",
    "equals": "a=b",
    "colon": "a:b",
    "at": "@a",
    "tilde": "~a",
    "ampersand": "a&b",
}


@requirement("routing/literal-parts", MAY)
class TestLiteralParts:
    """The parts of a rule outside its variables match letter by letter; no character has a
    special meaning there.

    If this fails: look at what is escaped when a rule becomes a regular expression.
    """

    @pytest.mark.parametrize("text", SPECIAL.values(), ids=[*SPECIAL])
    def test_matches_itself(self, flask, client, text):
        app = flask.Flask("files")
        app.route(f"/x{text}y")(lambda: "found")

        assert client(app).get(f"/x{text}y").text == "found"

    @pytest.mark.parametrize("text", SPECIAL.values(), ids=[*SPECIAL])
    def test_matches_itself_beside_a_variable(self, flask, client, text):
        app = flask.Flask("files")

        @app.route(f"/x{text}y<int:n>")
        def show(n):
            return f"found {n}"

        assert client(app).get(f"/x{text}y5").text == "found 5"

    @pytest.mark.parametrize("text", SPECIAL.values(), ids=[*SPECIAL])
    def test_matches_itself_after_a_variable(self, flask, client, text):
        app = flask.Flask("files")

        @app.route(f"/<int:n>{text}y")
        def show(n):
            return f"found {n}"

        assert client(app).get(f"/5{text}y").text == "found 5"

    @applies(werkzeug=">=2.2")
    def test_closing_bracket_is_a_character(self, flask, client):
        app = flask.Flask("files")
        app.route("/x>y<int:n>>z")(lambda n: f"found {n}")

        assert client(app).get("/x>y5>z").text == "found 5"

    @pytest.mark.parametrize(
        ("rule", "path"),
        [
            ("/a.b", "/axb"),
            ("/aa+", "/aaa"),
            ("/ab*", "/a"),
            ("/a|b", "/a"),
            ("/[ab]", "/a"),
            ("/\\d", "/7"),
            ("/a?", "/a"),
        ],
        ids=["dot", "plus", "star", "pipe", "brackets", "escape", "question"],
    )
    def test_is_no_regular_expression(self, flask, client, rule, path):
        app = flask.Flask("files")
        app.route(rule)(lambda: "found")

        assert client(app).get(path).status_code == 404

    @pytest.mark.parametrize(
        ("rule", "path"),
        [("/<name>.txt", "/notesXtxt"), ("/v.1-<name>", "/vX1-a"), ("/<name>+", "/aaa")],
        ids=["after", "before", "quantifier"],
    )
    def test_is_no_regular_expression_beside_a_variable(self, flask, client, rule, path):
        app = flask.Flask("files")
        app.route(rule)(lambda name: "found")

        assert client(app).get(path).status_code == 404


@requirement("routing/literal-encoding", SHOULD)
class TestLiteralEncoding:
    """Rules are written as text, unencoded; the request's path is compared percent-decoded and
    read as UTF-8.
    """

    def test_letters_outside_ascii(self, flask, client):
        app = flask.Flask("files")
        app.route("/straße/ł")(lambda: "found")

        assert client(app).get("/stra%C3%9Fe/%C5%82").text == "found"

    def test_space(self, flask, client):
        app = flask.Flask("files")
        app.route("/two words")(lambda: "found")

        assert client(app).get("/two%20words").text == "found"

    def test_escaped_letter_is_the_letter(self, flask, client):
        app = flask.Flask("files")
        app.route("/about")(lambda: "found")

        assert client(app).get("/%61bout").text == "found"

    def test_plus_is_no_space(self, flask, client):
        app = flask.Flask("files")
        app.route("/a b")(lambda: "found")

        assert client(app).get("/a+b").status_code == 404

    def test_percent_sign_in_a_rule_is_a_percent_sign(self, flask, client):
        app = flask.Flask("files")
        app.route("/100%25")(lambda: "found")

        statuses = [client(app).get(path).status_code for path in ("/100%2525", "/100%25")]
        assert statuses == [200, 404]
