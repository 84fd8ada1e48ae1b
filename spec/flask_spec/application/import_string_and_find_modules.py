"""Objects and modules that are named by a text: ``import_string`` and ``find_modules``."""

import sys

import pytest

from flask_conformance import SHOULD, requirement


@pytest.fixture
def package(tmp_path, monkeypatch, names):
    """The name of a package that can be imported, with modules of several kinds."""
    name = names.word()
    files = {
        "__init__.py": "",
        "views.py": "class Shop:\n    title = 'shop'\n",
        "broken.py": "import nothing_of_this_name\n",
        "inner/__init__.py": "word = 'inner'\n",
        "inner/deep.py": "",
    }
    for path, text in files.items():
        (tmp_path / name / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name / path).write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    yield name
    for module in [module for module in sys.modules if module.partition(".")[0] == name]:
        del sys.modules[module]


def named(error):
    """What an error names, in its words or in its attributes."""
    return f"{error} {getattr(error, 'import_name', '')} {getattr(error, 'exception', '')}"


@requirement(
    "application/import-string", SHOULD, since="1.2", werkzeug=">=1.0", needs="werkzeug.utils"
)
class TestImportString:
    """``import_string`` gives the module or the object that a text names, with a dot or a colon
    before the object; what cannot be imported is an ``ImportError`` that names it, or None if one
    asks for that.

    Why: configurations name classes, views that are loaded late, and extensions.
    Source: Werkzeug documentation, "Utilities", ``import_string``; Flask documentation, "Lazily
    Loading Views".
    """

    @pytest.mark.parametrize("between", [".", ":"])
    def test_gives_an_object(self, werkzeug, package, between):
        assert werkzeug.utils.import_string(f"{package}.views{between}Shop").title == "shop"

    @pytest.mark.parametrize("name", ["{}", "{}.views", "{}.inner"])
    def test_gives_a_module(self, werkzeug, package, name):
        name = name.format(package)

        assert werkzeug.utils.import_string(name).__name__ == name

    @pytest.mark.parametrize("name", ["{}x", "{}.nothing", "{}.views.Nothing"])
    def test_what_is_not_there_is_an_error_that_names_it(self, werkzeug, package, name):
        with pytest.raises(ImportError) as raised:
            werkzeug.utils.import_string(name.format(package))

        assert name.format(package) in named(raised.value)

    @pytest.mark.parametrize("name", ["{}x", "{}.nothing", "{}.views.Nothing"])
    def test_what_is_not_there_is_none_if_asked(self, werkzeug, package, name):
        found = [
            werkzeug.utils.import_string(each.format(package), silent=True)
            for each in ("{}.views", name)
        ]
        assert [each is None for each in found] == [False, True]

    def test_what_fails_inside_is_told(self, werkzeug, package):
        with pytest.raises(ImportError) as raised:
            werkzeug.utils.import_string(f"{package}.broken")

        assert "nothing_of_this_name" in named(raised.value)


@requirement(
    "application/find-modules", SHOULD, since="1.2", werkzeug=">=1.0", needs="werkzeug.utils"
)
class TestFindModules:
    """``find_modules`` gives the names of the modules of a package, with those of the packages in
    it if asked, and imports none of them.

    Source: Werkzeug documentation, "Utilities", ``find_modules``.
    """

    @pytest.mark.parametrize(
        ("options", "expected"),
        [
            ({}, ["broken", "views"]),
            ({"include_packages": True}, ["broken", "inner", "views"]),
            ({"recursive": True}, ["broken", "inner.deep", "views"]),
            (
                {"include_packages": True, "recursive": True},
                ["broken", "inner", "inner.deep", "views"],
            ),
        ],
        ids=["modules", "packages", "recursive", "both"],
    )
    def test_gives_their_names(self, werkzeug, package, options, expected):
        found = sorted(werkzeug.utils.find_modules(package, **options))

        assert found == [f"{package}.{name}" for name in expected]

    def test_a_module_has_none(self, werkzeug, package):
        found = list(werkzeug.utils.find_modules(package))
        try:
            found_below = list(werkzeug.utils.find_modules(f"{package}.views"))
        except (ImportError, TypeError, ValueError):
            found_below = []

        assert (found != [], found_below) == (True, [])
