"""Prefixes: where in the application's address space a blueprint stands."""

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


@requirement("blueprints/url-prefix", MUST, flask=">=0.7")
class TestUrlPrefix:
    """The URL prefix stands before every rule of the blueprint; the one given at registration
    replaces the blueprint's own.

    Source: Flask documentation, "Modular Applications with Blueprints".
    """

    def test_prefix_of_the_blueprint(self, flask, client, names):
        app, prefix = flask.Flask("website"), names.path()
        shop = flask.Blueprint("shop", "shop", url_prefix=prefix)
        shop.add_url_rule("/items", "items", lambda: "items")
        app.register_blueprint(shop)

        assert client(app).get(f"{prefix}/items").text == "items"

    def test_nothing_answers_without_the_prefix(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop", url_prefix="/shop")
        shop.add_url_rule("/items", "items", lambda: "items")
        app.register_blueprint(shop)

        assert client(app).get("/items").status_code == 404

    def test_prefix_of_the_registration(self, flask, client, names):
        app, shop, prefix = flask.Flask("website"), flask.Blueprint("shop", "shop"), names.path()
        shop.add_url_rule("/items", "items", lambda: "items")
        app.register_blueprint(shop, url_prefix=prefix)

        assert client(app).get(f"{prefix}/items").text == "items"

    @pytest.mark.parametrize(
        ("path", "status"), [("/given/items", 200), ("/own/items", 404)], ids=["given", "own"]
    )
    def test_prefix_of_the_registration_replaces_its_own(self, flask, client, path, status):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop", url_prefix="/own")
        shop.add_url_rule("/items", "items", lambda: "items")
        app.register_blueprint(shop, url_prefix="/given")

        response = client(app).get(path)
        assert (response.status_code, response.text == "items") == (status, status == 200)

    def test_none_at_registration_keeps_its_own(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop", url_prefix="/own")
        shop.add_url_rule("/items", "items", lambda: "items")
        app.register_blueprint(shop, url_prefix=None)

        assert client(app).get("/own/items").text == "items"

    def test_empty_prefix_at_registration_takes_its_own_away(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop", url_prefix="/own")
        shop.add_url_rule("/items", "items", lambda: "items")
        app.register_blueprint(shop, url_prefix="")

        assert client(app).get("/items").text == "items"

    def test_variable_of_the_prefix_reaches_the_view(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop", url_prefix="/<lang>")
        shop.add_url_rule("/items", "items", lambda lang: lang)
        app.register_blueprint(shop)

        assert client(app).get("/de/items").text == "de"

    def test_registration_leaves_the_blueprint_as_it_was(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop", url_prefix="/own")
        app.register_blueprint(shop, url_prefix="/given")

        assert shop.url_prefix == "/own"


@requirement("blueprints/joined-prefix", MAY, flask=">=1.0")
class TestJoinedPrefix:
    """Between prefix and rule stands one slash, whoever brings it; the empty rule is the prefix
    itself.

    If this fails: look at how the setup state joins prefix and rule.
    """

    @pytest.mark.parametrize(
        ("prefix", "rule", "path"),
        [
            pytest.param("/shop", "/items", "/shop/items", id="in the rule"),
            pytest.param("/shop/", "/items", "/shop/items", id="in both"),
            pytest.param("/shop", "/", "/shop/", id="before nothing"),
            pytest.param("/shop/", "/", "/shop/", id="both before nothing"),
            pytest.param("/", "/items", "/items", id="prefix of a slash"),
        ],
    )
    def test_slash_between(self, flask, prefix, rule, path):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop", url_prefix=prefix)
        shop.add_url_rule(rule, "items")
        app.register_blueprint(shop)

        assert next(app.url_map.iter_rules("shop.items")).rule == path

    @pytest.mark.parametrize(
        ("prefix", "rule", "path"),
        [
            pytest.param("/shop", "items", "/shop/items", id="in neither"),
            pytest.param("/shop/", "items", "/shop/items", id="in the prefix"),
            pytest.param("/shop", "//items/", "/shop/items/", id="twice in the rule"),
            pytest.param("/shop//", "items", "/shop/items", id="twice in the prefix"),
            pytest.param("", "items", "/items", id="for the empty prefix"),
        ],
    )
    @applies(flask=">=1.0.1")
    def test_slash_is_brought_and_not_doubled(self, flask, prefix, rule, path):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop", url_prefix=prefix)
        shop.add_url_rule(rule, "items")
        app.register_blueprint(shop)

        assert next(app.url_map.iter_rules("shop.items")).rule == path

    @pytest.mark.parametrize("rule", ["items", ""], ids=["word", "empty"])
    def test_without_a_prefix_nothing_brings_the_slash(self, flask, rule):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule(rule, "items")

        with pytest.raises(ValueError):
            app.register_blueprint(shop)

    @applies(flask=">=1.0.2")
    def test_empty_rule_is_the_prefix_itself(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop", url_prefix="/shop")
        shop.add_url_rule("", "items")
        app.register_blueprint(shop)

        assert next(app.url_map.iter_rules("shop.items")).rule == "/shop"


@requirement("blueprints/subdomain", SHOULD, flask=">=1.0")
class TestSubdomain:
    """A blueprint's rules are for its subdomain; the one given at registration replaces it, and
    a rule may have its own.

    Source: Flask documentation, "API", "Blueprint Objects".
    """

    def test_subdomain_of_the_blueprint(self, flask):
        app = flask.Flask("website", subdomain_matching=True)
        shop = flask.Blueprint("shop", "shop", subdomain="shop")
        shop.add_url_rule("/items", "items")
        app.register_blueprint(shop)

        assert next(app.url_map.iter_rules("shop.items")).subdomain == "shop"

    def test_subdomain_of_the_registration_replaces_it(self, flask):
        app = flask.Flask("website", subdomain_matching=True)
        shop = flask.Blueprint("shop", "shop", subdomain="own")
        shop.add_url_rule("/items", "items")
        app.register_blueprint(shop, subdomain="given")

        assert next(app.url_map.iter_rules("shop.items")).subdomain == "given"

    def test_subdomain_of_a_rule_goes_first(self, flask):
        app = flask.Flask("website", subdomain_matching=True)
        shop = flask.Blueprint("shop", "shop", subdomain="shop")
        shop.add_url_rule("/items", "items", subdomain="rule")
        app.register_blueprint(shop)

        assert next(app.url_map.iter_rules("shop.items")).subdomain == "rule"

    @applies(needs="in-process")
    def test_requests_are_answered_there(self, flask, client):
        app = flask.Flask("website", subdomain_matching=True)
        app.config["SERVER_NAME"] = "site.example"
        shop = flask.Blueprint("shop", "shop", subdomain="<name>")
        shop.add_url_rule("/items", "items", lambda name: name)
        app.register_blueprint(shop)

        response = client(app).get("/items", base_url="http://tea.site.example/")

        assert response.text == "tea"


@requirement("blueprints/url-defaults", SHOULD, flask=">=0.7.1")
class TestUrlDefaults:
    """Values in ``url_defaults`` are defaults of every rule of the blueprint; those given at
    registration go before its own, those of a rule before both.

    Source: Flask documentation, "API", "Blueprint Objects".
    """

    def test_given_to_the_blueprint(self, flask, client):
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", url_defaults={"lang": "de"})
        shop.add_url_rule("/items", "items", lambda lang: lang)
        app.register_blueprint(shop)

        assert client(app).get("/items").text == "de"

    def test_given_at_registration(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule("/items", "items", lambda lang: lang)
        app.register_blueprint(shop, url_defaults={"lang": "en"})

        assert client(app).get("/items").text == "en"

    def test_registration_goes_before_the_blueprint(self, flask, client):
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", url_defaults={"lang": "de", "unit": "kg"})
        shop.add_url_rule("/items", "items", lambda lang, unit: f"{lang} {unit}")
        app.register_blueprint(shop, url_defaults={"lang": "en"})

        assert client(app).get("/items").text == "en kg"

    def test_rule_goes_before_both(self, flask, client):
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", url_defaults={"lang": "de", "unit": "kg"})
        shop.add_url_rule(
            "/items", "items", lambda lang, unit: f"{lang} {unit}", defaults={"lang": "fr"}
        )
        app.register_blueprint(shop, url_defaults={"lang": "en"})

        assert client(app).get("/items").text == "fr kg"

    def test_one_rule_does_not_change_those_of_another(self, flask, client):
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", url_defaults={"lang": "de"})
        shop.add_url_rule("/a", "a", lambda lang: lang, defaults={"lang": "fr"})
        shop.add_url_rule("/b", "b", lambda lang: lang)
        app.register_blueprint(shop)

        assert client(app).get("/b").text == "de"

    @applies(flask=">=0.7.2")
    def test_registration_leaves_those_of_the_blueprint_as_they_were(self, flask):
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", url_defaults={"lang": "de"})
        app.register_blueprint(shop, url_defaults={"lang": "en"})

        assert shop.url_values_defaults == {"lang": "de"}
