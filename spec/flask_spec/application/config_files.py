"""Configuration from files and from environment variables that name files."""

import json

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


@requirement("application/config-from-pyfile", MUST, flask=">=0.3")
class TestConfigFromPyfile:
    """``from_pyfile`` runs a Python file, found from the root path, and takes its upper-case
    names; a file that cannot be read is an error unless ``silent`` forgives that.

    Source: Flask documentation, API, ``Config.from_pyfile``.
    """

    def test_takes_upper_case_names(self, flask, tmp_path):
        (tmp_path / "settings.cfg").write_text("SIZE = 2 * 3\nhelper = 1\n")
        config = flask.Config(str(tmp_path))
        config.from_pyfile("settings.cfg")

        assert dict(config) == {"SIZE": 6}

    @applies(flask=">=0.7")
    def test_returns_true(self, flask, tmp_path):
        (tmp_path / "settings.cfg").write_text("SIZE = 1")

        assert flask.Config(str(tmp_path)).from_pyfile("settings.cfg") is True

    def test_an_absolute_path_stands_for_itself(self, flask, tmp_path):
        (tmp_path / "settings.cfg").write_text("SIZE = 1")
        config = flask.Config("/nowhere")
        config.from_pyfile(str(tmp_path / "settings.cfg"))

        assert config["SIZE"] == 1

    def test_takes_a_path_object(self, flask, tmp_path):
        (tmp_path / "settings.cfg").write_text("SIZE = 1")
        config = flask.Config(str(tmp_path))
        config.from_pyfile(tmp_path / "settings.cfg")

        assert config["SIZE"] == 1

    def test_the_file_knows_its_path(self, flask, tmp_path):
        (tmp_path / "settings.cfg").write_text("HERE = __file__")
        config = flask.Config(str(tmp_path))
        config.from_pyfile("settings.cfg")

        assert config["HERE"] == str(tmp_path / "settings.cfg")

    @applies(flask=">=0.12.1")
    def test_the_file_may_state_its_encoding(self, flask, tmp_path):
        source = "# -*- coding: latin-1 -*-\nCOLOUR = 'grün'\n"
        (tmp_path / "settings.cfg").write_bytes(source.encode("latin-1"))
        config = flask.Config(str(tmp_path))
        config.from_pyfile("settings.cfg")

        assert config["COLOUR"] == "grün"

    def test_an_error_inside_the_file_is_raised(self, flask, tmp_path):
        (tmp_path / "settings.cfg").write_text("SIZE = 1 / 0")

        with pytest.raises(ZeroDivisionError):
            flask.Config(str(tmp_path)).from_pyfile("settings.cfg")

    @applies(flask=">=0.7")
    def test_a_missing_file_is_an_error(self, flask, tmp_path):
        with pytest.raises(OSError):
            flask.Config(str(tmp_path)).from_pyfile("missing.cfg")

    @applies(flask=">=0.7")
    def test_a_missing_file_is_forgiven_if_silent(self, flask, tmp_path):
        assert flask.Config(str(tmp_path)).from_pyfile("missing.cfg", silent=True) is False

    @applies(flask=">=1.0")
    def test_a_file_as_folder_is_forgiven_if_silent(self, flask, tmp_path):
        (tmp_path / "file").write_text("")

        assert flask.Config(str(tmp_path)).from_pyfile("file/a.cfg", silent=True) is False


@requirement("application/config-from-envvar", SHOULD, flask=">=0.3")
class TestConfigFromEnvvar:
    """``from_envvar`` reads the Python file that an environment variable names; a variable
    that is unset or empty is a RuntimeError, a missing file an OSError, unless ``silent`` forgives
    that.

    Source: Flask documentation, API, ``Config.from_envvar``.
    """

    def test_reads_the_file(self, flask, tmp_path, monkeypatch):
        (tmp_path / "settings.cfg").write_text("SIZE = 1")
        monkeypatch.setenv("SHOP_SETTINGS", str(tmp_path / "settings.cfg"))
        config = flask.Config(str(tmp_path))

        assert (config.from_envvar("SHOP_SETTINGS"), config["SIZE"]) == (True, 1)

    @applies(flask=">=0.3.1")
    @pytest.mark.parametrize("value", [None, ""], ids=["unset", "empty"])
    def test_without_the_variable_is_an_error(self, flask, tmp_path, monkeypatch, value):
        monkeypatch.delenv("SHOP_SETTINGS", raising=False)
        if value is not None:
            monkeypatch.setenv("SHOP_SETTINGS", value)

        with pytest.raises(RuntimeError):
            flask.Config(str(tmp_path)).from_envvar("SHOP_SETTINGS")

    def test_without_the_variable_is_forgiven_if_silent(self, flask, tmp_path, monkeypatch):
        monkeypatch.delenv("SHOP_SETTINGS", raising=False)

        assert flask.Config(str(tmp_path)).from_envvar("SHOP_SETTINGS", silent=True) is False

    def test_a_relative_path_begins_at_the_root_path(self, flask, tmp_path, monkeypatch):
        (tmp_path / "settings.cfg").write_text("SIZE = 3")
        monkeypatch.setenv("SHOP_SETTINGS", "settings.cfg")
        config = flask.Config(str(tmp_path))
        config.from_envvar("SHOP_SETTINGS")

        assert config["SIZE"] == 3

    def test_a_missing_file_is_an_error(self, flask, tmp_path, monkeypatch):
        monkeypatch.setenv("SHOP_SETTINGS", "missing.cfg")

        with pytest.raises(OSError):
            flask.Config(str(tmp_path)).from_envvar("SHOP_SETTINGS")

    @applies(flask=">=0.9")
    def test_a_missing_file_is_forgiven_if_silent(self, flask, tmp_path, monkeypatch):
        monkeypatch.setenv("SHOP_SETTINGS", "missing.cfg")

        assert flask.Config(str(tmp_path)).from_envvar("SHOP_SETTINGS", silent=True) is False


