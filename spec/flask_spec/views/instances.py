"""Instances of a view class, and coroutines in it."""

import pytest

from flask_conformance import MUST, applies, requirement


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

    @applies(flask=">=0.7")
    def test_one_for_each_view_function(self, flask, client):
        asked = []

        class Page(flask.views.View):
            init_every_request = False

            def dispatch_request(self):
                asked.append(self)
                return "page"

        app = flask.Flask("website")
        app.add_url_rule("/a", view_func=Page.as_view("a"))
        app.add_url_rule("/b", view_func=Page.as_view("b"))
        here = client(app)
        here.get("/a")
        here.get("/b")

        first, second = asked
        assert first is not second


@requirement("views/async", MUST, flask=">=2.0", needs="python:asgiref")
class TestAsync:
    """``dispatch_request`` and the methods of a MethodView may be coroutine functions.

    Source: Flask documentation, "Using async and await".
    """

    @pytest.mark.parametrize("every", [True, False], ids=["an instance each", "one instance"])
    @applies(flask=">=2.0.2")
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
