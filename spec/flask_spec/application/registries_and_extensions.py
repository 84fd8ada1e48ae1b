"""Where an application keeps what it was given, for extensions to read."""

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("application/registries", MAY)
class TestRegistries:
    """``url_map`` and ``view_functions`` are the registries themselves: a rule that is put into
    the map counts, and a method is the same function each time it is asked for.
    """

    @applies(flask=">=0.7")
    @pytest.mark.parametrize("method", ["GET", "OPTIONS"])
    def test_a_rule_put_into_the_map_is_served_for_every_method(self, flask, client, method):
        app = flask.Flask("registering")
        app.url_map.add(app.url_rule_class("/page", endpoint="page"))
        app.view_functions["page"] = lambda: "put there"

        assert client(app).open("/page", method).text == "put there"

    @applies(flask=(">=0.2,<0.10", ">=0.10.1"))
    def test_the_same_method_of_an_object_is_none(self, flask, client):
        class Pages:
            def page(self):
                return "page"

        app, pages = flask.Flask("registering"), Pages()

        app.add_url_rule("/one", "page", pages.page)
        app.add_url_rule("/two", "page", pages.page)

        assert client(app).get("/two").text == "page"


@requirement("application/extensions", SHOULD, flask=">=0.7")
class TestExtensions:
    """``extensions`` is a dictionary in which extensions keep what is theirs for this
    application.
    """

    def test_is_a_dictionary(self, flask):
        assert isinstance(flask.Flask("extended").extensions, dict)

    def test_keeps_what_is_put_there(self, flask, client):
        app = flask.Flask("extended")
        app.extensions["store"] = "state of the store"
        app.route("/")(lambda: flask.current_app.extensions["store"])

        assert client(app).get("/").text == "state of the store"
