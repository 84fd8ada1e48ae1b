"""The name of an application, and the version of the framework."""

import re
import sys
import warnings
from types import ModuleType

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("application/name", SHOULD, flask=">=0.8")
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
        made = app.name
        app.name = "renamed"

        assert (made, app.name) == ("made", "renamed")


@requirement("application/framework-version", MAY, flask=">=0.7,<3.2")
class TestFrameworkVersion:
    """``__version__`` is the framework's version as text, numbers between dots; to ask for it is
    deprecated.

    Why: programs ask for it, although what a framework can do says more than its number.
    Source: Flask change log, 3.0 (#5230).
    """

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_is_numbers_between_dots(self, flask):
        assert re.match(r"\d+\.\d+", flask.__version__)

    @applies(flask=">=3.0")
    def test_asking_warns_the_caller(self, flask):
        with pytest.warns(DeprecationWarning, match="__version__") as caught:
            str(flask.__version__)

        assert caught[0].filename == __file__

    @applies(flask="<3.0")
    def test_asking_did_not_warn(self, flask):
        with warnings.catch_warnings():
            warnings.simplefilter("error")

            assert flask.__version__
