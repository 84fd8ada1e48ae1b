"""Instances of a view class."""

from flask_conformance import SHOULD, applies, requirement


@requirement("views/instances", SHOULD, flask=">=0.7")
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

    def test_none_before_the_first_request(self, flask, client):
        made = []

        class Page(flask.views.View):
            def __init__(self):
                made.append(self)

            def dispatch_request(self):
                return "page"

        app = flask.Flask("website")
        app.add_url_rule("/", view_func=Page.as_view("page"))
        before = len(made)

        assert (before, client(app).get("/").text, len(made) > 0) == (0, "page", True)

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
