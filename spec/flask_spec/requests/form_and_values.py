"""``request.form``: the fields of a form that was sent as the body."""

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("requests/form", MUST)
class TestForm:
    """``request.form`` holds the fields of a form, be it URL-encoded or multipart.

    Source: Flask quickstart, "The Request Object"; WHATWG URL, section 5; RFC 7578.
    If this fails: look at how the content type chooses the parser.
    """

    def test_holds_the_fields_of_an_urlencoded_form(self, flask, client, names):
        app, text = flask.Flask("forms"), names.text()

        @app.route("/", methods=["POST"])
        def index():
            return flask.request.form["name"]

        assert client(app).post("/", data={"name": text}).text == text

    def test_holds_the_fields_of_a_multipart_form(self, flask, client, names):
        app, text = flask.Flask("forms"), names.text()

        @app.route("/", methods=["POST"])
        def index():
            return flask.request.form["name"]

        files = {"photo": ("photo.png", b"content")}
        assert client(app).post("/", data={"name": text}, files=files).text == text

    @pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "GET"])
    def test_is_read_whatever_the_method(self, flask, client, method):
        app = flask.Flask("forms")

        @app.route("/", methods=["POST", "PUT", "PATCH", "DELETE", "GET"])
        def index():
            return flask.request.form.get("name", "nothing")

        assert client(app).open("/", method, data={"name": "Ada"}).text == "Ada"

    def test_a_name_may_come_several_times(self, flask, environ):
        app = flask.Flask("forms")

        with app.request_context(environ("/", "POST", data={"tag": ["b", "a"]})):
            assert flask.request.form.getlist("tag") == ["b", "a"]

    def test_does_not_hold_the_query(self, flask, environ):
        app = flask.Flask("forms")

        with app.request_context(environ("/?q=query", "POST", data={"name": "Ada"})):
            assert list(flask.request.form) == ["name"]

    def test_does_not_hold_the_files(self, flask, environ):
        app = flask.Flask("forms")
        files = {"photo": ("photo.png", b"content")}

        with app.request_context(environ("/", "POST", data={"name": "Ada"}, files=files)):
            assert list(flask.request.form) == ["name"]

    @pytest.mark.parametrize(
        "kind",
        [
            "application/x-www-form-urlencoded; charset=utf-8",
            "application/x-www-form-urlencoded;charset=UTF-8",
            "application/x-www-form-urlencoded;",
        ],
    )
    def test_content_type_may_carry_parameters(self, flask, environ, kind):
        app, headers = flask.Flask("forms"), {"Content-Type": kind}

        with app.request_context(environ("/", "POST", data=b"name=Ada", headers=headers)):
            assert flask.request.form["name"] == "Ada"

    @pytest.mark.parametrize(
        ("body", "value"),
        [
            (b"name=%C3%B6", "ö"),
            ("name=ö".encode(), "ö"),
            (b"name=a+b%2B", "a b+"),
            (b"name=a=b", "a=b"),
            (b"name=%2526", "%26"),
            (b"name=a%0D%0Ab", "a\r\nb"),
            (b"name=", ""),
            (b"name", ""),
            (b"&&name=a&&", "a"),
            (b"name=" + b"x" * 65_536, "x" * 65_536),
        ],
        ids=["escaped", "plain", "blank", "equals sign", "escaped once", "line break", "empty",
             "no equals sign", "empty pairs", "long"],
    )  # fmt: skip
    def test_fields_are_decoded(self, flask, environ, body, value):
        app = flask.Flask("forms")
        headers = {"Content-Type": "application/x-www-form-urlencoded"}

        with app.request_context(environ("/", "POST", data=body, headers=headers)):
            assert flask.request.form["name"] == value

    @pytest.mark.parametrize("kind", ["text/plain", "application/json", None])
    def test_is_empty_for_another_content_type(self, flask, environ, kind):
        app = flask.Flask("forms")
        headers = {"Content-Type": kind} if kind else {}

        with app.request_context(environ("/", "POST", data=b"name=Ada", headers=headers)):
            sent = (len(flask.request.form), flask.request.get_data())
        assert sent == (0, b"name=Ada")

    def test_is_empty_without_a_body(self, flask, environ):
        app, sizes = flask.Flask("forms"), []

        for request in (environ("/", "POST", data={"name": "Ada"}), environ("/")):
            with app.request_context(request):
                sizes.append(len(flask.request.form))
        assert sizes == [1, 0]

    def test_cannot_be_changed(self, flask, environ):
        app = flask.Flask("forms")
        context = app.request_context(environ("/", "POST", data={"name": "Ada"}))

        with context:
            form = flask.request.form
            assert form["name"] == "Ada"
            with pytest.raises((AttributeError, TypeError)):
                form["name"] = "Bob"

    def test_can_be_read_again(self, flask, environ):
        app = flask.Flask("forms")

        with app.request_context(environ("/", "POST", data={"name": "Ada"})):
            assert [flask.request.form["name"] for _ in range(2)] == ["Ada", "Ada"]

    def test_a_missing_field_is_a_key_error(self, flask, environ):
        app = flask.Flask("forms")
        context = app.request_context(environ("/", "POST", data={"name": "Ada"}))

        with context, pytest.raises(KeyError):
            flask.request.form["other"]

    @applies(needs="werkzeug.exceptions")
    def test_a_missing_field_is_a_bad_request(self, flask, environ, werkzeug):
        app = flask.Flask("forms")
        context = app.request_context(environ("/", "POST", data={"name": "Ada"}))

        with context, pytest.raises(werkzeug.exceptions.BadRequest):
            flask.request.form["other"]

    def test_a_multipart_field_may_hold_line_breaks(self, flask, environ):
        app = flask.Flask("forms")
        files = {"photo": ("photo.png", b"content")}

        with app.request_context(environ("/", "POST", data={"text": "a\r\n\r\nb"}, files=files)):
            assert flask.request.form["text"] == "a\r\n\r\nb"

    def test_a_body_that_was_read_before_is_still_parsed(self, flask, environ):
        app = flask.Flask("forms")

        with app.request_context(environ("/", "POST", data={"name": "Ada"})):
            flask.request.get_data()
            assert flask.request.form["name"] == "Ada"


