"""Teardown functions of blueprints: for which requests, and when."""

from flask_conformance import MUST, applies, requirement


@requirement("contexts/teardown-of-blueprints", MUST, flask=">=0.7")
class TestTeardownOfBlueprints:
    """A blueprint's teardown functions run for requests to the blueprint alone, in the reverse
    order of registration."""

    def test_for_its_own_requests(self, flask, client):
        app, order = flask.Flask("shop"), []
        cart = flask.Blueprint("cart", "cart")
        cart.route("/cart")(lambda: "cart")
        cart.teardown_request(lambda error: order.append("blueprint"))
        app.register_blueprint(cart)

        client(app).get("/cart")

        assert order == ["blueprint"]

    def test_not_for_other_requests(self, flask, client):
        app, order = flask.Flask("shop"), []
        cart = flask.Blueprint("cart", "cart")
        cart.teardown_request(lambda error: order.append("blueprint"))
        app.register_blueprint(cart)
        app.route("/")(lambda: "index")

        client(app).get("/")

        assert order == []

    def test_several_of_one_blueprint_in_reverse_order(self, flask, client):
        app, order = flask.Flask("shop"), []
        cart = flask.Blueprint("cart", "cart")
        cart.route("/cart")(lambda: "cart")
        cart.teardown_request(lambda error: order.append("first"))
        cart.teardown_request(lambda error: order.append("second"))
        app.register_blueprint(cart)

        client(app).get("/cart")

        assert order == ["second", "first"]

    def test_for_all_requests_if_registered_so(self, flask, client):
        app, order = flask.Flask("shop"), []
        cart = flask.Blueprint("cart", "cart")
        cart.teardown_app_request(lambda error: order.append("blueprint"))
        app.register_blueprint(cart)
        app.route("/")(lambda: "index")

        client(app).get("/")

        assert order == ["blueprint"]


@requirement("contexts/teardown-blueprint-first", MUST, flask=">=2.0")
class TestTeardownBlueprintFirst:
    """Teardown functions of the blueprint run before those of its parent, and these before those
    of the application.

    Why: it is the reverse of the order in which their ``before_request`` functions ran.
    """

    def test_the_blueprints_before_the_applications(self, flask, client):
        app, order = flask.Flask("shop"), []
        cart = flask.Blueprint("cart", "cart")
        cart.route("/cart")(lambda: "cart")
        cart.teardown_request(lambda error: order.append("blueprint"))
        app.teardown_request(lambda error: order.append("application"))
        app.register_blueprint(cart)

        client(app).get("/cart")

        assert order == ["blueprint", "application"]

    @applies(flask=">=2.0.2")
    def test_of_a_nested_blueprint_before_its_parents(self, flask, client):
        app, order = flask.Flask("shop"), []
        parent, child = flask.Blueprint("parent", "parent"), flask.Blueprint("child", "child")
        child.route("/cart")(lambda: "cart")
        child.teardown_request(lambda error: order.append("child"))
        parent.teardown_request(lambda error: order.append("parent"))
        parent.register_blueprint(child)
        app.register_blueprint(parent)

        client(app).get("/cart")

        assert order == ["child", "parent"]


@requirement("contexts/teardown-application-first", MUST, flask=">=0.7,<2.0")
class TestTeardownApplicationFirst:
    """Teardown functions of the application run before those of the blueprint."""

    def test_the_applications_before_the_blueprints(self, flask, client):
        app, order = flask.Flask("shop"), []
        cart = flask.Blueprint("cart", "cart")
        cart.route("/cart")(lambda: "cart")
        cart.teardown_request(lambda error: order.append("blueprint"))
        app.teardown_request(lambda error: order.append("application"))
        app.register_blueprint(cart)

        client(app).get("/cart")

        assert order == ["application", "blueprint"]
