"""The instance folder: given, or found beside the application."""

import json
import os
import sys
from types import ModuleType

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("application/instance-path", MUST, flask=">=0.8")
class TestInstancePath:
    """``instance_path`` is what the constructor was given, which must be absolute; with
    ``instance_relative_config`` configuration files are read from there.

    Source: Flask documentation, "Instance Folders".
    """

    def test_is_what_was_given(self, flask, tmp_path):
        assert flask.Flask("made", instance_path=str(tmp_path)).instance_path == str(tmp_path)

    def test_a_relative_one_is_an_error(self, flask):
        with pytest.raises((AssertionError, RuntimeError, ValueError)):
            flask.Flask("made", instance_path="instance")

    def test_configuration_is_read_from_there_if_asked(self, flask, tmp_path):
        (tmp_path / "settings.cfg").write_text("COLOUR = 'of the instance'")
        app = flask.Flask("made", instance_path=str(tmp_path), instance_relative_config=True)
        app.config.from_pyfile("settings.cfg")

        assert app.config["COLOUR"] == "of the instance"

    def test_a_file_named_by_the_environment_is_read_from_there(self, flask, tmp_path, monkeypatch):
        (tmp_path / "settings.cfg").write_text("COLOUR = 'of the instance'")
        monkeypatch.setenv("SHOP_SETTINGS", "settings.cfg")
        app = flask.Flask("made", instance_path=str(tmp_path), instance_relative_config=True)
        app.config.from_envvar("SHOP_SETTINGS")

        assert app.config["COLOUR"] == "of the instance"

    @applies(flask=">=2.0")
    def test_a_file_of_another_format_is_read_from_there(self, flask, tmp_path):
        (tmp_path / "settings.json").write_text('{"COLOUR": "of the instance"}')
        app = flask.Flask("made", instance_path=str(tmp_path), instance_relative_config=True)
        app.config.from_file("settings.json", load=json.load)

        assert app.config["COLOUR"] == "of the instance"

    def test_configuration_is_not_read_from_there_otherwise(self, flask, tmp_path):
        (tmp_path / "settings.cfg").write_text("COLOUR = 'of the instance'")
        app = flask.Flask("made", instance_path=str(tmp_path))

        with pytest.raises(OSError):
            app.config.from_pyfile("settings.cfg")

    @applies(flask=">=0.11")
    def test_the_configuration_tells_where_it_reads(self, flask, tmp_path):
        (tmp_path / "instance").mkdir()
        folders = {"root_path": str(tmp_path), "instance_path": str(tmp_path / "instance")}

        apps = [
            flask.Flask("made", instance_relative_config=relative, **folders)
            for relative in (False, True)
        ]

        assert [app.config.root_path for app in apps] == list(folders.values())


