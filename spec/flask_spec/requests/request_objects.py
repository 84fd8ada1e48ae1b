"""Request objects by themselves, and of a class of one's own."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("requests/request-object", MAY, flask=">=0.7")
class TestRequestObject:
    """A request object can be made from an environ without an application; what routing adds is
    None or empty then.

    Source: Flask documentation, "API", "Request".
    """

    @pytest.mark.parametrize(
        "attribute", ["url_rule", "endpoint", "view_args", "routing_exception", "blueprint"]
    )
    def test_routing_found_nothing(self, flask, environ, attribute):
        assert getattr(flask.Request(environ("/")), attribute) is None

    @applies(flask=">=2.0.1")
    def test_it_is_in_no_blueprints(self, flask, environ):
        assert flask.Request(environ("/")).blueprints == []

    def test_reads_the_environ(self, flask, environ, names):
        word = names.word()
        request = flask.Request(environ(f"/a?word={word}", "POST", data={"name": word}))

        got = (request.method, request.path, request.args["word"], request.form["name"])
        assert got == ("POST", "/a", word, word)

    def test_repr_shows_method_and_url(self, flask, environ):
        shown = repr(flask.Request(environ("/a?b=c", "POST")))

        assert ("POST" in shown, "http://localhost/a?b=c" in shown) == (True, True)

    def test_closes_its_files(self, flask, environ):
        request = flask.Request(environ("/", "POST", files={"photo": ("a.png", b"content")}))
        file = request.files["photo"]

        request.close()
        assert file.closed is True

    def test_closes_its_files_at_the_end_of_a_block(self, flask, environ):
        with flask.Request(environ("/", "POST", files={"photo": ("a.png", b"content")})) as request:
            file = request.files["photo"]

        assert file.closed is True


@requirement("requests/request-class", SHOULD)
class TestRequestClass:
    """What a ``request_class`` of the application adds is there on ``flask.request``.

    Source: Flask documentation, "API", "Flask.request_class".
    """

    def test_adds_properties(self, flask, client):
        app = flask.Flask("shop")

        class Request(flask.Request):
            @property
            def wants_json(self):
                return self.headers.get("X-Wants") == "json"

        app.request_class = Request
        app.route("/")(lambda: str(flask.request.wants_json))

        visitor = client(app)
        answers = [visitor.get("/", headers={"X-Wants": w}).text for w in ("json", "html")]
        assert answers == ["True", "False"]

    def test_overrides_methods(self, flask, environ):
        app = flask.Flask("shop")

        class Request(flask.Request):
            def get_data(self, **options):
                return b"replaced"

        app.request_class = Request
        with app.request_context(environ("/", "POST", data=b"body")):
            assert flask.request.get_data() == b"replaced"


@requirement("requests/request-attributes", MAY, since="1.1")
class TestRequestAttributes:
    """A request takes further attributes."""

    def test_may_be_set_during_a_request(self, flask, client):
        app = flask.Flask("shop")

        @app.before_request
        def prepare():
            flask.request.visitor = "Ada"

        app.route("/")(lambda: flask.request.visitor)
        assert client(app).get("/").text == "Ada"
