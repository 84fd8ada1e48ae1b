"""url_for without a request: what the configuration tells about the site's address."""

import pytest

from flask_conformance import SHOULD, applies, requirement
from flask_conformance.kit.words import uri


@requirement("routing/url-for-outside-request", SHOULD, flask=">=0.9")
class TestOutsideRequest:
    """With an app context alone, ``url_for`` builds absolute URLs from ``SERVER_NAME``,
    ``APPLICATION_ROOT`` and ``PREFERRED_URL_SCHEME``; without ``SERVER_NAME``, or without a
    context, it raises RuntimeError.

    Why: mails and scheduled jobs contain links, and no request tells the host.
    Source: Flask documentation, "Configuration Handling", "SERVER_NAME".
    """

    def test_absolute_by_default(self, flask, names):
        app, path = flask.Flask("shop"), names.path()
        app.config["SERVER_NAME"] = "shop.example:5000"
        app.add_url_rule(path, "items")

        with app.app_context():
            assert uri(flask.url_for("items")) == f"http://shop.example:5000{path}"

    def test_path_when_it_is_asked_for(self, flask):
        app = flask.Flask("shop")
        app.config["SERVER_NAME"] = "shop.example"
        app.add_url_rule("/items", "items")

        with app.app_context():
            assert flask.url_for("items", _external=False) == "/items"

    def test_application_root_stands_before_the_path(self, flask):
        app = flask.Flask("shop")
        app.config.update(SERVER_NAME="shop.example", APPLICATION_ROOT="/eu")
        app.add_url_rule("/items", "items")

        with app.app_context():
            assert uri(flask.url_for("items")) == "http://shop.example/eu/items"

    def test_application_root_stands_before_a_bare_path(self, flask):
        app = flask.Flask("shop")
        app.config.update(SERVER_NAME="shop.example", APPLICATION_ROOT="/eu")
        app.add_url_rule("/items", "items")

        with app.app_context():
            assert flask.url_for("items", _external=False) == "/eu/items"

    def test_preferred_scheme(self, flask):
        app = flask.Flask("shop")
        app.config.update(SERVER_NAME="shop.example", PREFERRED_URL_SCHEME="https")
        app.add_url_rule("/items", "items")

        with app.app_context():
            assert uri(flask.url_for("items")) == "https://shop.example/items"

    @applies(flask=">=0.10")
    def test_given_scheme_goes_before_the_preferred_one(self, flask):
        app = flask.Flask("shop")
        app.config.update(SERVER_NAME="shop.example", PREFERRED_URL_SCHEME="https")
        app.add_url_rule("/items", "items")

        with app.app_context():
            assert uri(flask.url_for("items", _scheme="http")) == "http://shop.example/items"

    @applies(flask=">=0.10")
    def test_scheme_for_a_path_is_an_error(self, flask):
        app = flask.Flask("shop")
        app.config["SERVER_NAME"] = "shop.example"
        app.add_url_rule("/items", "items")

        with app.app_context(), pytest.raises((TypeError, ValueError)):
            flask.url_for("items", _scheme="https", _external=False)

    def test_anchor_and_query_work_as_in_a_request(self, flask):
        app = flask.Flask("shop")
        app.config["SERVER_NAME"] = "shop.example"
        app.add_url_rule("/items", "items")

        with app.app_context():
            assert uri(flask.url_for("items", page=2, _anchor="end")) == (
                "http://shop.example/items?page=2#end"
            )

    def test_without_server_name_it_is_an_error(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/items", "items")

        with app.app_context(), pytest.raises(RuntimeError):
            flask.url_for("items")

    def test_without_any_context_it_is_an_error(self, flask):
        app = flask.Flask("shop")
        app.config["SERVER_NAME"] = "shop.example"
        app.add_url_rule("/items", "items")

        with pytest.raises(RuntimeError):
            flask.url_for("items")

    def test_request_goes_before_the_configuration(self, flask, client):
        app = flask.Flask("shop")
        app.config["PREFERRED_URL_SCHEME"] = "https"

        @app.route("/items")
        def items():
            return flask.url_for("items", _external=True)

        response = client(app).get("/items", headers={"Host": "other.example"})

        assert uri(response.text) == "http://other.example/items"

    def test_inner_application_context_goes_before_an_outer_one(self, flask):
        outer, inner = flask.Flask("outer"), flask.Flask("inner")
        for app in (outer, inner):
            app.config["SERVER_NAME"] = f"{app.name}.example"
            app.add_url_rule("/items", "items")

        with outer.app_context(), inner.app_context():
            assert uri(flask.url_for("items")) == "http://inner.example/items"


@requirement("routing/url-for-app-method", SHOULD, flask=">=2.2")
class TestAppMethod:
    """``app.url_for`` is what ``flask.url_for`` calls: it can be overridden, and called without
    any context where ``SERVER_NAME`` is set.

    Source: Flask documentation, "API", "Flask.url_for".
    """

    def test_called_without_a_context(self, flask):
        app = flask.Flask("shop")
        app.config["SERVER_NAME"] = "shop.example"
        app.add_url_rule("/items", "items")

        assert uri(app.url_for("items", page=2)) == "http://shop.example/items?page=2"

    def test_without_a_context_and_server_name_it_is_an_error(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/items", "items")

        with pytest.raises(RuntimeError):
            app.url_for("items")

    def test_called_in_a_request_it_gives_a_path(self, flask):
        app = flask.Flask("shop")
        app.add_url_rule("/items", "items")

        with app.test_request_context("/"):
            assert app.url_for("items") == "/items"

    def test_flask_url_for_calls_the_override(self, flask):
        class Shop(flask.Flask):
            def url_for(self, endpoint, **values):
                return f"{endpoint} with {sorted(values)}"

        with Shop("shop").test_request_context("/"):
            assert flask.url_for("items", page=2).startswith("items with ")

    @pytest.mark.parametrize("option", ["_anchor", "_method", "_scheme", "_external", "page"])
    def test_override_receives_every_argument(self, flask, option, names):
        received, word = {}, names.word()

        class Shop(flask.Flask):
            def url_for(self, endpoint, **values):
                received.update(values)
                return ""

        with Shop("shop").test_request_context("/"):
            flask.url_for("items", **{option: word})

        assert received[option] == word
