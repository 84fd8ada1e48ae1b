"""Which of several matching rules answers."""

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement
from flask_conformance.kit.properties import given, st

TABLE = {
    "word-before-variable": ("/books/new", "/books/<name>", "/books/new"),
    "word-before-path": ("/books/new", "/books/<path:name>", "/books/new"),
    "word-before-words-around-a-variable": ("/page", "/p<x>e", "/page"),
    "words-before-path": ("/books/new", "/<path:name>", "/books/new"),
    "int-before-string": ("/<int:n>", "/<name>", "/5"),
    "float-before-string": ("/<float:n>", "/<name>", "/1.5"),
    "int-before-path": ("/<int:n>", "/<path:name>", "/5"),
    "string-before-path": ("/<name>", "/<path:name>", "/books"),
    "any-before-path": ("/<any(books, films):kind>", "/<path:name>", "/books"),
    "two-strings-before-path": ("/<kind>/<name>", "/<path:name>", "/books/rain"),
    "word-and-path-before-path": ("/books/<path:name>", "/<path:name>", "/books/a/b"),
    "late-word-before-no-word": ("/<kind>/new", "/<kind>/<name>", "/books/new"),
    "int-in-front": ("/<int:n>/<name>", "/<kind>/<name>", "/5/rain"),
    "int-behind": ("/<kind>/<int:n>", "/<kind>/<name>", "/books/5"),
    "path-and-word-before-path": ("/<path:name>/edit", "/<path:name>", "/a/b/edit"),
    "prefix-before-none": ("/page-<name>", "/<name>", "/page-rain"),
    "suffix-before-none": ("/<name>.html", "/<name>", "/rain.html"),
    "longer-prefix": ("/pages-<name>", "/page<name>", "/pages-rain"),
    "word-before-path-behind-a-variable": ("/<a>/all/<int:n>", "/<a>/<path:rest>", "/a/all/1"),
    "slash-rule-before-path": ("/books/", "/<path:name>", "/books/"),
}

IN_DOUBT = {
    "early-word-before-late-word": ("/books/<name>", "/<kind>/new", "/books/new"),
    "two-numbers-before-one": ("/<int:a>.<int:b>", "/<float:n>", "/1.5"),
}

WITHIN_A_SEGMENT = {
    "two-words-before-a-longer-one": ("/p<x>q", "/pag<x>", "/pagq"),
    "longer-first-word": ("/pages<x>l", "/pag<x>tml", "/pages1tml"),
    "longer-second-word": ("/<x>-ab", "/<x>-<y>", "/a-ab"),
    "more-variables": ("/<string(length=1):a><b>", "/<x>", "/ab"),
    "number-first": ("/<int:a>-<b>", "/<a>-<int:b>", "/1-2"),
    "two-words-in-the-middle": ("/p<x>q/end", "/pag<x>/end", "/pagq/end"),
    "longer-word-in-the-middle": ("/pages<x>/end", "/page<x>/end", "/pages1/end"),
    "more-variables-in-the-middle": ("/<string(length=1):a><b>/end", "/<x>/end", "/ab/end"),
    "number-first-in-the-middle": ("/<int:a>-<b>/end", "/<a>-<int:b>/end", "/1-2/end"),
    "later-segment-starts-afresh": ("/<int:a>-x/<b>-<c>", "/<int:a>-x/<b>", "/1-x/2-3"),
}

ORDERLESS = {
    "/": "/",
    "/new": "/new",
    "/<int:n>": "/7",
    "/<name>": "/rain",
    "/<name>/edit": "/rain/edit",
    "/<int:n>/edit": "/7/edit",
    "/<name>/<part>": "/rain/drops",
    "/<path:rest>": "/rain/drops/more",
}


@requirement("routing/precedence", MUST)
class TestPrecedence:
    """Of the rules that match a path the most specific answers, whatever the order in which they
    were registered: literal text before variables, more text before less, numbers before text,
    text within a segment before whole paths.

    Source: Flask documentation, "Design Decisions in Flask", "The Routing System".
    If this fails: look at how rules are sorted before they are tried.
    """

    @pytest.mark.parametrize("winner_first", [True, False], ids=["first", "last"])
    @pytest.mark.parametrize(("winner", "loser", "path"), TABLE.values(), ids=[*TABLE])
    def test_more_specific_rule_answers(self, flask, client, winner, loser, path, winner_first):
        app = flask.Flask("library")
        named = [("winner", winner), ("loser", loser)]
        for name, rule in named if winner_first else reversed(named):
            app.add_url_rule(rule, name)
        app.view_functions["winner"] = lambda **values: "winner"
        app.view_functions["loser"] = lambda **values: "loser"

        assert client(app).get(path).text == "winner"

    @applies(needs="werkzeug.routing")
    @given(lambda: {"rules": st.permutations(sorted(ORDERLESS))}, examples=12)
    def test_order_of_registration_has_no_part(self, werkzeug, rules):
        routing = werkzeug.routing
        urls = routing.Map([routing.Rule(rule, endpoint=rule) for rule in rules]).bind("localhost")

        assert {rule: urls.match(path)[0] for rule, path in ORDERLESS.items()} == {
            rule: rule for rule in ORDERLESS
        }


