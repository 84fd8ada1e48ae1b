"""Any module with Flask's names is a target; what parts of Werkzeug it has is seen from names."""

from __future__ import annotations

from types import ModuleType

import pytest

from flask_conformance.kit.module_adapter import ModuleAdapter


def framework(**names: object) -> ModuleType:
    module = ModuleType("framework")
    vars(module).update({"Flask": type("Flask", (), {}), **names})
    return module


def part(name: str, **names: object) -> ModuleType:
    module = ModuleType(f"framework.{name}")
    vars(module).update(names)
    return module


def test_a_part_may_lie_in_a_submodule() -> None:
    local = part("local", Local=object, LocalStack=object, LocalProxy=object)

    assert ModuleAdapter(framework(local=local)).werkzeug().local is local


def test_a_part_may_lie_in_the_module_itself() -> None:
    module = framework(LocalStack=object)

    assert ModuleAdapter(module).werkzeug().local is module


def test_a_submodule_that_only_has_the_name_of_a_part_is_none() -> None:
    adapter = ModuleAdapter(framework(middleware=part("middleware", Timing=object)))

    assert not hasattr(adapter.werkzeug(), "middleware")
    assert adapter.lacks["werkzeug.middleware"] == (
        "framework offers no DispatcherMiddleware or ProxyFix"
    )


def test_what_is_missing_of_a_part_is_lacked_by_itself() -> None:
    adapter = ModuleAdapter(framework(local=part("local", Local=object)))

    assert adapter.lacks["werkzeug.local.LocalManager"] == "framework offers no LocalManager"
    assert "werkzeug.local" not in adapter.lacks


class Plain:
    """It is made without arguments."""


class OfVariable:
    def __init__(self, context_var: object = None) -> None:
        """As Werkzeug has it since 2.2."""


@pytest.mark.parametrize(("cls", "is_lacked"), [(Plain, True), (OfVariable, False)])
def test_whether_a_stack_takes_a_variable_is_seen(cls: type, is_lacked: bool) -> None:
    adapter = ModuleAdapter(framework(local=part("local", LocalStack=cls)))

    assert ("werkzeug.local.context_var" in adapter.lacks) is is_lacked


@pytest.mark.parametrize("is_lent", [True, False], ids=["of werkzeug", "its own"])
def test_a_part_of_werkzeugs_by_itself_says_nothing_of_a_target(is_lent: bool) -> None:
    exceptions = pytest.importorskip("werkzeug.exceptions")
    own = part("exceptions", HTTPException=Exception, NotFound=Exception)
    adapter = ModuleAdapter(framework(exceptions=exceptions if is_lent else own))

    assert ("werkzeug.exceptions by itself" in adapter.lacks) is is_lent
    assert "werkzeug.exceptions" not in adapter.lacks


def test_a_local_beside_applications_may_be_anything() -> None:
    makes = type("Flask", (), {"route": lambda self, rule: None})
    names = {"Flask": makes, "Local": type("Local", (), {})}

    assert not hasattr(ModuleAdapter(framework(**names)).werkzeug(), "local")
    assert hasattr(ModuleAdapter(framework(**names, LocalStack=object)).werkzeug(), "local")
    assert hasattr(ModuleAdapter(framework(Local=object)).werkzeug(), "local")
