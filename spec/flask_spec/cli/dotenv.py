"""load_dotenv: environment variables from the files ``.env`` and ``.flaskenv``."""

import os
import sys
from types import ModuleType

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@pytest.fixture
def folder(monkeypatch, tmp_path):
    """The current folder, empty; the environment is restored."""
    environ = dict(os.environ)
    monkeypatch.chdir(tmp_path)
    yield tmp_path
    os.environ.clear()
    os.environ.update(environ)


@requirement("cli/dotenv", SHOULD, flask=">=1.0", needs=("python:click", "python:dotenv"))
class TestDotenv:
    """``flask.cli.load_dotenv()`` sets the variables that ``.env`` and ``.flaskenv`` of the current
    folder or one above it name; what the environment has already stays, and ``.env`` goes first.

    Source: Flask documentation, "Command Line Interface", "Environment Variables From dotenv".
    """

    @pytest.mark.parametrize("name", [".env", ".flaskenv"])
    def test_sets_the_variables(self, flask, folder, names, name):
        word = names.word()
        (folder / name).write_text(f"SHOP_WORD={word}\n")

        found = flask.cli.load_dotenv()

        assert (found, os.environ["SHOP_WORD"]) == (True, word)

    def test_both_files(self, flask, folder):
        (folder / ".env").write_text("SHOP_ONE=1\nSHOP_BOTH=env\n")
        (folder / ".flaskenv").write_text("SHOP_TWO=2\nSHOP_BOTH=flaskenv\n")

        flask.cli.load_dotenv()

        found = [os.environ.get(name) for name in ("SHOP_ONE", "SHOP_TWO", "SHOP_BOTH")]
        assert found == ["1", "2", "env"]

    def test_the_environment_goes_first(self, flask, folder, monkeypatch):
        monkeypatch.setenv("SHOP_WORD", "kept")
        (folder / ".env").write_text("SHOP_WORD=from the file\nSHOP_ONE=1\n")

        flask.cli.load_dotenv()

        assert (os.environ["SHOP_WORD"], os.environ["SHOP_ONE"]) == ("kept", "1")

    def test_folders_above(self, flask, folder, monkeypatch):
        (folder / ".env").write_text("SHOP_WORD=found\n")
        (folder / "below").mkdir()
        monkeypatch.chdir(folder / "below")

        flask.cli.load_dotenv()

        assert os.environ["SHOP_WORD"] == "found"

    def test_no_files(self, flask, folder):
        assert flask.cli.load_dotenv() is False

    def test_a_file_given(self, flask, folder):
        (folder / "given.env").write_text("SHOP_WORD=given\n")

        found = flask.cli.load_dotenv(folder / "given.env")

        assert (found, os.environ["SHOP_WORD"]) == (True, "given")

    @applies(flask=">=1.1")
    def test_a_file_given_that_is_not_there(self, flask, folder):
        assert flask.cli.load_dotenv(folder / "nowhere.env") is False

    @applies(flask=">=2.0")
    def test_text_outside_ascii(self, flask, folder, names):
        text = names.text()
        (folder / ".env").write_text(f"SHOP_WORD='{text}'\n", encoding="utf-8")

        flask.cli.load_dotenv()

        assert os.environ["SHOP_WORD"] == text

    @applies(flask=">=2.0")
    def test_the_current_folder_stays(self, flask, folder, monkeypatch):
        (folder / ".env").write_text("SHOP_WORD=found\n")
        (folder / "below").mkdir()
        monkeypatch.chdir(folder / "below")

        flask.cli.load_dotenv()

        assert (os.environ["SHOP_WORD"], os.path.basename(os.getcwd())) == ("found", "below")

    @applies(flask="<2.0")
    def test_the_current_folder_becomes_that_of_the_file(self, flask, folder, monkeypatch):
        (folder / ".env").write_text("SHOP_WORD=found\n")
        (folder / "below").mkdir()
        monkeypatch.chdir(folder / "below")

        flask.cli.load_dotenv()

        assert os.path.realpath(os.getcwd()) == os.path.realpath(folder)

    @applies(flask=">=3.1")
    def test_a_file_given_goes_before_the_others(self, flask, folder):
        (folder / ".env").write_text("SHOP_WORD=env\nSHOP_ONE=1\n")
        (folder / "given.env").write_text("SHOP_WORD=given\n")

        flask.cli.load_dotenv(folder / "given.env")

        assert (os.environ["SHOP_WORD"], os.environ["SHOP_ONE"]) == ("given", "1")

    @applies(flask=">=3.1")
    def test_the_others_may_be_left_out(self, flask, folder):
        (folder / ".env").write_text("SHOP_ONE=1\n")
        (folder / "given.env").write_text("SHOP_WORD=given\n")

        flask.cli.load_dotenv(folder / "given.env", load_defaults=False)

        assert (os.environ["SHOP_WORD"], os.environ.get("SHOP_ONE")) == ("given", None)


