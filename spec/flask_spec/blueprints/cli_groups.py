"""Commands of a blueprint: under which group the application offers them."""

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement("blueprints/cli-group", SHOULD, flask=">=1.1", needs="python:click")
class TestCliGroup:
    """A blueprint's commands stand in a group of the application's commands: named like the
    blueprint, or as ``cli_group`` says, or, where that is None, in no group. They run in the
    application's context; without commands there is no group.

    Source: Flask documentation, "Command Line Interface", "Registering Commands with Blueprints".
    """

    def test_named_like_the_blueprint(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.cli.command("sync")(lambda: None)
        app.register_blueprint(shop)

        assert "sync" in app.cli.commands["shop"].commands

    def test_name_given_to_the_blueprint(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop", cli_group="store")
        shop.cli.command("sync")(lambda: None)
        app.register_blueprint(shop)

        assert "sync" in app.cli.commands["store"].commands

    def test_name_given_at_registration_goes_first(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop", cli_group="store")
        shop.cli.command("sync")(lambda: None)
        app.register_blueprint(shop, cli_group="given")

        assert ["given" in app.cli.commands, "store" in app.cli.commands] == [True, False]

    @pytest.mark.parametrize("where", ["blueprint", "registration"])
    def test_none_puts_the_commands_among_those_of_the_application(self, flask, where):
        app = flask.Flask("website")
        own, given = (
            ({"cli_group": None}, {}) if where == "blueprint" else ({}, {"cli_group": None})
        )
        shop = flask.Blueprint("shop", "shop", **own)
        shop.cli.command("sync")(lambda: None)
        app.register_blueprint(shop, **given)

        assert ["sync" in app.cli.commands, "shop" in app.cli.commands] == [True, False]

    def test_no_group_without_commands(self, flask):
        app, blog = flask.Flask("website"), flask.Blueprint("blog", "blog")
        blog.cli.command("sync")(lambda: None)
        app.register_blueprint(flask.Blueprint("shop", "shop"))
        app.register_blueprint(blog)

        assert ["shop" in app.cli.commands, "blog" in app.cli.commands] == [False, True]

    @applies(flask=">=2.0.1")
    def test_named_as_registered(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.cli.command("sync")(lambda: None)
        app.register_blueprint(shop, name="second")

        assert ["second" in app.cli.commands, "shop" in app.cli.commands] == [True, False]

    @applies(flask=">=2.0.1")
    def test_group_of_a_nested_blueprint_bears_the_whole_name(self, flask):
        app = flask.Flask("website")
        outer, inner = flask.Blueprint("outer", "outer"), flask.Blueprint("inner", "inner")
        inner.cli.command("sync")(lambda: None)
        outer.register_blueprint(inner)
        app.register_blueprint(outer)

        assert "outer.inner" in app.cli.commands

    @applies(flask=">=3.0.3")
    def test_group_is_named_before_the_registration_too(self, flask):
        assert flask.Blueprint("shop", "shop").cli.name == "shop"

    def test_command_runs_in_the_application(self, flask):
        app, shop, ran = flask.Flask("website"), flask.Blueprint("shop", "shop"), []

        @shop.cli.command("sync")
        def sync():
            ran.append(flask.current_app._get_current_object())

        app.register_blueprint(shop)
        app.test_cli_runner().invoke(args=["shop", "sync"])

        assert ran == [app]
