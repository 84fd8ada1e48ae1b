"""MethodView: one method of the class for each HTTP method."""

import functools

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


@requirement("views/method-view", MUST, flask=">=0.7")
class TestMethodView:
    """A request is answered by the method of the class that bears the HTTP method's name in
    lower case; the class answers no other HTTP methods.

    Source: Flask documentation, "Class-based Views", "Method Dispatching and APIs".
    """

    @pytest.mark.parametrize("method", ["get", "post", "put", "delete", "options", "trace"])
    def test_each_method(self, flask, client, method, names):
        text = names.word()
        Page = type("Page", (flask.views.MethodView,), {method: lambda self: text})
        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert client(app).open("/", method.upper()).text == text

    @applies(flask=">=0.9")
    def test_patch(self, flask, client):
        class Page(flask.views.MethodView):
            def patch(self):
                return "patched"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert client(app).patch("/").text == "patched"

    def test_the_right_one_of_several(self, flask, client):
        class Page(flask.views.MethodView):
            def get(self):
                return "got"

            def post(self):
                return "posted"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))
        here = client(app)

        assert [here.get("/").text, here.post("/").text] == ["got", "posted"]

    def test_values_of_the_url_are_passed_by_name(self, flask, client):
        class Page(flask.views.MethodView):
            def get(self, name, id):
                return f"{name} {id + 1}"

        app = flask.Flask("website")
        app.add_url_rule("/<int:id>/<name>", view_func=Page.as_view("page"))

        assert client(app).get("/3/tea").text == "tea 4"

    def test_method_that_is_not_written_is_not_allowed(self, flask, client):
        class Page(flask.views.MethodView):
            def get(self):
                return "got"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert client(app).post("/").status_code == 405

    def test_allow_names_the_written_methods(self, flask, client):
        class Page(flask.views.MethodView):
            def get(self):
                return "got"

            def delete(self):
                return "deleted"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert client(app).post("/").headers.tokens("Allow") == {"GET", "HEAD", "DELETE", "OPTIONS"}

    def test_other_methods_of_the_class_are_no_http_methods(self, flask):
        class Page(flask.views.MethodView):
            def get(self):
                return "got"

            def render(self):
                return "rendered"

        assert set(Page.methods) == {"GET"}

    def test_arguments_go_to_the_class(self, flask, client):
        class Page(flask.views.MethodView):
            def __init__(self, text):
                self.text = text

            def get(self):
                return self.text

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page", text="given"))

        assert client(app).get("/").text == "given"

    @applies(flask=">=2.2")
    def test_one_instance_may_serve_all_requests(self, flask, client):
        class Page(flask.views.MethodView):
            init_every_request = False

            def __init__(self):
                self.count = 0

            def get(self):
                self.count += 1
                return str(self.count)

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))
        here = client(app)

        assert [here.get("/").text, here.get("/").text] == ["1", "2"]


@requirement("views/kinds-of-methods", MAY, since="1.2", flask=">=0.7")
class TestKindsOfMethods:
    """The method of a class that answers may be whatever Python finds under its name on the
    object: a static method, a class method, a partial one, a function of the object itself."""

    @pytest.mark.parametrize(
        "kind",
        [
            pytest.param(staticmethod(lambda name: f"got {name}"), id="static"),
            pytest.param(classmethod(lambda cls, name: f"got {name}"), id="class"),
            pytest.param(
                functools.partialmethod(lambda self, word, name: f"{word} {name}", "got"),
                id="partial",
            ),
            pytest.param(property(lambda self: lambda name: f"got {name}"), id="property"),
        ],
    )
    def test_answers(self, flask, client, kind):
        Page = type("Page", (flask.views.MethodView,), {"get": kind})
        app = flask.Flask("website")
        app.add_url_rule("/<name>", view_func=Page.as_view("page"))

        assert client(app).get("/tea").text == "got tea"

    def test_of_a_plain_view_answers(self, flask, client):
        class Page(flask.views.View):
            @staticmethod
            def dispatch_request(name):
                return f"got {name}"

        app = flask.Flask("website")
        app.add_url_rule("/<name>", view_func=Page.as_view("page"))

        assert client(app).get("/tea").text == "got tea"

    def test_one_that_the_object_is_given_answers(self, flask, client):
        class Page(flask.views.MethodView):
            def __init__(self):
                self.get = lambda name: f"got {name}"

            def get(self, name):
                return "of the class"

        app = flask.Flask("website")
        app.add_url_rule("/<name>", view_func=Page.as_view("page"))

        assert client(app).get("/tea").text == "got tea"


@requirement("views/head", SHOULD, flask=">=0.8")
class TestHead:
    """A HEAD request is answered by ``head`` if the class has it, else by ``get``, which answers
    for no other method.

    Why: RFC 9110, section 9.3.2: HEAD is GET without the content.
    """

    def test_get_answers(self, flask, client):
        called = []

        class Page(flask.views.MethodView):
            def get(self):
                called.append("get")
                return "got"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert (client(app).head("/").status_code, called) == (200, ["get"])

    def test_head_goes_first(self, flask, client):
        called = []

        class Page(flask.views.MethodView):
            def head(self):
                called.append("head")
                return ""

            def get(self):
                called.append("get")
                return "got"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        client(app).head("/")

        assert called == ["head"]

    def test_head_alone(self, flask, client):
        class Page(flask.views.MethodView):
            def head(self):
                response = flask.make_response("")
                response.headers["X-By"] = "head"
                return response

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert client(app).head("/").headers["X-By"] == "head"

    def test_neither_is_not_allowed(self, flask, client):
        class Page(flask.views.MethodView):
            def post(self):
                return "posted"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert client(app).head("/").status_code == 405

    @pytest.mark.parametrize("method", ["DELETE", "PUT"])
    def test_get_does_not_answer_for_other_methods(self, flask, client, method):
        called = []

        class Page(flask.views.MethodView):
            def get(self):
                called.append("get")
                return "got"

        app = flask.Flask("website")
        app.testing = False
        app.add_url_rule("/", view_func=Page.as_view("page"), methods=["GET", method])

        client(app).get("/")
        client(app).open("/", method)

        assert called == ["get"]


@requirement("views/missing-method", MAY, flask=">=0.8", needs="in-process", since="1.1")
class TestMissingMethod:
    """A method that the rule allows and the class of the view lacks is an AssertionError."""

    @pytest.mark.parametrize("method", ["HEAD", "PUT"])
    def test_is_an_assertion_error(self, flask, client, method):
        class Page(flask.views.MethodView):
            def post(self):
                return "posted"

        app = flask.Flask("website")
        app.testing = True
        app.add_url_rule("/", view_func=Page.as_view("page"), methods=["HEAD", "PUT"])

        with pytest.raises(AssertionError):
            client(app).open("/", method)