@requirement("requests/values", SHOULD)
class TestValues:
    """``request.values`` combines the query and the form; the query goes first.

    Source: Flask documentation, "API", "Request.values".
    """

    @pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
    def test_hold_query_and_form(self, flask, environ, method):
        app = flask.Flask("forms")

        with app.request_context(environ("/?q=query", method, data={"name": "form"})):
            got = (flask.request.values["q"], flask.request.values["name"])
        assert got == ("query", "form")

    def test_the_query_goes_first(self, flask, environ):
        app = flask.Flask("forms")

        with app.request_context(environ("/?q=query", "POST", data={"q": "form"})):
            assert flask.request.values["q"] == "query"

    def test_getlist_gives_both(self, flask, environ):
        app = flask.Flask("forms")

        with app.request_context(environ("/?q=query", "POST", data={"q": "form"})):
            assert flask.request.values.getlist("q") == ["query", "form"]

    def test_a_missing_name_is_none(self, flask, environ):
        app = flask.Flask("forms")

        with app.request_context(environ("/?q=query", "POST", data={"q": "form"})):
            assert flask.request.values.get("other") is None

    @applies(werkzeug=">=2.0")
    def test_leave_out_the_form_of_a_get(self, flask, environ):
        app = flask.Flask("forms")

        with app.request_context(environ("/?q=query", "GET", data={"name": "form"})):
            assert dict(flask.request.values.items()) == {"q": "query"}

    @applies(werkzeug="<2.0")
    def test_held_the_form_of_a_get_too(self, flask, environ):
        app = flask.Flask("forms")

        with app.request_context(environ("/?q=query", "GET", data={"name": "form"})):
            assert flask.request.values["name"] == "form"

    @applies(werkzeug=">=2.0.2")
    def test_to_dict_gives_those_of_both(self, flask, environ):
        app = flask.Flask("forms")

        data = {"q": ["a", "b"], "name": "Ada"}
        with app.request_context(environ("/?q=query&page=2", "POST", data=data)):
            both = flask.request.values.to_dict(flat=False)
        assert both == {"q": ["query", "a", "b"], "page": ["2"], "name": ["Ada"]}

    @applies(werkzeug=">=2.0.2")
    def test_lists_are_those_of_both(self, flask, environ):
        app = flask.Flask("forms")

        with app.request_context(environ("/?q=query", "POST", data={"q": "form"})):
            assert [list(pair) for pair in flask.request.values.lists()] == [
                ["q", ["query", "form"]]
            ]

    @applies(werkzeug=">=0.15")
    def test_a_copy_can_be_changed(self, flask, environ):
        app = flask.Flask("forms")

        with app.request_context(environ("/?q=query", "POST", data={"q": "form"})):
            copy = flask.request.values.copy()
            copy.add("q", "more")
            got = (copy.getlist("q"), flask.request.values.getlist("q"))
        assert got == (["query", "form", "more"], ["query", "form"])
