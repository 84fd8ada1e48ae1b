"""View and as_view: from a class to a view function."""

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


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
        with pytest.raises(NotImplementedError):
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


@requirement("views/function-attributes", MUST, flask=">=0.7")
class TestFunctionAttributes:
    """The function has the given name, the docstring and module of the class, and bears the
    class as ``view_class`` and its ``methods``; replacing ``view_class`` replaces the view.

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

    @pytest.mark.parametrize("methods", [None, ["GET", "POST"]], ids=["none", "given"])
    def test_methods(self, flask, methods):
        class_methods = methods

        class Page(flask.views.View):
            methods = class_methods

        assert Page.as_view("page").methods == methods

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


@requirement("views/instances", MUST, flask=">=0.7")
class TestInstances:
    """Each request has an instance of its own, unless ``init_every_request`` is false: then one
    instance serves them all.

    Why: what one request keeps on ``self`` must not reach another by accident.
    Source: Flask documentation, "Class-based Views", "View Lifetime and self".
    """

    def test_one_for_each_request(self, flask, client):
        made = []

        class Page(flask.views.View):
            def __init__(self):
                made.append(self)

            def dispatch_request(self):
                return "page"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))
        here = client(app)
        here.get("/")
        here.get("/")

        assert len({id(view) for view in made}) == 2

    def test_none_before_the_first_request(self, flask):
        made = []

        class Page(flask.views.View):
            def __init__(self):
                made.append(self)

        Page.as_view("page")

        assert made == []

    @applies(flask=">=2.2")
    def test_true_is_the_default(self, flask):
        assert flask.views.View.init_every_request is True

    @applies(flask=">=2.2")
    def test_one_for_all_requests(self, flask, client):
        class Page(flask.views.View):
            init_every_request = False

            def __init__(self, start, step=1):
                self.count, self.step = start, step

            def dispatch_request(self, extra):
                self.count += self.step
                return f"{self.count} {extra}"

        app = flask.Flask("website")
        app.add_url_rule("/<extra>", view_func=Page.as_view("page", 10, step=2))
        here = client(app)

        assert [here.get("/x").text, here.get("/y").text] == ["12 x", "14 y"]

    @applies(flask=">=2.2")
    def test_one_for_each_view_function(self, flask, client):
        class Page(flask.views.View):
            init_every_request = False

            def dispatch_request(self):
                return str(id(self))

        app = flask.Flask("website")
        app.add_url_rule("/a", view_func=Page.as_view("a"))
        app.add_url_rule("/b", view_func=Page.as_view("b"))
        here = client(app)

        assert here.get("/a").text != here.get("/b").text


@requirement("views/decorators", MUST, flask=">=0.8")
class TestDecorators:
    """The decorators of a class are applied to its view function in the order of the list: the
    last is the outermost.

    Source: Flask documentation, "Class-based Views", "View Decorators".
    """

    def test_applied(self, flask, client):
        def loud(function):
            return lambda **values: function(**values).upper()

        class Page(flask.views.View):
            decorators = [loud]

            def dispatch_request(self, name):
                return name

        app = flask.Flask("website")
        app.add_url_rule("/<name>", view_func=Page.as_view("page"))

        assert client(app).get("/tea").text == "TEA"

    def test_last_is_the_outermost(self, flask, client):
        def around(mark):
            return lambda function: lambda: mark + function() + mark

        class Page(flask.views.View):
            decorators = [around("1"), around("2")]

            def dispatch_request(self):
                return "-"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert client(app).get("/").text == "21-12"

    def test_applied_when_the_view_function_is_made(self, flask):
        decorated = []

        def note(function):
            decorated.append(function.__name__)
            return function

        class Page(flask.views.View):
            decorators = [note]

        Page.as_view("page")

        assert decorated == ["page"]

    def test_receives_the_module_of_the_class(self, flask):
        seen = []

        def note(function):
            seen.append(function.__module__)
            return function

        class Page(flask.views.View):
            decorators = [note]

        Page.__module__ = "pages"
        Page.as_view("page")

        assert seen == ["pages"]

    def test_result_bears_the_attributes(self, flask):
        class Page(flask.views.View):
            """A page."""

            decorators = [lambda function: lambda: function()]
            methods = ["POST"]

        view = Page.as_view("page")

        assert (view.__name__, view.__doc__, view.view_class, view.methods) == (
            "page",
            "A page.",
            Page,
            ["POST"],
        )

    def test_inherited(self, flask, client):
        class Page(flask.views.View):
            decorators = [lambda function: lambda: function().upper()]

        class Home(Page):
            def dispatch_request(self):
                return "home"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Home.as_view("home"))

        assert client(app).get("/").text == "HOME"

    @applies(flask=">=2.2")
    def test_applied_where_one_instance_serves_all(self, flask, client):
        class Page(flask.views.View):
            init_every_request = False
            decorators = [lambda function: lambda: function().upper()]

            def dispatch_request(self):
                return "page"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert client(app).get("/").text == "PAGE"

    def test_none_by_default(self, flask):
        assert list(flask.views.View.decorators) == []


@requirement("views/methods", MUST, flask=">=0.7")
class TestMethods:
    """The ``methods`` of a class are those of its rule, unless the rule is given others; without
    either it answers GET and HEAD.

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

    @pytest.mark.parametrize(("value", "status"), [(None, 200), (False, 405)], ids=str)
    @applies(flask=">=1.0")
    def test_automatic_options(self, flask, client, value, status):
        class Page(flask.views.View):
            provide_automatic_options = value

            def dispatch_request(self):
                return "page"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert client(app).options("/").status_code == status

    @applies(flask=">=1.0")
    def test_automatic_options_may_be_asked_for(self, flask, client):
        class Page(flask.views.View):
            methods = ["GET", "OPTIONS"]
            provide_automatic_options = True

            def dispatch_request(self):
                return "page"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        assert client(app).options("/").text == ""


@requirement("views/async", SHOULD, flask=">=2.0", needs="python:asgiref")
class TestAsync:
    """``dispatch_request`` and the methods of a MethodView may be coroutine functions.

    Source: Flask documentation, "Using async and await".
    """

    @pytest.mark.parametrize("every", [True, False], ids=["an instance each", "one instance"])
    @applies(flask=">=2.2")
    def test_dispatch_request(self, flask, client, every):
        class Page(flask.views.View):
            init_every_request = every

            async def dispatch_request(self, name):
                return name

        app = flask.Flask("website")
        app.add_url_rule("/<name>", view_func=Page.as_view("page"))

        assert client(app).get("/tea").text == "tea"

    @applies(flask=">=2.0.2")
    def test_method(self, flask, client):
        class Page(flask.views.MethodView):
            async def get(self, name):
                return name

        app = flask.Flask("website")
        app.add_url_rule("/<name>", view_func=Page.as_view("page"))

        assert client(app).get("/tea").text == "tea"

    @applies(flask=">=2.0.2")
    def test_ensure_sync_of_the_application_is_asked(self, flask, client):
        asked = []

        class Site(flask.Flask):
            def ensure_sync(self, function):
                asked.append(function.__name__)
                return super().ensure_sync(function)

        class Page(flask.views.MethodView):
            def get(self):
                return "page"

        app = Site("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        client(app).get("/")

        assert "get" in asked
