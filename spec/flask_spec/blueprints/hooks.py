"""Hooks of a blueprint, for its own requests."""

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("blueprints/own-hooks", MUST, flask=">=0.7")
class TestOwnHooks:
    """A blueprint's ``before_request``, ``after_request`` and ``teardown_request`` functions run
    for the requests that it handles, those that end in an error too, and for no others; the
    decorators hand them back.

    Source: Flask documentation, "API", "Blueprint Objects".
    If this fails: look at the key under which they are kept on the application.
    """

    @pytest.mark.parametrize("hook", ["before_request", "after_request", "teardown_request"])
    @pytest.mark.parametrize(
        ("path", "times"), [("/shop", 1), ("/home", 0), ("/nowhere", 0)], ids=str
    )
    def test_run_for_its_own_requests(self, flask, client, hook, path, times):
        app, shop, ran = flask.Flask("website"), flask.Blueprint("shop", "shop"), []

        @getattr(shop, hook)
        def note(*passed):
            ran.append(hook)
            return passed[0] if passed else None

        shop.add_url_rule("/shop", "index", lambda: "shop")
        app.register_blueprint(shop)
        app.add_url_rule("/home", "home", lambda: "home")

        status = client(app).get(path).status_code

        assert (status, ran) == (404 if path == "/nowhere" else 200, [hook] * times)

    def test_of_another_blueprint_do_not_run(self, flask, client):
        app, ran = flask.Flask("website"), []
        shop, blog = flask.Blueprint("shop", "shop"), flask.Blueprint("blog", "blog")
        blog.before_request(lambda: ran.append("blog"))
        shop.add_url_rule("/shop", "index", lambda: "shop")
        app.register_blueprint(shop)
        app.register_blueprint(blog)

        assert (client(app).get("/shop").text, ran) == ("shop", [])

    def test_result_of_before_request_is_the_answer(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.before_request(lambda: "closed")
        shop.add_url_rule("/shop", "index", lambda: "shop")
        app.register_blueprint(shop)

        assert client(app).get("/shop").text == "closed"

    def test_after_request_may_replace_the_response(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.after_request(lambda response: app.response_class("replaced"))
        shop.add_url_rule("/shop", "index", lambda: "shop")
        app.register_blueprint(shop)

        assert client(app).get("/shop").text == "replaced"

    def test_teardown_receives_none_after_success(self, flask, client):
        app, shop, received = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.teardown_request(received.append)
        shop.add_url_rule("/shop", "index", lambda: "shop")
        app.register_blueprint(shop)

        client(app).get("/shop")

        assert received == [None]

    @pytest.mark.parametrize("whose", ["application", "blueprint", None], ids=str)
    def test_after_request_sees_the_answer_to_an_error(self, flask, client, whose):
        app, shop, seen = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.after_request(lambda response: seen.append(response.status_code) or response)
        shop.add_url_rule("/shop", "index", lambda: flask.abort(403))
        if whose:
            owner = app if whose == "application" else shop
            owner.errorhandler(403)(lambda error: ("members only", 401))
        app.register_blueprint(shop)

        client(app).get("/shop")

        assert seen == [401 if whose else 403]

    @applies(flask=">=1.1")
    def test_after_request_sees_the_answer_to_an_unhandled_error(self, flask, client):
        app, shop, seen = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.after_request(lambda response: seen.append(response.status_code) or response)
        shop.add_url_rule("/shop", "index", lambda: {}["lost"])
        app.register_blueprint(shop)

        client(app).get("/shop")

        assert seen == [500]

    @applies(flask=">=0.10")
    def test_teardown_receives_the_unhandled_error(self, flask, client):
        app, shop, received = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.teardown_request(lambda error: received.append(repr(error)))
        shop.add_url_rule("/shop", "index", lambda: {}["lost"])
        app.register_blueprint(shop)

        client(app).get("/shop")

        assert received == ["KeyError('lost')"]

    @pytest.mark.parametrize("hook", ["after_request", "teardown_request"])
    def test_run_when_its_before_request_answers(self, flask, client, hook):
        app, shop, ran = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.before_request(lambda: "closed")
        getattr(shop, hook)(lambda passed: ran.append(hook) or passed)
        shop.add_url_rule("/shop", "index", lambda: "shop")
        app.register_blueprint(shop)

        client(app).get("/shop")

        assert ran == [hook]

    @pytest.mark.parametrize("hook", ["before_request", "after_request", "teardown_request"])
    def test_do_not_run_where_the_method_is_not_allowed(self, flask, client, hook):
        app, shop, ran = flask.Flask("website"), flask.Blueprint("shop", "shop"), []

        @getattr(shop, hook)
        def note(*passed):
            ran.append(hook)
            return passed[0] if passed else None

        shop.add_url_rule("/shop", "index", lambda: "shop")
        app.register_blueprint(shop)
        visitor = client(app)

        statuses = [visitor.open("/shop", method).status_code for method in ("GET", "DELETE")]

        assert (statuses, ran) == ([200, 405], [hook])

    @pytest.mark.parametrize("hook", ["before_request", "after_request", "teardown_request"])
    def test_function_is_given_back(self, flask, hook):
        def function(*passed):
            return passed

        given_back = getattr(flask.Blueprint("shop", "shop"), hook)(function)
        assert given_back("passed") == ("passed",)


@requirement("blueprints/hook-order", SHOULD, flask=">=0.7")
class TestHookOrder:
    """Before the view the application's functions run, then the blueprint's, each in the order
    of registration; after it the blueprint's, then the application's, each in reverse.
    """

    def test_before_request(self, flask, client):
        app, shop, order = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.before_request(lambda: order.append("blueprint 1"))
        shop.before_request(lambda: order.append("blueprint 2"))
        shop.add_url_rule("/shop", "index", lambda: "shop")
        app.register_blueprint(shop)
        app.before_request(lambda: order.append("app 1"))
        app.before_request(lambda: order.append("app 2"))

        client(app).get("/shop")

        assert order == ["app 1", "app 2", "blueprint 1", "blueprint 2"]

    def test_after_request(self, flask, client):
        app, shop, order = flask.Flask("website"), flask.Blueprint("shop", "shop"), []

        def note(name):
            def hook(response):
                order.append(name)
                return response

            return hook

        shop.after_request(note("blueprint 1"))
        shop.after_request(note("blueprint 2"))
        shop.add_url_rule("/shop", "index", lambda: "shop")
        app.register_blueprint(shop)
        app.after_request(note("app 1"))
        app.after_request(note("app 2"))

        client(app).get("/shop")

        assert order == ["blueprint 2", "blueprint 1", "app 2", "app 1"]

    def test_teardown_request_in_reverse(self, flask, client):
        app, shop, order = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.teardown_request(lambda error: order.append("1"))
        shop.teardown_request(lambda error: order.append("2"))
        shop.add_url_rule("/shop", "index", lambda: "shop")
        app.register_blueprint(shop)

        client(app).get("/shop")

        assert order == ["2", "1"]

    @applies(flask=">=2.0.2")
    def test_teardown_request_of_the_blueprint_before_those_of_the_application(self, flask, client):
        app, shop, order = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.teardown_request(lambda error: order.append("blueprint"))
        shop.add_url_rule("/shop", "index", lambda: "shop")
        app.register_blueprint(shop)
        app.teardown_request(lambda error: order.append("app"))

        client(app).get("/shop")

        assert order == ["blueprint", "app"]

    @applies(flask="<2.0.2")
    def test_teardown_request_of_the_application_came_first(self, flask, client):
        app, shop, order = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.teardown_request(lambda error: order.append("blueprint"))
        shop.add_url_rule("/shop", "index", lambda: "shop")
        app.register_blueprint(shop)
        app.teardown_request(lambda error: order.append("app"))

        client(app).get("/shop")

        assert order == ["app", "blueprint"]

    def test_result_of_the_application_keeps_the_blueprint_from_running(self, flask, client):
        app, shop, ran = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.before_request(lambda: ran.append("blueprint"))
        shop.add_url_rule("/shop", "index", lambda: "shop")
        app.register_blueprint(shop)
        app.before_request(lambda: "closed")

        text = client(app).get("/shop").text

        assert (text, ran) == ("closed", [])
