"""Setup after registration: too late for the applications that have the blueprint already."""

import pytest

from flask_conformance import MAY, applies, requirement


@requirement("blueprints/late-setup", MAY, flask=">=0.7")
class TestLateSetup:
    """Once a blueprint is registered, its setup methods raise AssertionError; before Flask 2.3
    they were accepted, without effect on the applications that had it.

    Why: what is added late would hold for some applications and not for others.
    If this fails: look at which methods check that the setup is not finished.
    """

    METHODS = (
        pytest.param("route", ("/late",), id="route"),
        pytest.param("get", ("/late",), id="get"),
        pytest.param("post", ("/late",), id="post"),
        pytest.param("put", ("/late",), id="put"),
        pytest.param("delete", ("/late",), id="delete"),
        pytest.param("patch", ("/late",), id="patch"),
        pytest.param("add_url_rule", ("/late", "late"), id="add_url_rule"),
        pytest.param("endpoint", ("late",), id="endpoint"),
        pytest.param("before_request", (print,), id="before_request"),
        pytest.param("after_request", (print,), id="after_request"),
        pytest.param("teardown_request", (print,), id="teardown_request"),
        pytest.param("before_app_request", (print,), id="before_app_request"),
        pytest.param("after_app_request", (print,), id="after_app_request"),
        pytest.param("teardown_app_request", (print,), id="teardown_app_request"),
        pytest.param("context_processor", (print,), id="context_processor"),
        pytest.param("app_context_processor", (print,), id="app_context_processor"),
        pytest.param("url_value_preprocessor", (print,), id="url_value_preprocessor"),
        pytest.param("app_url_value_preprocessor", (print,), id="app_url_value_preprocessor"),
        pytest.param("url_defaults", (print,), id="url_defaults"),
        pytest.param("app_url_defaults", (print,), id="app_url_defaults"),
        pytest.param("errorhandler", (404,), id="errorhandler"),
        pytest.param("register_error_handler", (404, print), id="register_error_handler"),
        pytest.param("app_errorhandler", (404,), id="app_errorhandler"),
        pytest.param("app_template_filter", (), id="app_template_filter"),
        pytest.param("add_app_template_filter", (print,), id="add_app_template_filter"),
        pytest.param("app_template_test", (), id="app_template_test"),
        pytest.param("add_app_template_test", (print,), id="add_app_template_test"),
        pytest.param("app_template_global", (), id="app_template_global"),
        pytest.param("add_app_template_global", (print,), id="add_app_template_global"),
        pytest.param("record", (print,), id="record"),
        pytest.param("record_once", (print,), id="record_once"),
        pytest.param("register_blueprint", (None,), id="register_blueprint"),
    )

    @pytest.mark.parametrize(("method", "arguments"), METHODS)
    @applies(flask=">=2.3")
    def test_is_an_error(self, flask, method, arguments):
        shop = flask.Blueprint("shop", "shop")
        flask.Flask("website").register_blueprint(shop)

        with pytest.raises(AssertionError):
            getattr(shop, method)(*arguments)

    @applies(flask=">=2.3")
    def test_nested_blueprint_is_finished_with_the_outer(self, flask):
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        outer.register_blueprint(inner)
        flask.Flask("website").register_blueprint(outer)

        with pytest.raises(AssertionError):
            inner.before_request(print)

    def test_other_blueprints_are_not_finished(self, flask, client):
        app = flask.Flask("website")
        app.register_blueprint(flask.Blueprint("first", "first"))
        second = flask.Blueprint("second", "second")
        second.add_url_rule("/", "index", lambda: "index")
        app.register_blueprint(second)

        assert client(app).get("/").text == "index"

    @applies(flask="<2.3")
    def test_was_accepted_without_effect(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        app.register_blueprint(shop)
        shop.add_url_rule("/late", "late", lambda: "late")

        assert client(app).get("/late").status_code == 404

    @applies(flask=">=2.2,<2.3")
    def test_warned(self, flask):
        shop = flask.Blueprint("shop", "shop")
        flask.Flask("website").register_blueprint(shop)

        with pytest.warns(UserWarning):
            shop.before_request(print)


@requirement("blueprints/late-registration", MAY, flask=">=2.2")
class TestLateRegistration:
    """Registering a blueprint after the application has answered its first request is an error.

    Why: the first requests would have been answered without it.
    """

    def test_is_an_error(self, flask, client):
        app = flask.Flask("website")
        client(app).get("/")

        with pytest.raises(AssertionError):
            app.register_blueprint(flask.Blueprint("shop", "shop"))
