"""Where an application finds itself: its root path, and the folders below it."""

import importlib.abc
import sys
from importlib.util import spec_from_loader
from types import ModuleType

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("application/root-path", SHOULD)
class TestRootPath:
    """The import name tells the root path: the folder of that package, or the folder that holds
    that module; the working directory where there is neither. Where it cannot tell, it must be
    given: a RuntimeError.

    Source: Flask documentation, API, ``Flask`` ("About the First Parameter").
    """

    def test_of_a_package_is_its_folder(self, flask, tmp_path, monkeypatch, names):
        name = names.word()
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("")
        monkeypatch.syspath_prepend(tmp_path)
        __import__(name)

        assert flask.Flask(name).root_path == str(tmp_path / name)

    def test_of_a_module_is_the_folder_around_it(self, flask, tmp_path, monkeypatch, names):
        name = names.word()
        (tmp_path / f"{name}.py").write_text("")
        monkeypatch.syspath_prepend(tmp_path)
        __import__(name)

        assert flask.Flask(name).root_path == str(tmp_path)

    def test_of_a_module_in_a_package_is_the_packages_folder(
        self, flask, tmp_path, monkeypatch, names
    ):
        name = names.word()
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("")
        (tmp_path / name / "views.py").write_text("")
        monkeypatch.syspath_prepend(tmp_path)
        __import__(f"{name}.views")

        assert flask.Flask(f"{name}.views").root_path == str(tmp_path / name)

    @applies(flask=">=0.8")
    def test_of_a_package_not_imported_yet(self, flask, tmp_path, monkeypatch, names):
        name = names.word()
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("")
        monkeypatch.syspath_prepend(tmp_path)

        assert flask.Flask(name).root_path == str(tmp_path / name)

    def test_of_the_main_script_is_the_folder_around_it(self, flask, tmp_path, monkeypatch):
        script = ModuleType("__main__")
        script.__file__ = str(tmp_path / "run.py")
        monkeypatch.setitem(sys.modules, "__main__", script)

        assert flask.Flask("__main__").root_path == str(tmp_path)

    @applies(flask=">=0.8")
    def test_of_a_module_that_is_no_file_for_its_loader(self, flask, tmp_path, monkeypatch, names):
        class Loader(importlib.abc.Loader, importlib.abc.MetaPathFinder):
            def find_spec(self, name, path, target=None):
                return spec_from_loader(name, self, origin=here) if name == made else None

            def is_package(self, name):
                return False

            def exec_module(self, module):
                module.__file__ = here

        made, here = names.word(), str(tmp_path / "made.py")
        monkeypatch.setattr(sys, "meta_path", [Loader(), *sys.meta_path])

        assert flask.Flask(made).root_path == str(tmp_path)

    @applies(flask=">=0.11")
    def test_of_a_module_without_any_file_must_be_given(self, flask, monkeypatch, names):
        class Loader(importlib.abc.Loader, importlib.abc.MetaPathFinder):
            def find_spec(self, name, path, target=None):
                return spec_from_loader(name, self) if name == made else None

            def exec_module(self, module):
                pass

        made = names.word()
        monkeypatch.setattr(sys, "meta_path", [Loader(), *sys.meta_path])

        with pytest.raises((RuntimeError, ValueError)):
            flask.Flask(made)

    def test_of_no_module_is_the_working_directory(self, flask, tmp_path, monkeypatch, names):
        monkeypatch.chdir(tmp_path)

        assert flask.Flask(names.word()).root_path == str(tmp_path)

    def test_does_not_follow_a_later_change_of_directory(self, flask, tmp_path, monkeypatch, names):
        (tmp_path / "elsewhere").mkdir()
        monkeypatch.chdir(tmp_path)
        app = flask.Flask(names.word())
        monkeypatch.chdir(tmp_path / "elsewhere")

        assert app.root_path == str(tmp_path)

    @applies(flask=">=2.0.3")
    def test_of_a_namespace_package_must_be_given(self, flask, tmp_path, monkeypatch, names):
        name = names.word()
        (tmp_path / name).mkdir()
        monkeypatch.syspath_prepend(tmp_path)
        __import__(name)

        with pytest.raises((RuntimeError, ValueError)):
            flask.Flask(name)


@requirement("application/default-folders", MUST)
class TestDefaultFolders:
    """Templates come from the folder ``templates`` in the root path, static files from
    ``static``.
    """

    @applies(flask=">=0.8")
    def test_templates(self, flask, tmp_path, monkeypatch, names):
        name = names.word()
        (tmp_path / name / "templates").mkdir(parents=True)
        (tmp_path / name / "__init__.py").write_text("")
        (tmp_path / name / "templates" / "page.txt").write_text("a template of the package")
        monkeypatch.syspath_prepend(tmp_path)
        app = flask.Flask(name)

        with app.test_request_context("/"):
            assert flask.render_template("page.txt") == "a template of the package"

    @applies(flask=">=0.8")
    def test_static_files(self, flask, client, tmp_path, monkeypatch, names):
        name = names.word()
        (tmp_path / name / "static").mkdir(parents=True)
        (tmp_path / name / "__init__.py").write_text("")
        (tmp_path / name / "static" / "style.css").write_text("css of the package")
        monkeypatch.syspath_prepend(tmp_path)
        app = flask.Flask(name)

        assert client(app).get("/static/style.css").text == "css of the package"
