"""What a blueprint offers, in whichever way it is registered."""

import pytest

from flask_conformance import SHOULD, requirement


def plainly(flask, app, shop):
    app.register_blueprint(shop)
    return "/shop"


def with_another_prefix(flask, app, shop):
    app.register_blueprint(shop, url_prefix="/store")
    return "/store"


def under_another_name(flask, app, shop):
    app.register_blueprint(shop, name="store")
    return "/shop"


def the_first_of_two_times(flask, app, shop):
    app.register_blueprint(shop)
    app.register_blueprint(shop, name="store", url_prefix="/store")
    return "/shop"


def the_second_of_two_times(flask, app, shop):
    app.register_blueprint(shop)
    app.register_blueprint(shop, name="store", url_prefix="/store")
    return "/store"


def on_another_application_too(flask, app, shop):
    flask.Flask("other").register_blueprint(shop)
    app.register_blueprint(shop)
    return "/shop"


def nested(flask, app, shop):
    mall = flask.Blueprint("mall", "mall", url_prefix="/mall")
    mall.register_blueprint(shop)
    app.register_blueprint(mall)
    return "/mall/shop"


def nested_under_another_name(flask, app, shop):
    mall = flask.Blueprint("mall", "mall", url_prefix="/mall")
    mall.register_blueprint(shop, name="store", url_prefix="/store")
    app.register_blueprint(mall, name="town", url_prefix="/town")
    return "/town/store"


def nested_two_levels_deep(flask, app, shop):
    mall, town = flask.Blueprint("mall", "mall"), flask.Blueprint("town", "town", url_prefix="/t")
    mall.register_blueprint(shop)
    town.register_blueprint(mall)
    app.register_blueprint(town)
    return "/t/shop"


def nested_at_two_places(flask, app, shop):
    for name in ("mall", "town"):
        outer = flask.Blueprint(name, name, url_prefix=f"/{name}")
        outer.register_blueprint(shop)
        app.register_blueprint(outer)
    return "/town/shop"


WAYS = pytest.mark.parametrize(
    "register",
    [
        plainly,
        with_another_prefix,
        under_another_name,
        the_first_of_two_times,
        the_second_of_two_times,
        on_another_application_too,
        nested,
        nested_under_another_name,
        nested_two_levels_deep,
        nested_at_two_places,
    ],
    ids=lambda way: way.__name__.replace("_", " "),
)


@requirement("blueprints/however-registered", SHOULD, since="1.2", flask=">=2.1")
class TestHoweverRegistered:
    """A blueprint's views, links, hooks, handlers, processors, templates and static files work for
    its requests, in whichever way it is registered: under another prefix or name, repeatedly, on
    several applications, nested.

    Source: Flask documentation, "Modular Applications with Blueprints".
    """

    @staticmethod
    def ask(flask, client, register, shop, path="/items", **options):
        app = flask.Flask("website")
        app.secret_key = "key"
        prefix = register(flask, app, shop)
        return client(app).get(prefix + path, **options)

    @WAYS
    def test_links_within_it(self, flask, client, register):
        shop = flask.Blueprint("shop", "shop", url_prefix="/shop")
        shop.add_url_rule("/items", "items", lambda: flask.url_for(".item", id=7))
        shop.add_url_rule("/item/<int:id>", "item", lambda id: str(id))
        app = flask.Flask("website")
        prefix = register(flask, app, shop)

        assert client(app).get(f"{prefix}/items").text == f"{prefix}/item/7"

    @WAYS
    def test_its_name_and_endpoint(self, flask, client, register):
        shop = flask.Blueprint("shop", "shop", url_prefix="/shop")
        shop.add_url_rule(
            "/items",
            "items",
            lambda: str(flask.request.endpoint == f"{flask.request.blueprint}.items"),
        )

        assert self.ask(flask, client, register, shop).text == "True"

    @WAYS
    def test_hooks(self, flask, client, register):
        shop, ran = flask.Blueprint("shop", "shop", url_prefix="/shop"), []
        shop.before_request(lambda: ran.append("before"))
        shop.after_request(lambda response: ran.append("after") or response)
        shop.teardown_request(lambda error: ran.append("teardown"))
        shop.add_url_rule("/items", "items", lambda: ran.append("view") or "items")
        self.ask(flask, client, register, shop)

        assert ran == ["before", "view", "after", "teardown"]

    @WAYS
    @pytest.mark.parametrize("wanted", [403, LookupError, 500], ids=["code", "class", "500"])
    def test_error_handlers(self, flask, client, register, wanted):
        shop = flask.Blueprint("shop", "shop", url_prefix="/shop")
        shop.errorhandler(wanted)(lambda error: "handled")
        shop.add_url_rule(
            "/items", "items", lambda: flask.abort(403) if wanted == 403 else {}["lost"]
        )

        assert self.ask(flask, client, register, shop).text == "handled"

    @WAYS
    def test_context_processors(self, flask, client, register):
        shop = flask.Blueprint("shop", "shop", url_prefix="/shop")
        shop.context_processor(lambda: {"drink": "tea"})
        shop.add_url_rule("/items", "items", lambda: flask.render_template_string("{{ drink }}"))

        assert self.ask(flask, client, register, shop).text == "tea"

    @WAYS
    def test_processors_of_urls(self, flask, client, register):
        shop = flask.Blueprint("shop", "shop", url_prefix="/shop")

        @shop.url_value_preprocessor
        def pull(endpoint, values):
            flask.g.language = values.pop("language")

        @shop.url_defaults
        def push(endpoint, values):
            values.setdefault("language", flask.g.language)

        shop.add_url_rule("/<language>/items", "items", lambda: flask.url_for(".items"))

        assert self.ask(flask, client, register, shop, "/de/items").text.endswith("/de/items")

    @WAYS
    def test_default_values_of_urls(self, flask, client, register):
        shop = flask.Blueprint("shop", "shop", url_prefix="/shop", url_defaults={"size": 3})
        shop.add_url_rule("/items", "items", lambda size: f"size {size}")

        assert self.ask(flask, client, register, shop).text == "size 3"

    @WAYS
    def test_templates(self, flask, client, tmp_path, register):
        (tmp_path / "items.html").write_text("items")
        shop = flask.Blueprint("shop", "shop", url_prefix="/shop", template_folder=str(tmp_path))
        shop.add_url_rule("/items", "items", lambda: flask.render_template("items.html"))

        assert self.ask(flask, client, register, shop).text == "items"

    @WAYS
    def test_static_files(self, flask, client, tmp_path, register):
        (tmp_path / "a.css").write_text("style")
        shop = flask.Blueprint(
            "shop",
            "shop",
            url_prefix="/shop",
            static_folder=str(tmp_path),
            static_url_path="/files",
        )
        shop.add_url_rule("/items", "items", lambda: flask.url_for(".static", filename="a.css"))
        app = flask.Flask("website")
        prefix, visitor = register(flask, app, shop), client(app)
        url = visitor.get(f"{prefix}/items").text

        assert (url, visitor.get(url).text) == (f"{prefix}/files/a.css", "style")
