"""Commands of an application: app.cli, and the application context in which they run."""

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("cli/commands", MUST, flask=">=0.11", needs="python:click")
class TestCommands:
    """``@app.cli.command(name)`` makes a function a command of the application, with the function's
    name and description where none are given, and ``@app.cli.group(name)`` a group of commands;
    both are of ``AppGroup``.

    Source: Flask documentation, "Command Line Interface", "Custom Commands".
    """

    def test_group_of_the_application_is_an_app_group(self, flask):
        assert isinstance(flask.Flask("shop").cli, flask.cli.AppGroup)

    def test_applications_have_their_own(self, flask):
        one, two = flask.Flask("one"), flask.Flask("two")
        one.cli.command("greet")(lambda: None)

        assert ("greet" in one.cli.commands, "greet" in two.cli.commands) == (True, False)

    def test_command_bears_the_name_given(self, flask):
        app = flask.Flask("shop")

        @app.cli.command("create-user")
        def create():
            pass

        assert (create.name, app.cli.commands["create-user"]) == ("create-user", create)

    def test_command_is_named_after_its_function(self, flask):
        app = flask.Flask("shop")

        @app.cli.command()
        def create():
            pass

        assert create.name == "create"

    def test_command_is_described_by_its_function(self, flask):
        app = flask.Flask("shop")

        @app.cli.command()
        def create():
            """Create a user."""

        assert create.help == "Create a user."

    @applies(flask=">=1.0")
    def test_arguments_reach_the_function(self, flask):
        import click

        app, created = flask.Flask("shop"), []

        @app.cli.command("create-user")
        @click.argument("name")
        @click.option("--admin", is_flag=True)
        def create(name, admin):
            created.append((name, admin))

        app.test_cli_runner().invoke(args=["create-user", "ada", "--admin"])

        assert created == [("ada", True)]

    @applies(flask=">=1.0")
    def test_text_outside_ascii(self, flask):
        import click

        app = flask.Flask("shop")

        @app.cli.command("größe")
        @click.argument("name")
        @click.option("--farbe", default="grün")
        def tell(name, farbe):
            click.echo(f"{name} ist {farbe}")

        result = app.test_cli_runner().invoke(args=["größe", "東", "--farbe", "weiß"])

        assert (result.exit_code, "東 ist weiß\n" in result.output) == (0, True)

    @applies(flask=">=1.0")
    def test_command_of_a_group(self, flask):
        app, ran = flask.Flask("shop"), []

        @app.cli.group("user")
        def user():
            ran.append("group")

        user.command("create")(lambda: ran.append("command"))
        app.test_cli_runner().invoke(args=["user", "create"])

        assert ran == ["group", "command"]

    def test_groups_are_app_groups(self, flask):
        app = flask.Flask("shop")

        @app.cli.group()
        def user():
            pass

        assert isinstance(user, flask.cli.AppGroup)

    def test_groups_may_be_of_another_class(self, flask):
        class Group(flask.cli.AppGroup):
            pass

        app = flask.Flask("shop")

        @app.cli.group(cls=Group)
        def user():
            pass

        assert isinstance(user, Group)


