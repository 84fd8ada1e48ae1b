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

    @pytest.mark.parametrize("attribute", ["form", "files", "data", "stream"])
    @applies(werkzeug=">=2.0")
    def test_a_shallow_one_leaves_the_body_alone(self, flask, environ, attribute):
        made = environ("/?a=b", "POST", data={"name": "x"})
        request = flask.Request(made, shallow=True)

        assert request.args["a"] == "b"
        with pytest.raises(RuntimeError):
            getattr(request, attribute)
        assert flask.Request(made).form["name"] == "x"

    def test_closes_its_files(self, flask, environ):
        request = flask.Request(environ("/", "POST", files={"photo": ("a.png", b"content")}))
        file = request.files["photo"]

        request.close()
        assert file.closed is True

    def test_closes_its_files_at_the_end_of_a_block(self, flask, environ):
        with flask.Request(environ("/", "POST", files={"photo": ("a.png", b"content")})) as request:
            file = request.files["photo"]

        assert file.closed is True


@requirement("requests/request-application", SHOULD, since="1.2", werkzeug=">=1.0")
class TestRequestApplication:
    """``Request.application`` makes a WSGI application of a function or method that is given a
    request of this class and returns a response; an HTTP error that it raises is the answer.

    Source: Werkzeug documentation, "Request / Response Objects", ``Request.application``.
    """

    def test_is_given_a_request_of_the_class(self, flask, environ, names):
        word = names.word()

        class Asked(flask.Request):
            @property
            def word(self):
                return self.args["word"]

        application = Asked.application(lambda request: flask.Response(request.word, 201))

        answer = flask.Response.from_app(application, environ(f"/?word={word}"))
        assert (answer.status_code, answer.get_data(as_text=True)) == (201, word)

    def test_may_be_a_method(self, flask, environ):
        class Page:
            text = "page"

            @flask.Request.application
            def serve(self, request):
                return flask.Response(self.text + request.path)

        answer = flask.Response.from_app(Page().serve, environ("/a"))
        assert answer.get_data(as_text=True) == "page/a"

    @applies(needs="werkzeug.exceptions")
    def test_an_http_error_is_the_answer(self, flask, environ, werkzeug, names):
        word = names.word()

        @flask.Request.application
        def application(request):
            raise werkzeug.exceptions.Gone(word)

        answer = flask.Response.from_app(application, environ("/"))
        assert (answer.status_code, word in answer.get_data(as_text=True)) == (410, True)

    def test_another_error_is_raised(self, flask, environ):
        def fail(request):
            raise LookupError

        application = flask.Request.application(fail)
        with pytest.raises(LookupError):
            flask.Response.from_app(application, environ("/"))

    def test_its_files_are_closed(self, flask, environ):
        files = []

        @flask.Request.application
        def application(request):
            files.append(request.files["file"])
            return flask.Response(files[0].read())

        made = environ("/", "POST", files={"file": ("a.txt", b"content")})
        with flask.Response.from_app(application, made) as answer:
            assert (answer.get_data(), files[0].closed) == (b"content", True)


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
