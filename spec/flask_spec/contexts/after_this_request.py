"""after_this_request: a function for the response of one request."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("contexts/after-this-request", SHOULD, flask=">=0.9")
class TestAfterThisRequest:
    """A function given to ``after_this_request`` belongs to the request that is current,
    an inner one if there is one; without a request it is an error.

    Source: Flask documentation, "Deferred Request Callbacks".
    """

    def test_an_inner_request_has_its_own(self, flask, wsgi_client):
        app, seen = flask.Flask("shop"), []

        @app.route("/inner")
        def inner():
            return "inner"

        @app.route("/outer")
        def outer():
            flask.after_this_request(lambda response: seen.append(flask.request.path) or response)
            wsgi_client(app).get("/inner")
            return "outer"

        wsgi_client(app).get("/outer")

        assert seen == ["/outer"]

    @pytest.mark.parametrize("place", ["before", "handler", "handler for 500", "template"])
    @applies(flask=">=1.1")
    def test_it_may_be_asked_for_anywhere_before_the_response(self, flask, client, place):
        app = flask.Flask("shop")

        def ask(*given):
            @flask.after_this_request
            def after(response):
                response.headers["X-Asked"] = place
                return response

            return None if place == "before" else "asked"

        app.add_template_global(ask, "ask")
        if place == "before":
            app.before_request(ask)
        elif place == "handler":
            app.register_error_handler(KeyError, ask)
        elif place == "handler for 500":
            app.register_error_handler(500, ask)

        @app.route("/")
        def index():
            if place == "template":
                return flask.render_template_string("{{ ask() }}")
            return {}["lost"] if "handler" in place else "index"

        assert client(app).get("/").headers["X-Asked"] == place

    @applies(flask=">=2.0.3")
    def test_outside_of_a_request_it_is_a_runtime_error(self, flask):
        with pytest.raises(RuntimeError):
            flask.after_this_request(lambda response: response)

    @applies(flask=">=2.0.3")
    def test_in_an_app_context_alone_too(self, flask):
        with flask.Flask("shop").app_context(), pytest.raises(RuntimeError):
            flask.after_this_request(lambda response: response)

    @applies(flask="<2.0.3")
    def test_outside_of_a_request_it_is_an_attribute_error(self, flask):
        with pytest.raises(AttributeError):
            flask.after_this_request(lambda response: response)
