"""The request is matched to a rule when its context is pushed."""

from flask_conformance import MAY, applies, requirement


@requirement("contexts/matched-on-push", MAY, flask=">=1.1")
class TestMatchedOnPush:
    """The request is matched to a rule by the push of its context, when the contexts are there
    that a URL converter may need, and again whenever ``match_request`` of the context is called.
    """

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

    @applies(flask="<3.2")
    def test_it_can_match_again(self, flask):
        app = flask.Flask("shop")

        with app.test_request_context("/cart") as context:
            before = flask.request.endpoint
            app.url_map.add(type(app).url_rule_class("/cart", endpoint="cart"))
            context.match_request()
            assert (before, flask.request.endpoint) == (None, "cart")


@requirement("contexts/matched-at-dispatch", MAY, flask="<0.2")
class TestMatchedAtDispatch:
    """A request is matched when it is dispatched; a context that is only pushed has matched
    nothing."""

    def test_nothing_in_a_pushed_context(self, flask):
        app = flask.Flask("shop")
        app.route("/cart/<item>")(lambda item: item)

        with app.test_request_context("/cart/tea"):
            assert flask.request.view_args is None