@requirement(
    "cli/dotenv-by-command", SHOULD, flask=">=1.0", needs=("python:click", "python:dotenv")
)
class TestDotenvByCommand:
    """``flask`` reads the files before it looks for the application, unless told not to by
    ``load_dotenv=False`` or ``FLASK_SKIP_DOTENV``."""

    def test_read_before_the_application_is_made(self, flask, folder):
        app, seen = flask.Flask("shop"), []
        (folder / ".env").write_text("SHOP_WORD=found\n")
        app.cli.command("look")(lambda: None)

        def create_app():
            seen.append(os.environ.get("SHOP_WORD"))
            return app

        flask.cli.FlaskGroup(create_app=create_app).main(["look"], standalone_mode=False)

        assert seen == ["found"]

    def test_may_name_the_application(self, flask, folder, monkeypatch):
        module, ran = ModuleType("shop_site"), []
        module.app = flask.Flask("shop")
        module.app.cli.command("look")(lambda: ran.append(flask.current_app.name))
        monkeypatch.setitem(sys.modules, "shop_site", module)
        monkeypatch.setattr(sys, "path", [*sys.path])
        monkeypatch.delenv("FLASK_APP", raising=False)
        (folder / ".flaskenv").write_text("FLASK_APP=shop_site\n")

        flask.cli.FlaskGroup().main(["look"], standalone_mode=False)

        assert ran == ["shop"]

    def test_may_give_options_of_commands(self, flask, folder):
        import click

        app, seen = flask.Flask("shop"), []
        (folder / ".flaskenv").write_text("FLASK_LOOK_SIZE=3\nFLASK_SHOP_LOOK_SIZE=4\n")
        look = click.command("look")(
            click.option("--size", type=int)(lambda size: seen.append(size))
        )
        group = flask.cli.AppGroup("shop")
        group.add_command(look)
        app.cli.add_command(look)
        app.cli.add_command(group)

        for args in (["look"], ["shop", "look"]):
            flask.cli.FlaskGroup(create_app=lambda: app).main(args, standalone_mode=False)

        assert seen == [3, 4]

    def test_not_read_by_a_program_that_declines(self, flask, folder):
        app, seen = flask.Flask("shop"), []
        (folder / ".env").write_text("SHOP_WORD=found\n")
        app.cli.command("look")(lambda: seen.append(os.environ.get("SHOP_WORD")))
        group = flask.cli.FlaskGroup(create_app=lambda: app, load_dotenv=False)

        group.main(["look"], standalone_mode=False)

        assert seen == [None]

    @applies(flask=">=1.0.1")
    @pytest.mark.parametrize(
        ("skip", "expected"),
        [
            pytest.param("1", None, id="1"),
            pytest.param("yes", None, id="yes"),
            pytest.param("0", "found", id="0"),
            pytest.param("false", "found", id="false"),
            pytest.param("No", "found", id="No"),
            pytest.param("", "found", id="empty"),
        ],
    )
    def test_skipped(self, flask, folder, monkeypatch, skip, expected):
        monkeypatch.setenv("FLASK_SKIP_DOTENV", skip)
        app, seen = flask.Flask("shop"), []
        (folder / ".env").write_text("SHOP_WORD=found\n")
        app.cli.command("look")(lambda: seen.append(os.environ.get("SHOP_WORD")))

        flask.cli.FlaskGroup(create_app=lambda: app).main(["look"], standalone_mode=False)

        assert seen == [expected]

    @applies(flask=">=2.2")
    @pytest.mark.parametrize("option", ["--env-file", "-e"])
    def test_a_file_given(self, flask, folder, option):
        app, seen = flask.Flask("shop"), []
        (folder / "given.env").write_text("SHOP_WORD=given\n")
        app.cli.command("look")(lambda: seen.append(os.environ.get("SHOP_WORD")))
        group = flask.cli.FlaskGroup(create_app=lambda: app)

        group.main([option, "given.env", "look"], standalone_mode=False)

        assert seen == ["given"]

    @applies(flask=">=2.2")
    def test_a_file_given_to_a_program_that_declines_the_others(self, flask, folder):
        app, seen = flask.Flask("shop"), []
        (folder / ".env").write_text("SHOP_OTHER=found\n")
        (folder / "given.env").write_text("SHOP_WORD=given\n")
        words = ("SHOP_WORD", "SHOP_OTHER")
        app.cli.command("look")(lambda: seen.extend(map(os.environ.get, words)))
        group = flask.cli.FlaskGroup(create_app=lambda: app, load_dotenv=False)

        group.main(["--env-file", "given.env", "look"], standalone_mode=False)

        assert seen == ["given", None]

    @applies(flask=">=2.2")
    @pytest.mark.parametrize("name", ["nowhere.env", "."], ids=["no-such-file", "folder"])
    def test_a_file_given_that_is_none_is_a_usage_error(self, flask, folder, name):
        app = flask.Flask("shop")
        group = flask.cli.FlaskGroup(create_app=lambda: app)

        result = app.test_cli_runner().invoke(
            group, ["-e", name, "routes"], obj=flask.cli.ScriptInfo(create_app=lambda: app)
        )

        assert isinstance(result.exception, SystemExit)


