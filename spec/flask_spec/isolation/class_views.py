"""Class views: each request has an instance of its own."""

from flask_conformance import MUST, requirement


@requirement("isolation/class-views", MUST, flask=">=0.7", depends="isolation/requests")
class TestClassViews:
    """What a class view stores on ``self`` stays in the request that it answers.

    Source: Flask documentation, "Class-based Views", "View Lifetime and self".
    If this fails: the view function must make a new instance for every request.
    """

    def test_of_a_view(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        class Greeting(flask.views.View):
            def dispatch_request(self, name):
                self.name = name
                blocking_workers.pause(f"sets self.name to {name}")
                return self.name

        app.add_url_rule("/<name>", view_func=Greeting.as_view("greeting"))

        def worker(name):
            answer = wsgi_client(app).get(f"/{name}").text
            assert answer == name
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("ada"), worker("grace")])

    def test_of_a_method_view(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        class Item(flask.views.MethodView):
            def __init__(self):
                self.seen = []

            def get(self, name):
                self.seen.append(f"get {name}")
                blocking_workers.pause(f"get adds itself to self.seen, {self.seen}")
                return ", ".join(self.seen)

            def post(self, name):
                self.seen.append(f"post {name}")
                blocking_workers.pause(f"post adds itself to self.seen, {self.seen}")
                return ", ".join(self.seen)

        app.add_url_rule("/<name>", view_func=Item.as_view("item"))

        def worker(method, name):
            answer = wsgi_client(app).open(f"/{name}", method.upper()).text
            assert answer == f"{method} {name}"
            yield from ()

        blocking_workers.every_schedule(
            lambda: [worker("get", "tea"), worker("post", "rice")], differ=True
        )

    def test_of_the_same_class_under_two_names(self, flask, wsgi_client, blocking_workers):
        app = flask.Flask("shop")

        class Page(flask.views.View):
            def __init__(self, title):
                self.title = title

            def dispatch_request(self):
                blocking_workers.pause(f"handles {flask.request.path}")
                return self.title

        app.add_url_rule("/tea", view_func=Page.as_view("tea", title="Tea"))
        app.add_url_rule("/rice", view_func=Page.as_view("rice", title="Rice"))

        def worker(path, title):
            answer = wsgi_client(app).get(path).text
            assert answer == title
            yield from ()

        blocking_workers.every_schedule(lambda: [worker("/tea", "Tea"), worker("/rice", "Rice")])
