"""Options of a rule that a blueprint's route is given."""

import pytest

from flask_conformance import SHOULD, applies, requirement


def shop_on(flask, app, **options):
    """Register a blueprint with one rule of these options below ``/shop``."""
    shop = flask.Blueprint("shop", "shop", url_prefix="/shop")
    shop.add_url_rule("/tea", "tea", lambda **values: f"tea {sorted(values.items())}", **options)
    app.register_blueprint(shop)


@requirement("blueprints/rule-options", SHOULD, since="1.2", flask=">=0.7")
class TestRuleOptions:
    """A rule of a blueprint takes the options that one of the application takes, with the same
    effect.

    Source: Flask documentation, "API", ``Blueprint.add_url_rule`` and ``Flask.add_url_rule``.
    If this fails: look at what is handed on to the application's ``add_url_rule``.
    """

    @pytest.mark.parametrize(
        ("strict", "status"), [(False, 200), (True, 404)], ids=["not strict", "strict"]
    )
    def test_strict_slashes(self, flask, client, strict, status):
        app = flask.Flask("website")
        shop_on(flask, app, strict_slashes=strict)

        assert client(app).get("/shop/tea/").status_code == status

    def test_defaults(self, flask, client):
        app = flask.Flask("website")
        shop_on(flask, app, defaults={"size": 2})

        assert client(app).get("/shop/tea").text == "tea [('size', 2)]"

    def test_methods(self, flask, client):
        app = flask.Flask("website")
        shop_on(flask, app, methods=["PUT"])
        visitor = client(app)

        got = [visitor.open("/shop/tea", method).status_code for method in ("PUT", "GET")]
        assert got == [200, 405]

    def test_redirect_to(self, flask, client):
        app = flask.Flask("website")
        shop_on(flask, app, redirect_to="coffee")

        assert client(app).get("/shop/tea").redirects_to("/coffee")

    def test_build_only(self, flask, client):
        app = flask.Flask("website")
        shop_on(flask, app, build_only=True)

        with app.test_request_context("/"):
            built = flask.url_for("shop.tea")
        assert (built, client(app).get(built).status_code) == ("/shop/tea", 404)

    @applies(flask=">=1.0", werkzeug=">=1.0")
    def test_host(self, flask, client):
        app = flask.Flask("website", host_matching=True, static_folder=None)
        shop_on(flask, app, host="tea.example")
        visitor = client(app)

        got = [
            visitor.get("/shop/tea", base_url=f"http://{host}/").status_code
            for host in ("tea.example", "coffee.example")
        ]
        assert got == [200, 404]

    def test_alias(self, flask, client):
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", url_prefix="/shop")
        shop.add_url_rule("/", "index", lambda: "index")
        shop.add_url_rule("/index.html", "index", alias=True)
        app.register_blueprint(shop)

        assert client(app).get("/shop/index.html").redirects_to("/shop/")

    def test_a_converter_of_the_application(self, flask, client, werkzeug):
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", url_prefix="/<list:kinds>")

        class ListConverter(werkzeug.routing.BaseConverter):
            def to_python(self, value):
                return value.split("+")

        shop.add_url_rule("/", "index", lambda kinds: "/".join(kinds))
        app.url_map.converters["list"] = ListConverter
        app.register_blueprint(shop)

        assert client(app).get("/tea+coffee/").text == "tea/coffee"