@requirement("application/config-from-file", SHOULD, flask=">=2.0")
class TestConfigFromFile:
    """``from_file`` opens a file, found from the root path, has ``load`` read it, and takes
    the upper-case keys of what that returns.

    Source: Flask documentation, API, ``Config.from_file``.
    """

    def test_takes_upper_case_keys(self, flask, tmp_path):
        (tmp_path / "settings.json").write_text('{"SIZE": 1, "colour": "green"}')
        config = flask.Config(str(tmp_path))
        config.from_file("settings.json", load=json.load)

        assert dict(config) == {"SIZE": 1}

    def test_returns_true(self, flask, tmp_path):
        (tmp_path / "settings.json").write_text("{}")

        assert flask.Config(str(tmp_path)).from_file("settings.json", json.load) is True

    def test_opens_the_file_as_text(self, flask, tmp_path):
        (tmp_path / "settings.txt").write_text("green")
        config = flask.Config(str(tmp_path))
        config.from_file("settings.txt", load=lambda file: {"READ": file.read()})

        assert config["READ"] == "green"

    @applies(flask=">=2.3")
    def test_opens_the_file_as_bytes_if_asked(self, flask, tmp_path):
        (tmp_path / "settings.txt").write_text("green")
        config = flask.Config(str(tmp_path))
        config.from_file("settings.txt", load=lambda file: {"READ": file.read()}, text=False)

        assert config["READ"] == b"green"

    def test_an_absolute_path_stands_for_itself(self, flask, tmp_path):
        (tmp_path / "settings.json").write_text('{"SIZE": 1}')
        config = flask.Config("/nowhere")
        config.from_file(str(tmp_path / "settings.json"), load=json.load)

        assert config["SIZE"] == 1

    def test_an_error_of_the_loader_is_raised(self, flask, tmp_path):
        (tmp_path / "settings.json").write_text("no json")

        with pytest.raises(json.JSONDecodeError):
            flask.Config(str(tmp_path)).from_file("settings.json", load=json.load, silent=True)

    def test_a_missing_file_is_an_error(self, flask, tmp_path):
        with pytest.raises(OSError):
            flask.Config(str(tmp_path)).from_file("missing.json", load=json.load)

    def test_a_missing_file_is_forgiven_if_silent(self, flask, tmp_path):
        config = flask.Config(str(tmp_path))

        assert config.from_file("missing.json", load=json.load, silent=True) is False


@requirement("application/config-silent", MAY, since="1.2", flask=">=0.7")
class TestConfigSilent:
    """``silent`` forgives a folder where the file should be as well, and no other failure of the
    system, such as a name that is too long.
    """

    def test_forgives_a_folder_for_a_python_file(self, flask, tmp_path):
        assert flask.Config(str(tmp_path)).from_pyfile(".", silent=True) is False

    def test_forgives_no_name_of_a_python_file_that_is_too_long(self, flask, tmp_path):
        with pytest.raises(OSError):
            flask.Config(str(tmp_path)).from_pyfile("x" * 300, silent=True)

    @applies(flask=">=2.0")
    def test_forgives_a_folder_for_another_file(self, flask, tmp_path):
        config = flask.Config(str(tmp_path))

        assert config.from_file(".", load=json.load, silent=True) is False

    @applies(flask=">=2.0")
    def test_forgives_no_name_of_another_file_that_is_too_long(self, flask, tmp_path):
        with pytest.raises(OSError):
            flask.Config(str(tmp_path)).from_file("x" * 300, load=json.load, silent=True)


@requirement("application/config-from-json", SHOULD, flask=(">=0.11,<2.0", ">=2.0.1,<2.1"))
class TestConfigFromJson:
    """From 0.11 to 2.0 ``from_json`` reads a JSON file; ``silent`` forgives a missing one."""

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_takes_upper_case_keys(self, flask, tmp_path):
        (tmp_path / "settings.json").write_text('{"SIZE": 1, "colour": "green"}')
        config = flask.Config(str(tmp_path))

        assert (config.from_json("settings.json"), dict(config)) == (True, {"SIZE": 1})

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_a_missing_file_is_forgiven_if_silent(self, flask, tmp_path):
        assert not flask.Config(str(tmp_path)).from_json("missing.json", silent=True)


@requirement("application/config-without-from-json", MAY, flask=">=2.1")
class TestConfigWithoutFromJson:
    """Since 2.1 there is no ``from_json``: ``from_file`` takes its place."""

    def test_is_gone(self, flask):
        assert not hasattr(flask.Config, "from_json")