@requirement("application/found-instance-path", SHOULD, flask=">=0.8")
class TestFoundInstancePath:
    """The instance path of a package or module that is not installed is the folder
    ``instance`` beside it; of an installed one it is ``$PREFIX/var/<name>-instance``.

    Source: Flask documentation, "Instance Folders".
    """

    @pytest.mark.parametrize("folder", ["apps", "site-packages-2", "www"])
    def test_beside_a_package(self, flask, tmp_path, monkeypatch, names, folder):
        name, here = names.word(), tmp_path / folder
        (here / name).mkdir(parents=True)
        (here / name / "__init__.py").write_text("")
        monkeypatch.syspath_prepend(here)

        assert flask.Flask(name).instance_path == str(here / "instance")

    def test_beside_a_module(self, flask, tmp_path, monkeypatch, names):
        name = names.word()
        (tmp_path / f"{name}.py").write_text("")
        monkeypatch.syspath_prepend(tmp_path)

        assert flask.Flask(name).instance_path == str(tmp_path / "instance")

    def test_of_a_module_in_a_package_beside_the_package(self, flask, tmp_path, monkeypatch, names):
        name = names.word()
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("")
        (tmp_path / name / "views.py").write_text("")
        monkeypatch.syspath_prepend(tmp_path)

        assert flask.Flask(f"{name}.views").instance_path == str(tmp_path / "instance")

    def test_without_a_module_in_the_working_directory(self, flask, tmp_path, monkeypatch, names):
        monkeypatch.chdir(tmp_path)

        assert flask.Flask(names.word()).instance_path == str(tmp_path / "instance")

    @applies(flask=">=0.9")
    def test_of_the_main_script_in_the_working_directory(self, flask, tmp_path, monkeypatch):
        script = ModuleType("__main__")
        script.__file__ = str(tmp_path / "scripts" / "run.py")
        monkeypatch.setitem(sys.modules, "__main__", script)
        monkeypatch.chdir(tmp_path)

        assert flask.Flask("__main__").instance_path == str(tmp_path / "instance")

    @applies(flask=">=2.1.3")
    def test_of_a_package_in_a_namespace_package(self, flask, tmp_path, monkeypatch, names):
        space = names.word()
        (tmp_path / "one" / space / "blog").mkdir(parents=True)
        (tmp_path / "two" / space / "shop").mkdir(parents=True)
        (tmp_path / "two" / space / "shop" / "__init__.py").write_text("")
        monkeypatch.setattr(sys, "path", [str(tmp_path / "one"), str(tmp_path / "two"), *sys.path])

        assert flask.Flask(f"{space}.shop").instance_path == str(tmp_path / "two" / "instance")

    @applies(flask=">=0.9")
    def test_of_a_module_in_a_namespace_package(self, flask, tmp_path, monkeypatch, names):
        space = names.word()
        (tmp_path / space).mkdir()
        (tmp_path / space / "views.py").write_text("")
        monkeypatch.syspath_prepend(tmp_path)

        assert flask.Flask(f"{space}.views").instance_path == str(tmp_path / "instance")

    @pytest.mark.parametrize(
        "site",
        [
            pytest.param("lib/python3.9/site-packages", id="unix"),
            pytest.param("Lib/site-packages", id="windows"),
            pytest.param("site-packages", id="plain"),
            pytest.param("LIB/python3.9/site-packages", id="unix, other case"),
            pytest.param("LIB/Site-Packages", id="windows, other case"),
        ],
    )
    def test_of_an_installed_package(self, flask, tmp_path, monkeypatch, names, site):
        name = names.word()
        (tmp_path / site / name).mkdir(parents=True)
        (tmp_path / site / name / "__init__.py").write_text("")
        monkeypatch.syspath_prepend(tmp_path / site)

        assert flask.Flask(name).instance_path == str(tmp_path / "var" / f"{name}-instance")

    def test_of_a_package_below_the_interpreters_prefix(self, flask, tmp_path, monkeypatch, names):
        name = names.word()
        (tmp_path / "somewhere" / name).mkdir(parents=True)
        (tmp_path / "somewhere" / name / "__init__.py").write_text("")
        monkeypatch.syspath_prepend(tmp_path / "somewhere")
        monkeypatch.setattr(sys, "prefix", str(tmp_path))

        assert flask.Flask(name).instance_path == str(tmp_path / "var" / f"{name}-instance")

    def test_of_a_package_right_in_the_interpreters_prefix(
        self, flask, tmp_path, monkeypatch, names
    ):
        name = names.word()
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("")
        monkeypatch.syspath_prepend(tmp_path)
        monkeypatch.setattr(sys, "prefix", str(tmp_path))

        assert flask.Flask(name).instance_path == str(tmp_path / "var" / f"{name}-instance")

    def test_is_not_made(self, flask, tmp_path, monkeypatch, names):
        monkeypatch.chdir(tmp_path)
        path = flask.Flask(names.word()).instance_path

        assert (path, os.path.exists(path)) == (str(tmp_path / "instance"), False)

    def test_may_be_found_otherwise_by_a_subclass(self, flask, tmp_path):
        class Application(flask.Flask):
            def auto_find_instance_path(self):
                return str(tmp_path)

        assert Application("made").instance_path == str(tmp_path)
