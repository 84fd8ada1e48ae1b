"""Recording: functions that a blueprint calls when it is registered, and what they receive."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("blueprints/record", SHOULD, flask=">=0.7")
class TestRecord:
    """Functions given to ``record`` are called at each registration with the setup state, in the
    order given; those given to ``record_once`` at a blueprint's first registration on an
    application alone.

    Source: Flask documentation, "API", "Blueprint Objects".
    """

    @pytest.mark.parametrize("method", ["record", "record_once"])
    def test_called_at_registration(self, flask, method):
        app, shop, states = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        getattr(shop, method)(states.append)
        app.register_blueprint(shop)

        assert [(state.app, state.blueprint) for state in states] == [(app, shop)]

    @pytest.mark.parametrize("method", ["record", "record_once"])
    def test_not_called_before(self, flask, method):
        shop, states = flask.Blueprint("shop", "shop"), []
        getattr(shop, method)(states.append)
        before = len(states)
        flask.Flask("website").register_blueprint(shop)

        assert (before, len(states)) == (0, 1)

    def test_called_in_the_order_given(self, flask):
        app, shop, order = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.record(lambda state: order.append(1))
        shop.record_once(lambda state: order.append(2))
        shop.record(lambda state: order.append(3))
        app.register_blueprint(shop)

        assert order == [1, 2, 3]

    def test_called_after_the_blueprint_is_known_to_the_application(self, flask):
        app, shop, seen = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.record(lambda state: seen.append(state.app.blueprints.get("shop")))
        app.register_blueprint(shop)

        assert seen == [shop]

    @pytest.mark.parametrize(
        ("method", "times"), [("record", 2), ("record_once", 1)], ids=["record", "record_once"]
    )
    def test_second_registration(self, flask, method, times):
        app, shop, states = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        getattr(shop, method)(states.append)
        app.register_blueprint(shop)
        app.register_blueprint(shop, name="second")

        assert len(states) == times

    @pytest.mark.parametrize("method", ["record", "record_once"])
    def test_called_for_each_application(self, flask, method):
        shop, states = flask.Blueprint("shop", "shop"), []
        getattr(shop, method)(states.append)
        flask.Flask("first").register_blueprint(shop)
        flask.Flask("second").register_blueprint(shop)

        assert len(states) == 2

    def test_another_blueprint_does_not_make_it_a_second_registration(self, flask):
        app, states = flask.Flask("website"), []
        app.register_blueprint(flask.Blueprint("blog", "blog"))
        shop = flask.Blueprint("shop", "shop")
        shop.record_once(states.append)
        app.register_blueprint(shop)

        assert len(states) == 1


@requirement("blueprints/setup-state", SHOULD, flask=">=0.7")
class TestSetupState:
    """The setup state tells what the blueprint is registered on and how: ``app``, ``blueprint``,
    ``options``, ``first_registration``, ``url_prefix``, ``subdomain``, ``url_defaults``.

    Source: Flask documentation, "API", "BlueprintSetupState".
    """

    def test_options_are_those_of_the_registration(self, flask):
        app, shop, states = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.record(states.append)
        app.register_blueprint(shop, url_prefix="/x", extra=3)

        assert states[0].options.items() >= {"url_prefix": "/x", "extra": 3}.items()

    @pytest.mark.parametrize("option", ["url_prefix", "subdomain"])
    @pytest.mark.parametrize(
        ("own", "given", "expected"),
        [
            pytest.param(None, None, None, id="neither"),
            pytest.param("/o", None, "/o", id="its own"),
            pytest.param(None, "/g", "/g", id="given"),
            pytest.param("/o", "/g", "/g", id="both"),
            pytest.param("/o", "", "", id="given as empty"),
        ],
    )
    def test_given_option_goes_before_its_own(self, flask, option, own, given, expected):
        app, states = flask.Flask("website"), []
        shop = flask.Blueprint("shop", "shop", **{option: own})
        shop.record(states.append)
        app.register_blueprint(shop, **{option: given})

        assert getattr(states[0], option) == expected

    def test_url_defaults_are_merged(self, flask):
        app, states = flask.Flask("website"), []
        shop = flask.Blueprint("shop", "shop", url_defaults={"a": 1, "b": 1})
        shop.record(states.append)
        app.register_blueprint(shop, url_defaults={"b": 2})

        assert states[0].url_defaults == {"a": 1, "b": 2}

    def test_first_registration(self, flask):
        app, shop, states = flask.Flask("website"), flask.Blueprint("shop", "shop"), []
        shop.record(states.append)
        app.register_blueprint(shop)
        app.register_blueprint(shop, name="second")

        assert [state.first_registration for state in states] == [True, False]

    @applies(flask=">=2.0.1")
    def test_name_and_its_prefix(self, flask):
        app, states = flask.Flask("website"), []
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        outer.record(states.append)
        inner.record(states.append)
        outer.register_blueprint(inner, name="given")
        app.register_blueprint(outer)

        assert [(state.name_prefix, state.name) for state in states] == [
            ("", "outer"),
            ("outer", "given"),
        ]

    def test_add_url_rule_adds_below_prefix_and_name(self, flask, client):
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", url_prefix="/shop")

        @shop.record
        def add(state):
            state.add_url_rule("/late", "late", lambda: flask.request.endpoint)

        app.register_blueprint(shop)

        assert client(app).get("/shop/late").text == "shop.late"

    def test_add_url_rule_names_the_endpoint_after_the_view(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        def late():
            return "late"

        shop.record(lambda state: state.add_url_rule("/late", view_func=late))
        app.register_blueprint(shop)

        assert app.view_functions["shop.late"]() == "late"

    def test_add_url_rule_leaves_the_view_of_a_rule_without_one(self, flask, client):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        app.view_functions["shop.late"] = lambda: "attached before"
        shop.record(lambda state: state.add_url_rule("/late", "late"))
        app.register_blueprint(shop)

        assert client(app).get("/late").text == "attached before"

    def test_make_setup_state_may_be_overridden(self, flask):
        states = []

        class Shop(flask.Blueprint):
            def make_setup_state(self, app, options, first_registration=False):
                state = super().make_setup_state(app, options, first_registration)
                state.url_prefix = "/overridden"
                return state

        app, shop = flask.Flask("website"), Shop("shop", "shop")
        shop.record(states.append)
        app.register_blueprint(shop)

        assert states[0].url_prefix == "/overridden"

    def test_make_setup_state_is_given_what_is_registered(self, flask):
        received = []

        class Shop(flask.Blueprint):
            def make_setup_state(self, app, options, first_registration=False):
                received.append((app, options["url_prefix"], first_registration))
                return super().make_setup_state(app, options, first_registration)

        app = flask.Flask("website")
        app.register_blueprint(Shop("shop", "shop"), url_prefix="/x")

        assert received == [(app, "/x", True)]

    @pytest.mark.parametrize(
        ("arguments", "first"),
        [((), False), ((False,), False), ((True,), True)],
        ids=["by default", "False", "True"],
    )
    def test_make_setup_state_makes_one_without_registering(self, flask, arguments, first):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop", url_prefix="/shop")
        state = shop.make_setup_state(app, {"subdomain": "tea"}, *arguments)

        assert (state.url_prefix, state.subdomain, state.first_registration) == (
            "/shop",
            "tea",
            first,
        )

    def test_register_may_be_overridden(self, flask):
        received = []

        class Shop(flask.Blueprint):
            def register(self, app, options, *first_registration):
                received.append((app, options["extra"]))

        app = flask.Flask("website")
        app.register_blueprint(Shop("shop", "shop"), extra=3)

        assert received == [(app, 3)]
