"""Views of every kind: what they have in common."""

import functools

import pytest

from flask_conformance import SHOULD, requirement


def function(flask, answer):
    def show(name, size=1):
        return answer(name, size)

    return show


def decorated_function(flask, answer):
    def checked(view):
        @functools.wraps(view)
        def check(*args, **kwargs):
            return view(*args, **kwargs)

        return check

    return checked(checked(function(flask, answer)))


def view(flask, answer):
    class Show(flask.views.View):
        def dispatch_request(self, name, size=1):
            return answer(name, size)

    return Show.as_view("show")


def view_of_one_instance(flask, answer):
    class Show(flask.views.View):
        init_every_request = False

        def dispatch_request(self, name, size=1):
            return answer(name, size)

    return Show.as_view("show")


def view_with_arguments(flask, answer):
    class Show(flask.views.View):
        def __init__(self, answer, *, more):
            self.answer = answer

        def dispatch_request(self, name, size=1):
            return self.answer(name, size)

    return Show.as_view("show", answer, more=True)


def inherited_view(flask, answer):
    class Base(flask.views.View):
        def dispatch_request(self, **values):
            return self.show(**values)

    class Show(Base):
        def show(self, name, size=1):
            return answer(name, size)

    return Show.as_view("show")


def method_view(flask, answer):
    class Show(flask.views.MethodView):
        def get(self, name, size=1):
            return answer(name, size)

    return Show.as_view("show")


def inherited_method_view(flask, answer):
    class Base(flask.views.MethodView):
        def get(self, name, size=1):
            return self.show(name, size)

    class Show(Base):
        def show(self, name, size):
            return answer(name, size)

    return Show.as_view("show")


def decorated_view(flask, answer):
    def checked(view):
        @functools.wraps(view)
        def check(*args, **kwargs):
            return view(*args, **kwargs)

        return check

    class Show(flask.views.View):
        decorators = [checked, checked]

        def dispatch_request(self, name, size=1):
            return answer(name, size)

    return Show.as_view("show")


KINDS = pytest.mark.parametrize(
    "kind",
    [
        function,
        decorated_function,
        view,
        view_of_one_instance,
        view_with_arguments,
        inherited_view,
        method_view,
        inherited_method_view,
        decorated_view,
    ],
    ids=lambda kind: kind.__name__.replace("_", " "),
)
OWNERS = pytest.mark.parametrize("owner", ["application", "blueprint"])


def website(flask, owner, kind, answer):
    """An application with one view of this kind at ``/show/<name>`` and ``/show/<name>/2``."""
    app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
    made = kind(flask, answer)
    registry = shop if owner == "blueprint" else app
    registry.add_url_rule("/show/<name>", view_func=made)
    registry.add_url_rule("/show/<name>/<int:size>", view_func=made)
    app.register_blueprint(shop)
    return app


@requirement("views/kinds-of-views", SHOULD, since="1.2", flask=">=0.11")
class TestKindsOfViews:
    """A class-based view is registered, linked to, asked and answers as a function is: values of
    the URL by name, several rules, ``HEAD``, automatic ``OPTIONS``, errors and hooks.

    Source: Flask documentation, "Class-based Views".
    """

    @OWNERS
    @KINDS
    def test_values_of_its_rules(self, flask, client, owner, kind):
        app = website(flask, owner, kind, lambda name, size: f"{name} {size}")
        visitor = client(app)

        got = [visitor.get(path).text for path in ("/show/ada", "/show/ada/2", "/show/bob")]
        assert got == ["ada 1", "ada 2", "bob 1"]

    @OWNERS
    @KINDS
    def test_links_by_its_name(self, flask, client, owner, kind):
        app = website(flask, owner, kind, lambda name, size: flask.request.endpoint)
        endpoint = "shop.show" if owner == "blueprint" else "show"
        with app.test_request_context("/"):
            links = [flask.url_for(endpoint, name="ada", **more) for more in ({}, {"size": 2})]
        visitor = client(app)

        got = [(link, visitor.get(link).text) for link in links]
        assert got == [("/show/ada", endpoint), ("/show/ada/2", endpoint)]

    @OWNERS
    @KINDS
    def test_head_and_options(self, flask, client, owner, kind):
        app = website(flask, owner, kind, lambda name, size: ("ada", {"X-Size": f"{size}"}))
        visitor = client(app)

        head, options = visitor.head("/show/ada/2"), visitor.options("/show/ada/2")
        got = head.headers["X-Size"], head.content, options.headers.tokens("Allow")
        assert got[:2] == ("2", b"")
        assert {"GET", "HEAD", "OPTIONS"} <= got[2]

    @OWNERS
    @KINDS
    def test_other_methods_are_not_allowed(self, flask, client, owner, kind):
        app = website(flask, owner, kind, lambda name, size: "shown")

        assert client(app).post("/show/ada").status_code == 405

    @OWNERS
    @KINDS
    @pytest.mark.parametrize("error", ["abort", "exception"])
    def test_errors(self, flask, client, owner, kind, error):
        def fail(name, size):
            return flask.abort(403) if error == "abort" else {}["lost"]

        app = website(flask, owner, kind, fail)
        app.register_error_handler(403, lambda error: ("refused", 403))
        app.register_error_handler(KeyError, lambda error: ("refused", 403))

        assert client(app).get("/show/ada").text == "refused"

    @OWNERS
    @KINDS
    def test_functions_for_its_response(self, flask, client, owner, kind):
        def mark(response):
            response.headers["X-Marked"] = "yes"
            return response

        app = website(
            flask, owner, kind, lambda name, size: flask.after_this_request(mark) and "shown"
        )

        assert client(app).get("/show/ada").headers["X-Marked"] == "yes"

    @OWNERS
    @KINDS
    def test_what_it_is_given_when_asked_directly(self, flask, owner, kind):
        app = website(flask, owner, kind, lambda name, size: f"{name} {size}")
        endpoint = "shop.show" if owner == "blueprint" else "show"

        with app.test_request_context("/show/ada"):
            assert app.view_functions[endpoint](name="bob", size=3) == "bob 3"