@requirement("cli/command-context", MUST, flask=">=1.0", needs="python:click")
class TestCommandContext:
    """Commands of the application run in an application context of their own, which ends with
    them; ``with_appcontext=False`` declines it.

    Source: Flask documentation, "Command Line Interface", "Application Context".
    """

    def test_the_application_is_current(self, flask):
        app, seen = flask.Flask("shop"), []
        app.cli.command("look")(lambda: seen.append(flask.current_app._get_current_object()))

        app.test_cli_runner().invoke(args=["look"])

        assert seen == [app]

    def test_no_request_is_current(self, flask):
        app, seen = flask.Flask("shop"), []
        app.cli.command("look")(lambda: seen.append(bool(flask.request)))

        app.test_cli_runner().invoke(args=["look"])

        assert seen == [False]

    def test_each_run_has_its_own_g(self, flask):
        app, seen = flask.Flask("shop"), []

        @app.cli.command("look")
        def look():
            seen.append(flask.g.get("user"))
            flask.g.user = "ada"

        app.test_cli_runner().invoke(args=["look"])
        app.test_cli_runner().invoke(args=["look"])

        assert seen == [None, None]

    def test_it_is_torn_down_afterwards(self, flask):
        app, order = flask.Flask("shop"), []
        app.cli.command("look")(lambda: order.append("command"))
        app.teardown_appcontext(lambda error: order.append("teardown"))

        app.test_cli_runner().invoke(args=["look"])

        assert order == ["command", "teardown"]

    def test_it_is_torn_down_after_an_error(self, flask):
        app, ended = flask.Flask("shop"), []
        app.cli.command("fail")(lambda: {}["lost"])
        app.teardown_appcontext(lambda error: ended.append("teardown"))

        app.test_cli_runner().invoke(args=["fail"])

        assert ended == ["teardown"]

    def test_declined(self, flask):
        app, seen = flask.Flask("shop"), []
        app.cli.command("look", with_appcontext=False)(lambda: seen.append(bool(flask.current_app)))

        app.test_cli_runner().invoke(args=["look"])

        assert seen == [False]

    def test_commands_of_groups_have_it(self, flask):
        app, seen = flask.Flask("shop"), []
        user = flask.cli.AppGroup("user")
        user.command("look")(lambda: seen.append(flask.current_app._get_current_object()))
        app.cli.add_command(user)

        app.test_cli_runner().invoke(args=["user", "look"])

        assert seen == [app]

    def test_commands_of_groups_of_groups_have_it(self, flask):
        app, seen = flask.Flask("shop"), []
        app.cli.group("one")(lambda: None)
        app.cli.commands["one"].group("two")(lambda: None)
        app.cli.commands["one"].commands["two"].command("look")(
            lambda: seen.append(flask.current_app._get_current_object())
        )

        app.test_cli_runner().invoke(args=["one", "two", "look"])

        assert seen == [app]


@requirement("cli/with-appcontext", SHOULD, flask=">=1.0", needs="python:click")
class TestWithAppcontext:
    """``@with_appcontext`` gives the context to a command that stands in no application.

    Source: Flask documentation, "Command Line Interface", "Application Context".
    """

    def test_the_application_of_the_script_is_current(self, flask):
        import click

        app, seen = flask.Flask("shop"), []

        @click.command()
        @flask.cli.with_appcontext
        def look():
            seen.append(flask.current_app._get_current_object())

        app.test_cli_runner().invoke(look)

        assert seen == [app]

    def test_without_it_no_application_is_current(self, flask):
        import click

        app, seen = flask.Flask("shop"), []
        look = click.command("look")(lambda: seen.append(bool(flask.current_app)))

        app.test_cli_runner().invoke(look)

        assert seen == [False]

    def test_arguments_reach_the_function(self, flask):
        import click

        app, seen = flask.Flask("shop"), []

        @click.command()
        @click.argument("name")
        @flask.cli.with_appcontext
        def look(name):
            seen.append((name, flask.current_app.name))

        app.test_cli_runner().invoke(look, ["ada"])

        assert seen == [("ada", "shop")]

    def test_a_command_has_the_function_s_name_and_description(self, flask):
        import click

        @click.command()
        @flask.cli.with_appcontext
        def look():
            """Look around."""

        assert (look.name, look.help) == ("look", "Look around.")

    @applies(flask=">=2.2")
    def test_a_current_context_is_used(self, flask):
        app, seen = flask.Flask("shop"), []
        app.cli.command("look")(lambda: seen.append(flask.g.get("user")))

        with app.app_context():
            flask.g.user = "ada"
            app.test_cli_runner().invoke(args=["look"])

        assert seen == ["ada"]

    @applies(flask="<2.2")
    def test_a_current_context_is_covered_by_another(self, flask):
        app, seen = flask.Flask("shop"), []
        app.cli.command("look")(lambda: seen.append(flask.g.get("user")))

        with app.app_context():
            flask.g.user = "ada"
            app.test_cli_runner().invoke(args=["look"])

        assert seen == [None]

    @applies(flask=">=2.2")
    def test_lasts_for_the_subcommands(self, flask):
        import click

        app, seen = flask.Flask("shop"), []

        @click.group()
        @flask.cli.with_appcontext
        def group():
            flask.g.user = "ada"

        group.command("look")(lambda: seen.append(flask.g.get("user")))
        app.test_cli_runner().invoke(group, ["look"])

        assert seen == ["ada"]
