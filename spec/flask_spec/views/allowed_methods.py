"""Which HTTP methods a view class answers."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("views/methods", SHOULD, flask=">=0.7")
class TestMethods:
    """The ``methods`` of a class are those of its rule, unless the rule is given others; without
    either it answers GET and HEAD. ``provide_automatic_options`` counts as on a function.

    Source: Flask documentation, "Class-based Views", "Method Hints".
    """

    @pytest.mark.parametrize(
        ("method", "status"), [("POST", 200), ("GET", 405)], ids=["listed", "not listed"]
    )
    def test_methods_of_the_class(self, flask, client, method, status):
        class Page(flask.views.View):
            methods = ["POST"]

            def dispatch_request(self):
                return "page"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert client(app).open("/", method).status_code == status

    @pytest.mark.parametrize(("method", "status"), [("GET", 200), ("HEAD", 200), ("POST", 405)])
    def test_without_methods(self, flask, client, method, status):
        class Page(flask.views.View):
            def dispatch_request(self):
                return "page"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert client(app).open("/", method).status_code == status

    @pytest.mark.parametrize(("method", "status"), [("PUT", 200), ("POST", 405)])
    def test_methods_of_the_rule_go_first(self, flask, client, method, status):
        class Page(flask.views.View):
            methods = ["POST"]

            def dispatch_request(self):
                return "page"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"), methods=["PUT"])

        assert client(app).open("/", method).status_code == status

    def test_none_is_the_default(self, flask):
        assert flask.views.View.methods is None

    @pytest.mark.parametrize(("value", "refused"), [(None, False), (False, True)], ids=str)
    @applies(flask=">=1.0")
    def test_automatic_options(self, flask, client, value, refused):
        class Page(flask.views.View):
            provide_automatic_options = value

            def dispatch_request(self):
                return "page"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert (client(app).options("/").status_code == 405) is refused

    @applies(flask=">=1.0")
    def test_automatic_options_may_be_asked_for(self, flask, client):
        class Page(flask.views.View):
            methods = ["GET", "OPTIONS"]
            provide_automatic_options = True

            def dispatch_request(self):
                return "page"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        response = client(app).options("/")
        got = (response.text == "page", "GET" in response.headers.tokens("Allow"))
        assert got == (False, True)


@requirement("views/method-view-methods", SHOULD, flask=">=0.7")
class TestMethodViewMethods:
    """The ``methods`` of a MethodView are the HTTP methods that it and its bases write, unless
    the class lists them itself.

    Source: Flask documentation, "Class-based Views", "Method Hints".
    If this fails: look at what is done when the class is made.
    """

    def test_written_methods(self, flask):
        class Page(flask.views.MethodView):
            def get(self):
                return "got"

            def post(self):
                return "posted"

        assert set(Page.methods) == {"GET", "POST"}

    @pytest.mark.parametrize("method", ["get", "post", "put", "delete", "head", "options", "trace"])
    def test_each_of_the_usual_methods(self, flask, method):
        Page = type("Page", (flask.views.MethodView,), {method: lambda self: ""})

        assert set(Page.methods) == {method.upper()}

    def test_of_a_base_alone(self, flask, client):
        class Reader(flask.views.MethodView):
            def get(self):
                return "got"

        class Page(Reader):
            pass

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert client(app).get("/").text == "got"

    def test_base_is_left_as_it_was(self, flask):
        class Reader(flask.views.MethodView):
            def get(self):
                return "got"

        class Writer(Reader):
            def post(self):
                return "posted"

        assert (set(Reader.methods), set(Writer.methods)) == ({"GET"}, {"GET", "POST"})

    @applies(flask=">=1.0")
    def test_of_a_mixin_that_is_no_view(self, flask):
        class Deleting:
            def delete(self):
                return "deleted"

        class Page(Deleting, flask.views.MethodView):
            def get(self):
                return "got"

        assert set(Page.methods) == {"GET", "DELETE"}

    @applies(flask=">=1.1")
    def test_listed_by_a_base_are_added(self, flask):
        class Listing(flask.views.MethodView):
            methods = ["PROPFIND"]

            def propfind(self):
                return "found"

        class Page(Listing):
            def get(self):
                return "got"

        assert set(Page.methods) == {"GET", "PROPFIND"}

    @applies(flask=">=1.1")
    def test_of_several_bases_are_added(self, flask):
        class Reader(flask.views.MethodView):
            def get(self):
                return "got"

        class Listing(flask.views.MethodView):
            methods = ["PROPFIND"]

        class Page(Reader, Listing):
            pass

        assert set(Page.methods) == {"GET", "PROPFIND"}

    def test_listed_by_the_class_are_all(self, flask):
        class Page(flask.views.MethodView):
            methods = ["POST"]

            def get(self):
                return "got"

            def post(self):
                return "posted"

        assert set(Page.methods) == {"POST"}

    def test_none_where_none_are_written(self, flask):
        class Base(flask.views.MethodView):
            pass

        assert Base.methods is None

    @pytest.mark.filterwarnings("ignore:Unknown REQUEST_METHOD")
    def test_method_listed_beyond_the_usual_is_dispatched(self, flask, client):
        class Page(flask.views.MethodView):
            methods = ["PROPFIND"]

            def propfind(self):
                return "found"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert client(app).open("/", "PROPFIND").text == "found"

    def test_own_options_replace_the_automatic_ones(self, flask, client):
        class Page(flask.views.MethodView):
            def get(self):
                return "got"

            def options(self):
                return "own"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert client(app).options("/").text == "own"
