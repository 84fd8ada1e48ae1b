"""``flask.jsonify()``: a JSON response."""

import json

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


@requirement("responses/jsonify", MUST, flask=">=0.2")
class TestJsonify:
    """``jsonify`` makes a response of type ``application/json`` whose body is its keyword
    arguments, or its one argument, or the list of its arguments, as JSON.

    Source: Flask documentation, "API", "jsonify"; RFC 8259.
    """

    def test_keyword_arguments_become_an_object(self, flask, client, names):
        app, value = flask.Flask("api"), {"text": names.text(), "number": names.number()}
        app.route("/")(lambda: flask.jsonify(**value))

        assert client(app).get("/").json() == value

    def test_one_dict_is_the_object(self, flask, client, names):
        app, value = flask.Flask("api"), {"text": names.text(), "inner": {"list": [1, None]}}
        app.route("/")(lambda: flask.jsonify(value))

        assert client(app).get("/").json() == value

    @pytest.mark.parametrize(
        "value", [[1, "a"], [], "text", 7, 0, None, True, False, 1.5], ids=repr
    )
    @applies(flask=">=0.11")
    def test_one_value_is_the_body(self, flask, client, value):
        app = flask.Flask("api")
        app.route("/")(lambda: flask.jsonify(value))

        assert client(app).get("/").json() == value

    @applies(flask=">=0.11")
    def test_several_values_become_a_list(self, flask, client):
        app = flask.Flask("api")
        app.route("/")(lambda: flask.jsonify(1, "a", None))

        assert client(app).get("/").json() == [1, "a", None]

    @applies(flask=">=0.7")
    def test_in_a_view_of_a_blueprint(self, flask, client, names):
        app, part, value = flask.Flask("api"), flask.Blueprint("part", "part"), names.text()
        part.route("/")(lambda: flask.jsonify(text=value))
        app.register_blueprint(part)

        assert client(app).get("/").json() == {"text": value}

    def test_has_the_type_of_json(self, flask, client):
        app = flask.Flask("api")
        app.route("/")(lambda: flask.jsonify(a=1))

        assert client(app).get("/").mimetype == "application/json"

    def test_is_a_200(self, flask, client):
        app = flask.Flask("api")
        app.route("/")(lambda: flask.jsonify(a=1))

        response = client(app).get("/")
        assert (response.status_code, response.json()) == (200, {"a": 1})

    @applies(flask=">=0.11")
    def test_positional_and_keyword_arguments_are_an_error(self, flask):
        app = flask.Flask("api")

        with app.test_request_context("/"), pytest.raises((TypeError, ValueError)):
            flask.jsonify("a", b=1)

    @applies(flask=">=2.2.0")
    def test_nothing_is_null(self, flask, client):
        app = flask.Flask("api")
        app.route("/")(lambda: flask.jsonify())

        assert client(app).get("/").json() is None

    @applies(flask="<2.2")
    def test_nothing_was_an_empty_object(self, flask, client):
        app = flask.Flask("api")
        app.route("/")(lambda: flask.jsonify())

        assert client(app).get("/").json() == {}

    def test_is_of_the_response_class(self, flask):
        app = flask.Flask("api")

        class Answer(flask.Response):
            pass

        app.response_class = Answer
        with app.test_request_context("/"):
            assert isinstance(flask.jsonify(a=1), Answer)

    def test_may_be_changed(self, flask, client):
        app = flask.Flask("api")

        @app.route("/")
        def index():
            response = flask.jsonify(error="missing")
            response.status_code = 404
            return response

        response = client(app).get("/")
        assert (response.status_code, response.json()) == (404, {"error": "missing"})

    @applies(flask=">=0.7")
    def test_needs_an_application(self, flask):
        with pytest.raises(RuntimeError):
            flask.jsonify(a=1)

    @applies(flask=">=1.0")
    def test_an_app_context_is_enough(self, flask):
        with flask.Flask("api").app_context():
            assert flask.jsonify(a=1).get_json() == {"a": 1}


