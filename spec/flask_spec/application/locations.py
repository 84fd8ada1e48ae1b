"""Where an application finds itself: root path, instance path, templates and resources."""

import importlib.abc
import sys
from importlib.util import spec_from_loader
from types import ModuleType

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("application/root-path", MUST)
class TestRootPath:
    """The import name tells the root path: the folder of that package, or the folder that
    holds that module; the working directory where there is neither.

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

        with pytest.raises(RuntimeError, match="root path"):
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

        with pytest.raises(RuntimeError, match="root path"):
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


@requirement("application/found-instance-path", MUST, flask=">=0.8")
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
        ("site", "prefix"),
        [
            pytest.param("lib/python3.9/site-packages", ".", id="unix"),
            pytest.param("Lib/site-packages", ".", id="windows"),
            pytest.param("site-packages", ".", id="plain"),
            pytest.param("LIB/python3.9/site-packages", ".", id="unix, other case"),
            pytest.param("LIB/Site-Packages", ".", id="windows, other case"),
        ],
    )
    def test_of_an_installed_package(self, flask, tmp_path, monkeypatch, names, site, prefix):
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
        flask.Flask(names.word())

        assert list(tmp_path.iterdir()) == []

    def test_may_be_found_otherwise_by_a_subclass(self, flask, tmp_path):
        class Application(flask.Flask):
            def auto_find_instance_path(self):
                return str(tmp_path)

        assert Application("made").instance_path == str(tmp_path)


@requirement("application/name", MUST, flask=">=0.8")
class TestName:
    """``name`` is the import name; of an application made in the main script, the script's.

    Source: Flask documentation, API, ``Flask.name``.
    """

    @pytest.mark.parametrize("name", ["shop", "Shop", "__shop__"])
    def test_is_the_import_name(self, flask, name):
        assert flask.Flask(name).name == name

    def test_of_the_main_script_is_its_file_name(self, flask, monkeypatch, tmp_path):
        main = ModuleType("__main__")
        main.__file__ = str(tmp_path / "shop.v2.py")
        monkeypatch.setitem(sys.modules, "__main__", main)

        assert flask.Flask("__main__").name == "shop.v2"

    def test_of_an_interactive_main_is_main(self, flask, monkeypatch):
        monkeypatch.setitem(sys.modules, "__main__", ModuleType("__main__"))

        assert flask.Flask("__main__").name == "__main__"

    def test_may_be_set(self, flask):
        app = flask.Flask("made")
        app.name = "renamed"

        assert app.name == "renamed"

    @applies(flask=">=0.10")
    def test_repr_shows_class_and_name(self, flask):
        class Application(flask.Flask):
            pass

        assert repr(Application("shop")) == "<Application 'shop'>"
