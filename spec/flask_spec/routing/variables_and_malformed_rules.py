"""The variable parts of a rule and what the view is handed for them."""

import pytest

from flask_conformance import MAY, MUST, applies, requirement


@requirement("routing/variables", MUST)
class TestVariables:
    """``<name>`` in a rule stands for the text of one path segment, or of a part of it; the view
    gets the text by that name.

    Source: Flask quickstart, "Variable Rules".
    """

    def test_view_gets_the_text(self, flask, client, names):
        app, word = flask.Flask("wiki"), names.word()

        @app.route("/wiki/<title>")
        def page(title):
            return title

        assert client(app).get(f"/wiki/{word}").text == word

    def test_several_segments(self, flask, client):
        app = flask.Flask("wiki")

        @app.route("/<language>/wiki/<title>/<section>")
        def page(title, section, language):
            return f"{language}:{title}#{section}"

        assert client(app).get("/en/wiki/rain/causes").text == "en:rain#causes"

    def test_several_variables_in_one_segment(self, flask, client):
        app = flask.Flask("wiki")

        @app.route("/<title>-<int:year>.<ending>")
        def page(title, year, ending):
            return f"{title} {year} {ending}"

        assert client(app).get("/rain-1999.html").text == "rain 1999 html"

    @applies(werkzeug=("<2.3", ">=3.1.9"))
    def test_many_variables_in_one_segment_keep_their_order(self, flask, client):
        app = flask.Flask("wiki")

        @app.route("/" + ".".join(f"<v{number}>" for number in range(12)))
        def page(**values):
            return " ".join(values[f"v{number}"] for number in range(12))

        assert client(app).get("/a.b.c.d.e.f.g.h.i.j.k.l").text == "a b c d e f g h i j k l"

    def test_text_before_and_after(self, flask, client):
        app = flask.Flask("wiki")

        @app.route("/page-<title>.html")
        def page(title):
            return title

        assert client(app).get("/page-rain.html").text == "rain"

    @pytest.mark.parametrize("path", ["/7a/edit", "/a7/edit", "/7/edits", "/7//edit", "/7/edit7"])
    def test_every_segment_matches_as_a_whole(self, flask, client, path):
        app = flask.Flask("wiki")

        @app.route("/<int:n>/edit")
        def edit(n):
            return "edit"

        pages = [client(app).get(one).text for one in (path, "/7/edit")]
        assert [page == "edit" for page in pages] == [False, True]

    def test_text_is_percent_decoded_once(self, flask, client):
        app = flask.Flask("wiki")

        @app.route("/<title>")
        def page(title):
            return title

        assert client(app).get("/rain%2520%20drops").text == "rain%20 drops"

    def test_text_is_read_as_utf8(self, flask, client, names):
        app, text = flask.Flask("wiki"), names.text()

        @app.route("/<title>")
        def page(title):
            return title

        assert client(app).get(f"/{text}").text == text

    @pytest.mark.parametrize("name", ["self", "cls", "request", "_private", "Title", "v2"])
    def test_names_of_variables_are_free(self, flask, client, name):
        app = flask.Flask("wiki")

        @app.route(f"/<{name}>")
        def page(**values):
            return values[name]

        assert client(app).get("/rain").text == "rain"

    @applies(werkzeug=">=2.1")
    def test_newline_is_part_of_the_text(self, flask, client):
        app = flask.Flask("wiki")

        @app.route("/<title>")
        def page(title):
            return title

        assert client(app).get("/rain%0Adrops").text == "rain\ndrops"


@requirement("routing/malformed-rules", MAY)
class TestMalformedRules:
    """A rule whose variables are written wrongly is refused when it is registered."""

    @pytest.mark.parametrize(
        "rule",
        ["/<", "/<name", "/<>", "/<2nd>", "/<a b>", "/<int:>", "/<:name>", "/x/<na-me>/y"],
        ids=["open", "unclosed", "empty", "digit", "space", "nameless", "colon", "hyphen"],
    )
    def test_is_refused(self, flask, rule):
        app = flask.Flask("wiki")

        with pytest.raises(ValueError):
            app.route(rule)(lambda: "page")

    def test_unknown_converter_is_refused(self, flask):
        app = flask.Flask("wiki")

        with pytest.raises(LookupError):
            app.route("/<year:value>")(lambda value: "page")
