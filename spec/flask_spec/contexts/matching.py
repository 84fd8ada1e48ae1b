"""The request is matched to a rule when its context is pushed."""

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("contexts/matched-on-push", MUST, flask=">=0.2")
class TestMatchedOnPush:
    """In a pushed request context the request knows the rule that it matches: endpoint and
    arguments, or the routing error that will be raised when it is dispatched.

    Source: Flask documentation, API, "RequestContext".
    """

    def test_the_endpoint(self, flask):
        app = flask.Flask("shop")
        app.route("/cart")(lambda: "cart")

        @app.route("/users/<int:id>")
        def user(id):
            return "user"

        with app.test_request_context("/users/7"):
            assert flask.request.endpoint == "user"

    def test_the_arguments(self, flask):
        app = flask.Flask("shop")
        app.route("/users/<int:id>/<name>")(lambda id, name: "user")

        with app.test_request_context("/users/7/ada"):
            assert flask.request.view_args == {"id": 7, "name": "ada"}

    @applies(flask=">=0.6")
    def test_the_rule(self, flask):
        app = flask.Flask("shop")
        app.route("/users/<int:id>")(lambda id: "user")

        with app.test_request_context("/users/7"):
            assert flask.request.url_rule.rule == "/users/<int:id>"

    def test_no_rule(self, flask):
        with flask.Flask("shop").test_request_context("/missing"):
            found = (flask.request.endpoint, flask.request.view_args)

        assert found == (None, None)

    def test_the_error_waits_for_dispatch(self, flask, werkzeug):
        with flask.Flask("shop").test_request_context("/missing"):
            assert isinstance(flask.request.routing_exception, werkzeug.exceptions.NotFound)

    def test_the_method_counts(self, flask, werkzeug):
        app = flask.Flask("shop")
        app.route("/cart")(lambda: "cart")

        with app.test_request_context("/cart", method="PUT"):
            error = flask.request.routing_exception

        assert isinstance(error, werkzeug.exceptions.MethodNotAllowed)


@requirement("contexts/matched-not-before-push", MUST, flask=">=1.1")
class TestMatchedNotBeforePush:
    """A request context that is not pushed yet has matched nothing.

    Why: a URL converter may need the application that the push makes current.
    """

    def test_no_rule_before(self, flask):
        app = flask.Flask("shop")
        app.route("/cart", endpoint="cart")(lambda: "cart")

        context = app.test_request_context("/cart")

        assert (context.request.endpoint, context.request.view_args) == (None, None)

    def test_a_converter_may_use_the_application(self, flask, werkzeug):
        class Converter(werkzeug.routing.BaseConverter):
            def to_python(self, value):
                return flask.current_app.config["NAMES"][value]

        app = flask.Flask("shop")
        app.config["NAMES"] = {"a": "ada"}
        app.url_map.converters["known"] = Converter
        app.route("/<known:name>", endpoint="user")(lambda name: name)

        with app.test_request_context("/a"):
            assert flask.request.view_args == {"name": "ada"}

    @applies(flask=">=2.0.1")
    def test_a_converter_may_use_the_session(self, flask, werkzeug):
        class Converter(werkzeug.routing.BaseConverter):
            def to_python(self, value):
                return (value, flask.session.get("user", "nobody"))

        app = flask.Flask("shop")
        app.secret_key = "key"
        app.url_map.converters["own"] = Converter
        app.route("/<own:page>", endpoint="page")(lambda page: "page")

        with app.test_request_context("/cart"):
            assert flask.request.view_args == {"page": ("cart", "nobody")}


@requirement("contexts/matched-at-creation", MUST, flask="<1.1")
class TestMatchedAtCreation:
    """A request context has matched its rule as soon as it is made."""

    @applies(flask=">=0.7")
    def test_before_the_push(self, flask):
        app = flask.Flask("shop")
        app.route("/cart")(lambda: "cart")

        assert app.test_request_context("/cart").request.view_args == {}

    @applies(flask=">=0.7")
    def test_after_the_push(self, flask):
        app = flask.Flask("shop")
        app.route("/cart/<item>")(lambda item: item)
        context = app.test_request_context("/cart/tea")

        with context:
            assert context.request.view_args == {"item": "tea"}


@requirement("contexts/matched-at-dispatch", MUST, flask="<0.2")
class TestMatchedAtDispatch:
    """A request is matched when it is dispatched; a context that is only pushed has matched
    nothing."""

    def test_nothing_in_a_pushed_context(self, flask):
        app = flask.Flask("shop")
        app.route("/cart/<item>")(lambda item: item)

        with app.test_request_context("/cart/tea"):
            assert flask.request.view_args is None

    def test_the_arguments_in_the_view(self, flask, client):
        app, seen = flask.Flask("shop"), []
        app.route("/cart/<item>")(lambda item: seen.append(flask.request.view_args) or item)

        client(app).get("/cart/tea")

        assert seen == [{"item": "tea"}]


@requirement("contexts/match-request", MUST, flask=">=0.7,<3.2")
class TestMatchRequest:
    """``match_request`` of the request context does the matching; a subclass that
    ``app.request_context`` makes may replace it.

    Source: Flask documentation, API, "RequestContext.match_request".
    """

    def test_an_override_decides(self, flask, wsgi_client):
        class Context(flask.ctx.RequestContext):
            def match_request(self):
                self.request.url_rule = next(self.app.url_map.iter_rules("index"))
                self.request.view_args = {}

        class Shop(flask.Flask):
            def request_context(self, environ):
                return Context(self, environ)

        app = Shop("shop")

        @app.route("/index")
        def index():
            return "index"

        assert wsgi_client(app).get("/anything").text == "index"

    @applies(flask=">=0.9")
    def test_it_can_match_again(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/cart") as context:
            before = flask.request.endpoint
            app.url_map.add(type(app).url_rule_class("/cart", endpoint="cart"))
            context.match_request()
            assert (before, flask.request.endpoint) == (None, "cart")


@requirement("contexts/url-adapter-error", MUST, flask=">=1.1")
class TestUrlAdapterError:
    """An HTTP error that ``create_url_adapter`` raises answers the request like a routing error:
    it surfaces when the request is dispatched, after ``before_request``."""

    def test_it_answers_the_request(self, flask, werkzeug, client):
        class Shop(flask.Flask):
            def create_url_adapter(self, request):
                if request is None:
                    return super().create_url_adapter(request)
                raise werkzeug.exceptions.NotFound

        app, order = Shop("shop"), []
        app.route("/")(lambda: "index")
        app.before_request(lambda: order.append("before"))

        assert [client(app).get("/").status_code, *order] == [404, "before"]

    def test_the_context_can_be_pushed(self, flask, werkzeug):
        class Shop(flask.Flask):
            def create_url_adapter(self, request):
                if request is None:
                    return super().create_url_adapter(request)
                raise werkzeug.exceptions.Gone

        with Shop("shop").test_request_context("/"):
            assert isinstance(flask.request.routing_exception, werkzeug.exceptions.Gone)

    def test_another_error_is_raised_at_once(self, flask):
        class Shop(flask.Flask):
            def create_url_adapter(self, request):
                raise LookupError("no adapter")

        with pytest.raises(LookupError, match="no adapter"):
            Shop("shop").test_request_context("/")
