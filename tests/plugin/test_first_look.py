"""What is seen of a target before any clause runs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from flask_conformance.kit.module_adapter import NEWEST, ModuleAdapter
from flask_conformance.kit.target import load
from flask_conformance.model.protocol import FirstLook
from flask_conformance.plugin.first_look import look
from flask_conformance.reports.looks import first_look_rows

NAMES = {"Flask": "", "request": "", "views": ">=0.7", "globals_of_old": "<0.5"}
OF_BLUEPRINTS = {"route": "", "add_url_rule": "", "of_the_future": ">=9"}
MEMBERS = {"route": "", "test_client": "", "app_context": ">=0.9", "of_the_future": ">=9"}
PARTS = {"local": ("Local", "LocalStack"), "routing": ("Map", "Rule")}

WSGI = """
class Flask:
    def __init__(self, import_name): self.views = {}
    def route(self, path): return lambda view: self.views.setdefault(path, view)
    def __call__(self, environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [self.views[environ["PATH_INFO"]]().encode()]
"""


@pytest.fixture
def look_at() -> Iterator[Callable[[str], FirstLook]]:
    def look_at(source: str) -> FirstLook:
        module = sys.modules["answer"] = ModuleType("answer")
        exec(source, vars(module))
        adapter = ModuleAdapter(module)
        return look(adapter, adapter.edition, NAMES, MEMBERS, PARTS, OF_BLUEPRINTS)

    yield look_at
    sys.modules.pop("answer", None)


def needs(first_look: FirstLook) -> list[str]:
    return [obstacle.need for obstacle in first_look.obstacles]


def test_names_and_members_of_the_edition_are_missed(look_at: Any) -> None:
    first_look = look_at(WSGI)

    assert (first_look.own, first_look.answer) == (("Flask",), "200 OK")
    assert first_look.missing == (
        "flask.request", "flask.views", "flask.Flask.test_client", "flask.Flask.app_context",
    )  # fmt: skip
    assert needs(first_look) == list(first_look.missing)


def test_members_of_blueprints_are_missed(monkeypatch: pytest.MonkeyPatch, look_at: Any) -> None:
    monkeypatch.setitem(NAMES, "Blueprint", "")
    blueprint = (
        "class Blueprint:\n"
        "    def __init__(self, name, import_name): self.name = name\n"
        "    def route(self, rule): ...\n"
    )

    assert look_at(f"{WSGI}\n{blueprint}").missing[-1] == "flask.Blueprint.add_url_rule"
    has_it = blueprint.replace("= name", "= self.add_url_rule = name")
    assert "flask.Blueprint.add_url_rule" not in look_at(f"{WSGI}\n{has_it}").missing
    # Of one that cannot be made nothing is known.
    unmade = blueprint.replace(", import_name", "")
    assert "flask.Blueprint.add_url_rule" not in look_at(f"{WSGI}\n{unmade}").missing


def test_an_application_without_an_import_name(look_at: Any) -> None:
    first_look = look_at(WSGI.replace(", import_name", ""))

    assert first_look.application == "without an import name"
    assert needs(first_look)[0] == "an application"
    assert "it can be made without an import name (without_import_name): an adapter" in (
        first_look.obstacles[0].what
    )


def test_an_application_that_is_no_callable(look_at: Any) -> None:
    first_look = look_at(WSGI.replace("__call__", "answer"))

    assert needs(first_look)[0] == "an answer"
    assert "the WSGI application, Flask, is not callable; an adapter must say what is meant" in (
        first_look.obstacles[0].what
    )
    assert "flask-conformance run --url" in first_look.obstacles[0].what


def test_an_application_with_a_callable_of_another_name(look_at: Any) -> None:
    assert look_at(WSGI.replace("__call__", "wsgi_app")).answer == "200 OK"


@pytest.mark.parametrize(
    ("source", "hint"),
    [
        (WSGI.replace('"]]()', '"]](environ)'), "RequestArgument"),
        (
            WSGI.replace('"]]()', '"]](environ)[1]["text"]'),
            "a view that takes the request and gives text raises TypeError: string indices",
        ),
        (
            "class Flask:\n"
            "    def __init__(self, import_name): pass\n"
            "    def route(self, path): return lambda view: view\n"
            "    async def __call__(self, scope, receive, send): pass\n",
            "it is an ASGI application (asgi_to_wsgi)",
        ),
    ],
    ids=["a view is handed its request", "and answers otherwise", "ASGI"],
)
def test_what_to_do_where_there_is_no_answer(look_at: Any, source: str, hint: str) -> None:
    obstacle = look_at(source).obstacles[0]

    assert (obstacle.need, hint in obstacle.what) == ("an answer", True), obstacle.what


def test_where_no_class_can_be_meant_an_adapter_must_say(look_at: Any) -> None:
    assert "an adapter must say" in look_at("def run(): pass").advice


def test_a_class_in_a_submodule_is_found_unimported(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("1 / 0\n" + WSGI.replace("class Flask", "class Mini"))
    (tmp_path / "plans.py").write_text("class Blueprint:\n    def route(self, path): ...\n")
    (tmp_path / "broken.py").write_text("class Flask(:")
    package = ModuleType("package")
    package.__path__ = [str(tmp_path)]

    first_look = look(ModuleAdapter(package), NEWEST, NAMES, MEMBERS, PARTS, OF_BLUEPRINTS)

    assert first_look.advice == (
        "no Flask; package.app has a class Mini with route: "
        "try flask-conformance run package.app --name Flask=Mini"
    )


def test_a_class_by_another_name_is_found(look_at: Any) -> None:
    first_look = look_at(WSGI.replace("class Flask", "class Mini"))

    assert first_look.advice == "no Flask; found class Mini with route: try --name Flask=Mini"


def test_of_several_classes_the_application_is_meant(look_at: Any) -> None:
    others = """
class Aisle:
    def route(self, path): pass
class BaseApp(abc.ABC):
    def route(self, path): pass
    def __call__(self, environ, start_response): pass
    @abc.abstractmethod
    def run(self): pass
class Request:
    route = "/"
"""
    mini = WSGI.replace("class Flask", "class Mini")
    first_look = look_at(f"import abc\n{others}{mini}")

    assert first_look.advice == "no Flask; found class Mini with route: try --name Flask=Mini"


def test_a_module_that_is_called_like_an_object_of_flasks_is_not_it(look_at: Any) -> None:
    modules = "import types\nrequest = views = types.ModuleType('answer.views')"
    first_look = look_at(f"{modules}\n{WSGI}")

    assert (first_look.own, first_look.missing[0]) == (("Flask", "views"), "flask.request")


def test_a_module_of_pythons_is_not_the_targets(look_at: Any) -> None:
    first_look = look_at(f"import json as views\n{WSGI}")

    assert (first_look.own, first_look.missing[1]) == (("Flask",), "flask.views")


def test_a_class_of_werkzeugs_is_not_the_targets(look_at: Any) -> None:
    pytest.importorskip("werkzeug")
    first_look = look_at(f"from werkzeug.local import Local\n{WSGI}")

    assert first_look.borrowed["werkzeug.local.Local"] == "werkzeug"
    assert "werkzeug.local.Local" not in first_look.own


def test_no_part_is_claimed_by_a_name_that_may_be_anythings(look_at: Any) -> None:
    assert not [name for name in needs(look_at(f"class Rule: pass\n{WSGI}")) if "routing" in name]


def test_a_part_of_which_something_is_there_is_claimed(look_at: Any) -> None:
    assert "werkzeug.local.Local" in needs(look_at("class LocalStack: pass"))


def test_of_real_flask_there_is_nothing_to_say() -> None:
    pytest.importorskip("flask")
    adapter = load("flask")

    first_look = look(adapter, adapter.edition, NAMES, MEMBERS, PARTS, OF_BLUEPRINTS)

    assert first_look_rows(first_look) == []
