"""View and as_view: from a class to a view function."""

import pytest

from flask_conformance import MAY, MUST, applies, requirement


@requirement("views/as-view", MUST, flask=">=0.7")
class TestAsView:
    """``as_view(name)`` makes a view function that calls ``dispatch_request`` on an instance of
    the class with the values of the URL.

    Source: Flask documentation, "Class-based Views".
    """

    def test_dispatch_request_answers(self, flask, client, names):
        text = names.word()

        class Page(flask.views.View):
            def dispatch_request(self):
                return text

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert client(app).get("/").text == text

    def test_values_of_the_url_are_passed_by_name(self, flask, client):
        class Page(flask.views.View):
            def dispatch_request(self, name, id):
                return f"{name} {id + 1}"

        app = flask.Flask("website")
        app.add_url_rule("/<int:id>/<name>", view_func=Page.as_view("page"))

        assert client(app).get("/3/tea").text == "tea 4"

    def test_arguments_go_to_the_class(self, flask, client):
        class Page(flask.views.View):
            def __init__(self, template, title="none"):
                self.text = f"{template} {title}"

            def dispatch_request(self):
                return self.text

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page", "home.html", title="Home"))

        assert client(app).get("/").text == "home.html Home"

    def test_two_views_of_one_class(self, flask, client):
        class Page(flask.views.View):
            def __init__(self, text):
                self.text = text

            def dispatch_request(self):
                return self.text

        app = flask.Flask("website")
        app.add_url_rule("/a", view_func=Page.as_view("a", "first"))
        app.add_url_rule("/b", view_func=Page.as_view("b", "second"))
        here = client(app)

        assert [here.get(path).text for path in ("/a", "/b")] == ["first", "second"]

    def test_endpoint_is_the_name(self, flask, client):
        class Page(flask.views.View):
            def dispatch_request(self):
                return flask.request.endpoint

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("given"))

        assert client(app).get("/").text == "given"

    def test_dispatch_request_must_be_written(self, flask):
        with pytest.raises((NotImplementedError, TypeError)):
            flask.views.View().dispatch_request()

    def test_subclass_inherits_dispatch_request(self, flask, client):
        class Page(flask.views.View):
            text = "page"

            def dispatch_request(self):
                return self.text

        class Home(Page):
            text = "home"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Home.as_view("home"))

        assert client(app).get("/").text == "home"

    def test_registered_on_a_blueprint(self, flask, client):
        class Page(flask.views.View):
            def dispatch_request(self):
                return flask.request.endpoint

        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule("/", view_func=Page.as_view("page"))
        app.register_blueprint(shop)

        assert client(app).get("/").text == "shop.page"


@requirement("views/function-attributes", MAY, flask=">=0.7")
class TestFunctionAttributes:
    """The function has the given name, the docstring and module of the class, before and after
    its decorators, and bears the class as ``view_class`` and its ``methods``; replacing
    ``view_class`` replaces the view.

    Source: Flask documentation, "API", "Class-Based Views".
    """

    def test_name(self, flask, names):
        name = names.word()

        class Page(flask.views.View):
            """A page."""

        assert Page.as_view(name).__name__ == name

    def test_docstring(self, flask):
        class Page(flask.views.View):
            """A page."""

        assert Page.as_view("page").__doc__ == "A page."

    def test_module(self, flask):
        class Page(flask.views.View):
            """A page."""

        Page.__module__ = "pages"

        assert Page.as_view("page").__module__ == "pages"

    def test_class(self, flask):
        class Page(flask.views.View):
            """A page."""

        assert Page.as_view("page").view_class is Page

    def test_methods(self, flask):
        class Page(flask.views.View):
            methods = ["GET", "POST"]

        assert set(Page.as_view("page").methods) == {"GET", "POST"}

    def test_no_methods(self, flask):
        class Page(flask.views.View):
            methods = None

        assert Page.as_view("page").methods is None

    @pytest.mark.parametrize("value", [None, True, False], ids=str)
    @applies(flask=">=1.0")
    def test_automatic_options(self, flask, value):
        class Page(flask.views.View):
            provide_automatic_options = value

        assert Page.as_view("page").provide_automatic_options is value

    def test_replaced_class_answers(self, flask, client):
        class Page(flask.views.View):
            def dispatch_request(self):
                return "page"

        class Replacement(flask.views.View):
            def dispatch_request(self):
                return "replacement"

        app, view = flask.Flask("website"), Page.as_view("page")
        view.view_class = Replacement
        app.add_url_rule("/", view_func=view)

        assert client(app).get("/").text == "replacement"

    @applies(flask=">=0.8")
    def test_decorators_receive_the_name(self, flask):
        decorated = []

        def note(function):
            decorated.append(function.__name__)
            return function

        class Page(flask.views.View):
            decorators = [note]

        Page.as_view("page")

        assert decorated == ["page"]

    @applies(flask=">=0.8")
    def test_decorators_receive_the_module_of_the_class(self, flask):
        seen = []

        def note(function):
            seen.append(function.__module__)
            return function

        class Page(flask.views.View):
            decorators = [note]

        Page.__module__ = "pages"
        Page.as_view("page")

        assert seen == ["pages"]

    @applies(flask=">=0.8")
    def test_what_decorators_give_bears_the_attributes(self, flask):
        class Page(flask.views.View):
            """A page."""

            decorators = [lambda function: lambda: function()]
            methods = ["POST"]

        view = Page.as_view("page")

        assert (view.__name__, view.__doc__, view.view_class, set(view.methods)) == (
            "page",
            "A page.",
            Page,
            {"POST"},
        )
