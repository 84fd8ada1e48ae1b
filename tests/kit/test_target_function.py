"""A target ``module:function``: what the function gives is taken for what it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from flask_conformance.kit.adapter import Adapter
from flask_conformance.kit.target import TargetError, load

SOURCE = """
from types import SimpleNamespace
from flask_conformance import Adapter, Edition

request = "beside"

class Mini:
    def __init__(self, import_name):
        self.import_name = import_name

class Own(Adapter):
    name = "own"
    edition = Edition.of("2.0", "2.0")
    def namespace(self):
        return SimpleNamespace(Flask=Mini)

def an_adapter():
    return Own()

def an_adapters_class():
    return Own

def a_namespace():
    return SimpleNamespace(Flask=Mini, request="inside")

def a_module():
    import json
    return json

def a_class():
    return Mini

class Holder:
    @staticmethod
    def inside():
        return Own()

def fails():
    return 1 / 0
"""


@pytest.fixture
def target(tmp_path: Path) -> Callable[[str], Adapter]:
    (tmp_path / "mini.py").write_text(SOURCE)
    return lambda name: load(f"{tmp_path}/mini.py:{name}")


@pytest.mark.parametrize("name", ["an_adapter", "an_adapters_class", "Own", "Holder.inside"])
def test_an_adapter(target: Callable[[str], Adapter], name: str) -> None:
    adapter = target(name)

    assert adapter.name == "own"
    assert adapter.namespace().Flask("shop").import_name == "shop"
    # What a clause misses in it is known by that.
    assert adapter.namespace() is adapter.namespace()


def test_a_namespace(target: Callable[[str], Adapter]) -> None:
    namespace = target("a_namespace").namespace()

    assert namespace.Flask("shop").import_name == "shop"
    assert namespace.request == "inside"


def test_a_module(target: Callable[[str], Adapter]) -> None:
    assert target("a_module").name == "json"


@pytest.mark.parametrize("name", ["a_class", "Mini"])
def test_a_class_stands_among_the_names_beside_it(
    target: Callable[[str], Adapter], name: str
) -> None:
    namespace = target(name).namespace()

    assert namespace.Flask("shop").import_name == "shop"
    assert namespace.request == "beside"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nothing", "has no attribute 'nothing'"),
        ("fails", "the function raises ZeroDivisionError"),
    ],
)
def test_what_cannot_be_used(target: Callable[[str], Adapter], name: str, message: str) -> None:
    with pytest.raises(TargetError, match=message):
        target(name)