@requirement("responses/json-layout", SHOULD, flask=">=1.0")
class TestJsonLayout:
    """The body is compact, its keys sorted and its text ASCII; in debug mode it is not compact.

    Source: Flask documentation, "API", "DefaultJSONProvider".
    """

    def test_is_compact(self, flask, client):
        app = flask.Flask("api")
        app.route("/")(lambda: flask.jsonify(a=[1, 2], b={"c": 3}))

        response = client(app).get("/")
        assert len(response.text.split()) == 1
        assert response.json() == {"a": [1, 2], "b": {"c": 3}}

    def test_keys_are_sorted(self, flask, client):
        app = flask.Flask("api")
        app.route("/")(lambda: flask.jsonify({"c": 1, "a": {"z": 1, "y": 2}, "b": 2}))

        pairs = json.loads(client(app).get("/").text, object_pairs_hook=list)
        assert pairs == [("a", [("y", 2), ("z", 1)]), ("b", 2), ("c", 1)]

    def test_text_is_ascii(self, flask, client):
        app = flask.Flask("api")
        app.route("/")(lambda: flask.jsonify(a="größe"))

        response = client(app).get("/")
        assert (response.text.isascii(), response.json()) == (True, {"a": "größe"})

    def test_is_not_compact_in_debug_mode(self, flask, client):
        app = flask.Flask("api")
        app.debug = True
        app.route("/")(lambda: flask.jsonify(a=[1, 2]))

        response = client(app).get("/")
        assert len(response.text.split()) > 1
        assert response.json() == {"a": [1, 2]}


@requirement("responses/json-white-space", MAY, flask=">=1.0", since="1.1")
class TestJsonWhiteSpace:
    """A line break ends the body; in debug mode it is indented by two spaces."""

    def test_ends_in_a_line_break(self, flask, client):
        app = flask.Flask("api")
        app.route("/")(lambda: flask.jsonify(a=1))

        assert client(app).get("/").text.endswith("}\n")

    def test_is_indented_in_debug_mode(self, flask, client):
        app = flask.Flask("api")
        app.debug = True
        app.route("/")(lambda: flask.jsonify(b={"c": 3}, a=[1]))

        lines = [line.rstrip() for line in client(app).get("/").text.split("\n")]
        indented = ["{", '  "a": [', "    1", "  ],", '  "b": {', '    "c": 3', "  }", "}", ""]
        assert lines == indented


@requirement("responses/json-keys-of-different-types", MAY, flask=">=1.0", since="1.1")
class TestJsonKeysOfDifferentTypes:
    """An object whose keys cannot be sorted, since they are of different types, is an error."""

    def test_is_a_type_error(self, flask):
        app = flask.Flask("api")

        with app.test_request_context("/"), pytest.raises(TypeError):
            flask.jsonify({1: "a", "b": 2})


@requirement("responses/json-layout-settings", SHOULD, flask=">=0.10,<2.3")
class TestJsonLayoutSettings:
    """Before Flask 2.3 the settings ``JSON_SORT_KEYS``, ``JSON_AS_ASCII`` and
    ``JSONIFY_PRETTYPRINT_REGULAR`` chose the layout.

    Source: Flask 2.1 documentation, "Configuration Handling".
    """

    def test_keys_stay_in_their_order(self, flask, client):
        app = flask.Flask("api")
        app.config["JSON_SORT_KEYS"] = False
        app.route("/")(lambda: flask.jsonify({"b": 1, "a": 2}))

        text = client(app).get("/").text
        assert text.index("b") < text.index("a")

    def test_text_stays_as_it_is(self, flask, client):
        app = flask.Flask("api")
        app.config["JSON_AS_ASCII"] = False
        app.route("/")(lambda: flask.jsonify(a="größe"))

        assert "größe" in client(app).get("/").text

    def test_is_indented_if_asked(self, flask, client):
        app = flask.Flask("api")
        app.config["JSONIFY_PRETTYPRINT_REGULAR"] = True
        app.route("/")(lambda: flask.jsonify(a=1))

        assert client(app).get("/").text.rstrip("\n") == '{\n  "a": 1\n}'

    @applies(flask=">=0.11")
    def test_type_may_be_chosen(self, flask, client):
        app = flask.Flask("api")
        app.config["JSONIFY_MIMETYPE"] = "application/vnd.api+json"
        app.route("/")(lambda: flask.jsonify(a=1))

        assert client(app).get("/").mimetype == "application/vnd.api+json"


@requirement("responses/json-indented", MAY, flask=">=0.2,<1.0")
class TestJsonIndented:
    """Before Flask 1.0 the body of ``jsonify`` was indented for clients that are no scripts.

    Source: Flask change log, version 1.0.
    """

    def test_by_two_spaces(self, flask, client):
        app = flask.Flask("api")
        app.route("/")(lambda: flask.jsonify(a=1))

        assert client(app).get("/").text.rstrip("\n") == '{\n  "a": 1\n}'
