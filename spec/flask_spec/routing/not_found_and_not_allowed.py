"""What a request gets that no rule answers: 404, or 405 with ``Allow``."""

import pytest

from flask_conformance import MUST, applies, fact, requirement


@requirement("routing/not-found", MUST)
class TestNotFound:
    """A path that no rule matches as a whole is answered with 404, or with 501 where the server
    does not know the method.

    Source: RFC 9110, sections 15.5.5 (404 Not Found) and 9.1 (methods that are not recognized).
    """

    @pytest.mark.parametrize(
        "path",
        ["/", "/book", "/bookss", "/books/1", "/shelf/books", "/Books", "/%20books"],
        ids=["root", "shorter", "longer", "below", "above", "case", "space"],
    )
    def test_other_paths_are_not_found(self, flask, client, path):
        app = flask.Flask("library")

        @app.route("/books")
        def books():
            return "books"

        assert client(app).get(path).status_code == 404

    @applies(werkzeug=">=2.1")
    def test_newline_at_the_end_is_not_found(self, flask, client):
        app = flask.Flask("library")

        @app.route("/books")
        def books():
            return "books"

        assert client(app).get("/books%0A").status_code == 404

    @pytest.mark.parametrize("mode", ["production", "testing", "debug"])
    @pytest.mark.parametrize("method", ["PROPFIND", "M-SEARCH", "FOOBAR", "TRACE"])
    def test_whatever_the_method(self, flask, client, method, mode):
        app = flask.Flask("library")
        app.testing, app.debug = mode == "testing", mode == "debug"
        app.route("/books")(lambda: "books")

        visitor = client(app)
        got = visitor.get("/books").status_code, visitor.open("/films", method).status_code
        assert got in {(200, 404), (200, 501)}

    @pytest.mark.parametrize(
        "path", ["/books1", "/book/1", "/bookss/1", "/xbooks/1", "/Books/1", "/books%20/1"]
    )
    def test_word_before_a_variable_is_whole(self, flask, client, path):
        app = flask.Flask("library")
        app.route("/books/<name>")(lambda name: name)

        visitor = client(app)
        assert [visitor.get(p).status_code for p in ("/books/rain", path)] == [200, 404]

    @pytest.mark.parametrize("path", ["/books", "/books/1/pages", "/books/1/"])
    def test_variable_stands_for_one_segment(self, flask, client, path):
        app = flask.Flask("library")

        @app.route("/books/<name>")
        def book(name):
            return name

        visitor = client(app)
        assert [visitor.get(p).status_code for p in ("/books/rain", path)] == [200, 404]

    def test_wrong_method_of_an_unknown_path_is_not_found(self, flask, client):
        app = flask.Flask("library")

        @app.route("/books")
        def books():
            return "books"

        assert client(app).delete("/films").status_code == 404

    def test_query_has_no_part_in_matching(self, flask, client):
        app = flask.Flask("library")

        @app.route("/books")
        def books():
            return "books"

        assert client(app).get("/books?name=/films").text == "books"


@requirement("routing/method-not-allowed", MUST)
class TestMethodNotAllowed:
    """A path that has rules, but none for the method, is answered with 405, or with 501 where the
    server does not know the method; ``Allow`` lists with 405 the methods of all of them.

    Source: RFC 9110, sections 15.5.6 (405 Method Not Allowed) and 9.1 (methods that are not
    recognized).
    """

    def test_is_405(self, flask, client):
        app = flask.Flask("library")

        @app.route("/books/<int:number>", methods=["PUT"])
        def book(number):
            return "book"

        assert client(app).delete("/books/1").status_code == 405

    @pytest.mark.parametrize("mode", ["production", "testing", "debug"])
    @pytest.mark.parametrize("method", ["PROPFIND", "M-SEARCH", "FOOBAR", "TRACE"])
    def test_is_405_or_501_for_any_method(self, flask, client, method, mode):
        app = flask.Flask("library")
        app.testing, app.debug = mode == "testing", mode == "debug"
        app.route("/books")(lambda: "books")

        assert client(app).open("/books", method).status_code in {405, 501}

    @pytest.mark.parametrize("mode", ["production", "testing"])
    @pytest.mark.parametrize("method", ["PROPFIND", "M-SEARCH", "FOOBAR", "TRACE"])
    @pytest.mark.parametrize("path", ["/books", "/books//", "//books/"])
    def test_a_path_that_would_be_redirected_is_no_error_for_any_method(
        self, flask, client, path, method, mode
    ):
        app = flask.Flask("library")
        app.testing = mode == "testing"
        app.route("/books/")(lambda: "books")

        got = client(app).open(path, method).status_code
        assert got in {301, 302, 307, 308, 404, 405, 501}

    def test_allow_lists_the_rules_methods(self, flask, client):
        app = flask.Flask("library")

        @app.route("/books", methods=["GET", "PUT"])
        def books():
            return "books"

        allowed = client(app).delete("/books").headers.tokens("Allow")
        assert allowed - {"OPTIONS"} == {"GET", "HEAD", "PUT"}

    def test_allow_joins_the_methods_of_all_rules(self, flask, client):
        app = flask.Flask("library")

        @app.route("/books/<int:number>", methods=["POST"])
        def add(number):
            return "added"

        @app.route("/books/<name>", methods=["PUT"])
        def replace(name):
            return "replaced"

        @app.route("/books/7", methods=["PATCH"])
        def change():
            return "changed"

        allowed = client(app).delete("/books/7").headers.tokens("Allow")
        assert allowed - {"OPTIONS"} == {"POST", "PUT", "PATCH"}

    def test_allow_leaves_rules_for_other_paths_out(self, flask, client):
        app = flask.Flask("library")

        @app.route("/books", methods=["PUT"])
        def books():
            return "books"

        @app.route("/films", methods=["PATCH"])
        def films():
            return "films"

        allowed = client(app).delete("/books").headers.tokens("Allow")
        assert allowed - {"OPTIONS"} == {"PUT"}

    def test_less_specific_rule_for_the_method_answers(self, flask, client):
        app = flask.Flask("library")

        @app.route("/books/new", methods=["POST"])
        def add():
            return "added"

        @app.route("/books/<name>", methods=["GET"])
        def show(name):
            return f"shown {name}"

        assert client(app).get("/books/new").text == "shown new"

    def test_missing_slash_with_a_wrong_method_is_no_redirect(self, flask, client):
        app = flask.Flask("library")

        @app.route("/books/", methods=["PUT"])
        def books():
            return "books"

        visitor = client(app)
        got = visitor.put("/books/").text, visitor.delete("/books").location
        assert got == ("books", None)

    @fact
    def test_status_of_a_missing_slash_with_a_wrong_method(self, flask, client):
        app = flask.Flask("library")

        @app.route("/books/", methods=["PUT"])
        def books():
            return "books"

        return client(app).delete("/books").status_code
