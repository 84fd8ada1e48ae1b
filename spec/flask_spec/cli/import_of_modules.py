"""Importing the module that holds the application: names, files, packages, and failures."""

import os
import sys

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


@pytest.fixture
def folder(flask, monkeypatch, tmp_path):
    """The current folder, empty; its modules may ``from framework import Flask``."""
    before, callers = set(sys.modules), os.path.realpath("")
    # Where the suite was started there may be an app.py or wsgi.py too.
    elsewhere = [path for path in sys.path if os.path.realpath(path) != callers]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", elsewhere)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.delenv("FLASK_APP", raising=False)
    for name in ("app", "wsgi"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setitem(sys.modules, "framework", flask)
    yield tmp_path
    for name in set(sys.modules) - before:
        if (getattr(sys.modules[name], "__file__", None) or "").startswith(str(tmp_path)):
            del sys.modules[name]


@requirement("cli/import-path", SHOULD, flask=">=1.0", needs="python:click")
class TestImportPath:
    """The module is named as Python imports it, or as a file or folder; what it imports itself is
    looked for beside it.

    Source: Flask documentation, "Command Line Interface", "Application Discovery".
    """

    @pytest.mark.parametrize(
        "path",
        ["{name}", "{name}.py", "./{name}.py", "{folder}/{name}", "{folder}/{name}.py"],
        ids=["name", "file", "relative-file", "absolute", "absolute-file"],
    )
    def test_module_of_the_current_folder(self, flask, folder, names, path):
        name = names.word()
        (folder / f"{name}.py").write_text("from framework import Flask\napp = Flask('found')\n")

        info = flask.cli.ScriptInfo(path.format(name=name, folder=folder))

        assert info.load_app().import_name == "found"

    def test_file_with_a_name(self, flask, folder, names):
        name = names.word()
        (folder / f"{name}.py").write_text(
            "from framework import Flask\none = Flask('one')\ntwo = Flask('two')\n"
        )

        assert flask.cli.ScriptInfo(f"{folder}/{name}.py:two").load_app().import_name == "two"

    def test_module_of_another_folder(self, flask, folder, names):
        name, below = names.word(), folder / "below"
        below.mkdir()
        (below / f"{name}.py").write_text("from framework import Flask\napp = Flask('found')\n")

        assert flask.cli.ScriptInfo(f"below/{name}").load_app().import_name == "found"

    def test_what_it_imports_is_beside_it(self, flask, folder, names):
        name, beside, below = names.word(), names.word(), folder / "below"
        below.mkdir()
        (below / f"{beside}.py").write_text("from framework import Flask\nfound = Flask('found')\n")
        (below / f"{name}.py").write_text(f"from {beside} import found as app\n")

        assert flask.cli.ScriptInfo(f"below/{name}.py").load_app().import_name == "found"

    @pytest.mark.parametrize("other", ["", "~"], ids=["before-any-other", "behind-any-other"])
    def test_what_is_beside_it_goes_first(self, flask, folder, names, other):
        name = names.word()
        (folder / f"{name}.py").write_text("from framework import Flask\napp = Flask('found')\n")
        sys.path.insert(0, other)

        flask.cli.ScriptInfo(f"{name}.py").load_app()

        assert sys.path.index(str(folder)) < sys.path.index(other)

    @pytest.mark.parametrize("place", [1, sys.maxsize], ids=["second", "last"])
    def test_what_is_beside_it_goes_first_though_it_was_known(self, flask, folder, names, place):
        name = names.word()
        (folder / f"{name}.py").write_text("from framework import Flask\napp = Flask('found')\n")
        sys.path.insert(place, str(folder))

        flask.cli.ScriptInfo(f"{name}.py").load_app()

        assert sys.path[0] == str(folder)

    @pytest.mark.parametrize(
        "path", ["{name}", "{name}/", "{name}/__init__.py"], ids=["name", "folder", "file"]
    )
    def test_package(self, flask, folder, names, path):
        name = names.word()
        (folder / name).mkdir()
        (folder / name / "__init__.py").write_text(
            "from framework import Flask\napp = Flask(__name__)\n"
        )

        assert flask.cli.ScriptInfo(path.format(name=name)).load_app().import_name == name

    @pytest.mark.parametrize("path", ["{name}.site", "{name}/site.py"], ids=["dotted-name", "file"])
    def test_module_of_a_package_has_its_dotted_name(self, flask, folder, names, path):
        name = names.word()
        (folder / name).mkdir()
        (folder / name / "__init__.py").write_text("")
        (folder / name / "site.py").write_text(
            "from framework import Flask\napp = Flask(__name__)\n"
        )

        info = flask.cli.ScriptInfo(path.format(name=name))

        assert info.load_app().import_name == f"{name}.site"

    def test_module_of_a_package_in_a_package_has_its_dotted_name(self, flask, folder, names):
        name = names.word().capitalize()
        (folder / name / "inner").mkdir(parents=True)
        (folder / name / "__init__.py").write_text("")
        (folder / name / "inner" / "__init__.py").write_text("")
        (folder / name / "inner" / "Site.py").write_text(
            "from framework import Flask\napp = Flask(__name__)\n"
        )

        info = flask.cli.ScriptInfo(f"{name}/inner/Site.py")

        assert info.load_app().import_name == f"{name}.inner.Site"


@requirement("cli/import-failures", MAY, flask=">=1.0", needs="python:click")
class TestImportFailures:
    """A module that is not there, or that cannot import what it needs, is a ``NoAppException``
    whose message tells which it was; any other exception of the module leaves as it is."""

    def test_no_such_module(self, flask, folder, names):
        name = names.word()

        with pytest.raises(flask.cli.NoAppException, match=name):
            flask.cli.ScriptInfo(name).load_app()

    @applies(flask=("<2.0.2", ">=2.0.3"))
    def test_a_module_that_imports_what_is_not_there(self, flask, folder, names):
        name, missing = names.word(), names.word()
        (folder / f"{name}.py").write_text(f"import {missing}\n")

        with pytest.raises(flask.cli.NoAppException, match=missing):
            flask.cli.ScriptInfo(name).load_app()

    def test_a_module_that_fails(self, flask, folder, names):
        name = names.word()
        (folder / f"{name}.py").write_text("raise LookupError('broken')\n")

        with pytest.raises(LookupError, match="broken"):
            flask.cli.ScriptInfo(name).load_app()


@requirement("cli/default-module", MUST, flask=">=1.0", needs="python:click")
class TestDefaultModule:
    """Where nothing is named, the application is looked for in ``wsgi.py``, then ``app.py``, of
    the current folder.

    Source: Flask documentation, "Command Line Interface", "Application Discovery".
    """

    @pytest.mark.parametrize("name", ["wsgi", "app"])
    def test_found(self, flask, folder, name):
        (folder / f"{name}.py").write_text("from framework import Flask\napp = Flask('found')\n")

        assert flask.cli.ScriptInfo().load_app().import_name == "found"

    def test_wsgi_goes_before_app(self, flask, folder):
        for name in ("app", "wsgi"):
            (folder / f"{name}.py").write_text(
                f"from framework import Flask\napp = Flask('{name}')\n"
            )

        assert flask.cli.ScriptInfo().load_app().import_name == "wsgi"

    def test_nothing_there(self, flask, folder):
        with pytest.raises(flask.cli.NoAppException):
            flask.cli.ScriptInfo().load_app()

    def test_other_modules_are_not_looked_at(self, flask, folder):
        (folder / "site.py").write_text("from framework import Flask\napp = Flask('found')\n")

        with pytest.raises(flask.cli.NoAppException):
            flask.cli.ScriptInfo().load_app()

    @applies(flask=(">=1.0,<2.0.2", ">=2.0.3"))
    def test_one_that_cannot_import_what_it_needs(self, flask, folder, names):
        missing = names.word()
        (folder / "wsgi.py").write_text(f"import {missing}\n")
        (folder / "app.py").write_text("from framework import Flask\napp = Flask('found')\n")

        with pytest.raises(flask.cli.NoAppException):
            flask.cli.ScriptInfo().load_app()