@requirement("routing/precedence-in-doubt", MAY, since="1.1")
class TestPrecedenceInDoubt:
    """Where rules are specific in different ways, literal text further to the left counts first,
    then the number of texts and of variables within a segment; of equal rules the first registered
    answers.

    Why: no documentation says it, and other routers have other ideas.
    """

    @pytest.mark.parametrize("winner_first", [True, False], ids=["first", "last"])
    @pytest.mark.parametrize(("winner", "loser", "path"), IN_DOUBT.values(), ids=[*IN_DOUBT])
    def test_text_further_left_answers(self, flask, client, winner, loser, path, winner_first):
        app = flask.Flask("library")
        named = [("winner", winner), ("loser", loser)]
        for name, rule in named if winner_first else reversed(named):
            app.add_url_rule(rule, name)
        app.view_functions["winner"] = lambda **values: "winner"
        app.view_functions["loser"] = lambda **values: "loser"

        assert client(app).get(path).text == "winner"

    @applies(werkzeug=">=2.2")
    @pytest.mark.parametrize("winner_first", [True, False], ids=["first", "last"])
    @pytest.mark.parametrize(
        ("winner", "loser", "path"), WITHIN_A_SEGMENT.values(), ids=[*WITHIN_A_SEGMENT]
    )
    def test_more_specific_segment_answers(self, flask, client, winner, loser, path, winner_first):
        app = flask.Flask("library")
        named = [("winner", winner), ("loser", loser)]
        for name, rule in named if winner_first else reversed(named):
            app.add_url_rule(rule, name)
        app.view_functions["winner"] = lambda **values: "winner"
        app.view_functions["loser"] = lambda **values: "loser"

        assert client(app).get(path).text == "winner"

    @pytest.mark.parametrize(
        "rules",
        [("/<first>", "/<second>"), ("/<any(rain, sun):first>", "/<second>")],
        ids=["same", "same-weight"],
    )
    def test_among_equals_the_first_registered_answers(self, flask, client, rules):
        app = flask.Flask("library")
        for name, rule in zip(("first", "second"), rules, strict=True):
            app.add_url_rule(rule, name)
        app.view_functions["first"] = lambda first: "first"
        app.view_functions["second"] = lambda second: "second"

        assert client(app).get("/rain").text == "first"


@requirement("routing/every-rule-is-tried", SHOULD)
class TestEveryRuleIsTried:
    """A rule whose beginning fits better does not keep another from answering a path that it
    does not match itself.
    """

    @pytest.mark.parametrize(
        ("decoy", "rule", "path"),
        [
            ("/books/<name>/edit", "/<kind>/<name>/show", "/books/rain/show"),
            ("/books/new", "/<kind>/old", "/books/old"),
            ("/<int:n>/edit", "/<name>/show", "/7/show"),
            ("/<name>/edit", "/<path:rest>", "/rain/show"),
            ("/books/<int:n>", "/<path:rest>", "/books/rain"),
            ("/books/", "/books/<name>", "/books/rain"),
            ("/books/<int:n>/", "/books/<name>", "/books/rain"),
            ("/<path:a>/edit", "/<path:a>/show", "/books/rain/show"),
            ("/<path:a>/show", "/<path:a>/edit", "/books/rain/edit"),
        ],
        ids=[
            "words", "word", "number", "path", "number-and-path", "slash", "number-and-slash",
            "paths", "paths-the-other-way",
        ],
    )  # fmt: skip
    def test_other_rule_answers(self, flask, client, decoy, rule, path):
        app = flask.Flask("library")
        app.add_url_rule(decoy, "decoy")
        app.add_url_rule(rule, "rule")
        app.view_functions["decoy"] = lambda **values: "decoy"
        app.view_functions["rule"] = lambda **values: "rule"

        assert client(app).get(path).text == "rule"

    def test_values_are_those_of_the_rule_that_answers(self, flask, client):
        app = flask.Flask("library")
        app.add_url_rule("/<int:number>/edit", "decoy")
        app.add_url_rule("/<name>/show", "rule")
        app.view_functions["decoy"] = lambda **values: repr(values)
        app.view_functions["rule"] = lambda **values: repr(values)

        assert client(app).get("/7/show").text == "{'name': '7'}"
