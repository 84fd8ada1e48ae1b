"""Decorators of a view class."""

from flask_conformance import SHOULD, requirement


@requirement("views/decorators", SHOULD, flask=">=0.8")
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

    def test_a_decorated_view_has_its_endpoint_and_methods(self, flask, client):
        class Page(flask.views.View):
            decorators = [lambda function: lambda: function()]
            methods = ["POST"]

            def dispatch_request(self):
                return flask.request.endpoint

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))

        answers = [client(app).post("/").text, client(app).get("/").status_code]
        assert answers == ["page", 405]

    def test_inherited(self, flask, client):
        class Page(flask.views.View):
            decorators = [lambda function: lambda: function().upper()]

        class Home(Page):
            def dispatch_request(self):
                return "home"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Home.as_view("home"))

        assert client(app).get("/").text == "HOME"

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
