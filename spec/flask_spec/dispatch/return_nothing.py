"""What a view must not return."""

import pytest

from flask_conformance import MAY, applies, requirement


@requirement("dispatch/return-none", MAY, flask=">=0.9", needs="in-process")
class TestReturnNone:
    """A view that returns None, alone or as the body of a tuple, is an error whose message names
    the view.

    Why: a forgotten ``return`` must not become an empty page.
    Source: Flask API documentation, ``Flask.make_response``.
    """

    @applies(flask=">=2.0")
    def test_raises_a_type_error_that_names_the_view(self, flask, client):
        app = flask.Flask("shop")
        app.testing = True

        @app.route("/")
        def forgetful():
            flask.request.args.get("name")

        with pytest.raises(TypeError, match="forgetful"):
            client(app).get("/")

    @applies(flask="<1.0")
    def test_raised_a_value_error(self, flask, client):
        app = flask.Flask("shop")
        app.testing = True

        @app.route("/")
        def forgetful():
            flask.request.args.get("name")

        with pytest.raises(ValueError, match=r"(?i)view function"):
            client(app).get("/")

    @pytest.mark.parametrize(
        "value",
        [(None, 204), (None, {"X-A": "1"}), (None, 200, {"X-A": "1"})],
        ids=["with a status", "with headers", "with both"],
    )
    @applies(flask=">=2.0")
    def test_nor_may_it_be_the_body_of_a_tuple(self, flask, client, value):
        app = flask.Flask("shop")
        app.testing = True

        @app.route("/")
        def forgetful():
            return value

        with pytest.raises(TypeError, match="forgetful"):
            client(app).get("/")

    @applies(flask=">=1.0")
    def test_the_message_speaks_of_none(self, flask, client):
        app = flask.Flask("shop")
        app.testing = True

        @app.route("/")
        def forgetful():
            return None

        with pytest.raises(TypeError, match="None"):
            client(app).get("/")

    def test_is_a_server_error_for_the_visitor(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def forgetful():
            return None

        assert client(app).get("/").status_code == 500


@requirement("dispatch/return-unusable", MAY, flask=">=0.7", needs="in-process")
class TestReturnUnusable:
    """A value that is no text, bytes, response, WSGI application or other form that the release
    knows is a TypeError whose message names the value's type.

    Source: Flask API documentation, ``Flask.make_response``.
    """

    @pytest.mark.parametrize(
        ("value", "kind"),
        [(7, "int"), (True, "bool"), (1.5, "float"), ({1, 2}, "set"), (object(), "object")],
        ids=["int", "bool", "float", "set", "object"],
    )
    def test_raises_a_type_error_that_names_the_type(self, flask, client, value, kind):
        app = flask.Flask("shop")
        app.testing = True

        @app.route("/")
        def index():
            return value

        with pytest.raises(TypeError, match=rf"\b{kind}\b"):
            client(app).get("/")

    @applies(flask="<1.1")
    def test_a_dict_was_none_of_them(self, flask, client):
        app = flask.Flask("shop")
        app.testing = True

        @app.route("/")
        def index():
            return {"name": "Ada"}

        with pytest.raises(TypeError, match="dict"):
            client(app).get("/")

    @applies(flask=">=1.0.1,<2.2")
    def test_a_list_was_none_of_them(self, flask, client):
        app = flask.Flask("shop")
        app.testing = True

        @app.route("/")
        def index():
            return ["Ada", 201]

        with pytest.raises(TypeError, match="list"):
            client(app).get("/")

    def test_a_callable_that_is_no_wsgi_application_is_named(self, flask, client):
        app = flask.Flask("shop")
        app.testing = True

        class Greeting:
            def __call__(self):
                return "hello"

        @app.route("/")
        def index():
            return Greeting()

        with pytest.raises(TypeError, match="Greeting"):
            client(app).get("/")

    def test_a_tuple_does_not_make_it_usable(self, flask, client):
        app = flask.Flask("shop")
        app.testing = True

        @app.route("/")
        def index():
            return 7, 200

        with pytest.raises(TypeError, match="int"):
            client(app).get("/")

    @pytest.mark.parametrize("value", [7, lambda: "hello"], ids=["int", "no WSGI application"])
    def test_make_response_refuses_it(self, flask, value):
        app = flask.Flask("shop")

        with app.test_request_context("/"), pytest.raises(TypeError):
            app.make_response(value)


@requirement("dispatch/return-tuple-size", MAY, flask=">=1.0", needs="in-process")
class TestReturnTupleSize:
    """A tuple of any other size than two or three is a TypeError that lists the valid forms.

    Source: Flask API documentation, ``Flask.make_response``.
    """

    @pytest.mark.parametrize(
        "value",
        [(), ("body",), ("body", 200, {}, "text/css")],
        ids=["empty", "one member", "four members"],
    )
    def test_raises_a_type_error(self, flask, client, value):
        app = flask.Flask("shop")
        app.testing = True

        @app.route("/")
        def index():
            return value

        with pytest.raises(TypeError, match=r"\(body, status, headers\)"):
            client(app).get("/")