@requirement("cli/without-dotenv", MAY, flask=">=1.0", needs="python:click")
class TestWithoutDotenv:
    """Where python-dotenv is not installed, no file is read; a hint says so where there is one.

    Source: Flask documentation, "Command Line Interface", "Environment Variables From dotenv".
    """

    @applies(flask=">=2.1.3")
    def test_nothing_is_read(self, flask, folder, monkeypatch):
        monkeypatch.setitem(sys.modules, "dotenv", None)
        (folder / ".env").write_text("SHOP_WORD=found\n")

        found = flask.cli.load_dotenv()

        assert (found, os.environ.get("SHOP_WORD")) == (False, None)

    @applies(flask=">=2.1.3")
    @pytest.mark.parametrize(
        ("name", "given"),
        [(".env", []), (".flaskenv", []), ("shop.env", ["shop.env"])],
        ids=[".env", ".flaskenv", "given"],
    )
    def test_a_hint_where_there_is_a_file(self, flask, folder, monkeypatch, capsys, name, given):
        monkeypatch.setitem(sys.modules, "dotenv", None)
        (folder / name).write_text("SHOP_WORD=found\n")

        flask.cli.load_dotenv(*given)

        assert "python-dotenv" in capsys.readouterr().err

    @applies(flask=">=2.1")
    def test_no_hint_without_a_file(self, flask, folder, monkeypatch, capsys):
        monkeypatch.setitem(sys.modules, "dotenv", None)

        flask.cli.load_dotenv()

        assert "dotenv" not in capsys.readouterr().err

    @applies(flask=">=2.2")
    def test_a_file_given_to_the_command_is_a_usage_error(self, flask, folder, monkeypatch):
        monkeypatch.setitem(sys.modules, "dotenv", None)
        (folder / "given.env").write_text("SHOP_WORD=found\n")
        app = flask.Flask("shop")
        group = flask.cli.FlaskGroup(create_app=lambda: app)

        result = app.test_cli_runner().invoke(
            group, ["-e", "given.env", "routes"], obj=flask.cli.ScriptInfo(create_app=lambda: app)
        )

        assert isinstance(result.exception, SystemExit)
