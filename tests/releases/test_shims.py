"""The import hooks and names that old releases need, each tried in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from flask_conformance.releases.old_sources import shims

OLD_FLASK = """\
def caught():
    try:
        raise KeyError('x')
    except KeyError, e:
        return e.args[0]

kinds = isinstance(b'', basestring), isinstance('', unicode), isinstance(1, long)
"""


def python(code: str, path: Path) -> str:
    """What *code* prints in a new interpreter that imports from *path* first."""
    prelude = (
        "import sys\n"
        f"sys.path.insert(0, {str(path)!r})\n"
        "from flask_conformance.releases.old_sources.shims import install_shims\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", prelude + code], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_python2_flask_is_translated_when_it_is_imported(tmp_path: Path) -> None:
    (tmp_path / "flask.py").write_text(OLD_FLASK)
    code = "install_shims('python2-source')\nimport flask\nprint(flask.caught(), flask.kinds)"

    assert python(code, tmp_path) == "x (True, True, True)"


def test_submodules_are_translated_too(tmp_path: Path) -> None:
    (tmp_path / "flask").mkdir()
    (tmp_path / "flask" / "__init__.py").write_text("from flask.app import caught\n")
    (tmp_path / "flask" / "app.py").write_text(OLD_FLASK)
    code = "install_shims('python2-source')\nimport flask\nprint(flask.caught())"

    assert python(code, tmp_path) == "x"


def test_installed_files_stay_as_published(tmp_path: Path) -> None:
    (tmp_path / "flask.py").write_text(OLD_FLASK)

    python("install_shims('python2-source')\nimport flask", tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["flask.py"]
    assert (tmp_path / "flask.py").read_text() == OLD_FLASK


def test_other_modules_are_not_translated(tmp_path: Path) -> None:
    (tmp_path / "flasky.py").write_text(OLD_FLASK)
    code = (
        "install_shims('python2-source')\n"
        "try:\n    import flasky\nexcept SyntaxError:\n    print('refused')"
    )

    assert python(code, tmp_path) == "refused"


def test_execfile_runs_a_file_in_a_namespace(tmp_path: Path) -> None:
    (tmp_path / "flask.py").write_text("def load(name, space): execfile(name, space)\n")
    config = tmp_path / "app.cfg"
    config.write_text("COLOUR = 'red'\n")
    code = (
        "install_shims('python2-source')\nimport flask\n"
        f"space = {{}}\nflask.load({str(config)!r}, space)\nprint(space['COLOUR'])"
    )

    assert python(code, tmp_path) == "red"


def test_moved_names_are_back(tmp_path: Path) -> None:
    code = (
        "install_shims('collections-abc')\n"
        "from collections import Mapping, MutableMapping, Iterable\n"
        "import imp\nprint(imp.new_module('config').__name__, isinstance({}, Mapping))"
    )

    assert python(code, tmp_path) == "config True"


def test_pytests_loader_answers_is_package(tmp_path: Path) -> None:
    code = (
        "import _pytest.assertion.rewrite as rewrite\n"
        "install_shims('collections-abc')\n"
        "answer = rewrite.AssertionRewritingHook.is_package\n"
        "print(answer(None, 'json'), answer(None, 'bisect'), answer(None, 'not.there'[:3]))"
    )

    assert python(code, tmp_path) == "True False False"


def test_nothing_is_changed_for_new_releases(tmp_path: Path) -> None:
    code = (
        "import builtins, collections\n"
        "before = list(sys.meta_path), set(vars(builtins)), set(vars(collections))\n"
        "install_shims('none')\n"
        "print(before == (sys.meta_path, set(vars(builtins)), set(vars(collections))))"
    )

    assert python(code, tmp_path) == "True"


def test_installing_twice_leaves_one_hook(tmp_path: Path) -> None:
    code = (
        "install_shims('python2-source')\nonce = list(sys.meta_path)\n"
        "install_shims('python2-source')\nprint(once == sys.meta_path)"
    )

    assert python(code, tmp_path) == "True"


def test_unknown_shim_is_an_error_that_names_it() -> None:
    with pytest.raises(ValueError, match=r"unknown shim 'python3'; one of none, collections-abc"):
        shims.install_shims("python3")
