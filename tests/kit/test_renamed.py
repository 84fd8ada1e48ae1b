"""A target's own names for Flask's."""

from __future__ import annotations

import sys
import warnings
from types import ModuleType

import pytest

from flask_conformance.kit.renamed import RenamedModule

SOURCE = """
import warnings

class Mini: pass
class Flask: pass

def __getattr__(name):
    if name == "version":
        warnings.warn("deprecated", DeprecationWarning, stacklevel=2)
        return "1"
    raise AttributeError(name)
"""


@pytest.fixture
def module() -> ModuleType:
    module = ModuleType("shop")
    exec(SOURCE, vars(module))
    return module


def test_flasks_names_are_the_targets_own(module: ModuleType) -> None:
    renamed = RenamedModule(module, {"Flask": "Mini"})

    assert (renamed.Flask, renamed.Mini) == (module.Mini, module.Mini)


def test_a_name_that_the_target_does_not_have_is_missing(module: ModuleType) -> None:
    renamed = RenamedModule(module, {"Flask": "Nix"})

    with pytest.raises(AttributeError, match="no attribute 'Nix'") as raised:
        _ = renamed.Flask
    assert raised.value.obj is renamed


def test_what_is_warned_about_is_the_line_that_asks(module: ModuleType) -> None:
    renamed = RenamedModule(module, {"Flask": "Mini"})

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        _ = renamed.version
    assert [warning.filename for warning in caught] == [__file__]


def test_a_submodule_imported_since_is_there(module: ModuleType) -> None:
    renamed = RenamedModule(module, {"Flask": "Mini"})

    module.views = sys
    assert renamed.views is sys
