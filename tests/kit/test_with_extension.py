"""``--with``: what is applied, how, and to which applications."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from flask_conformance import Adapter, Edition
from flask_conformance.kit.target import TargetError
from flask_conformance.kit.with_extension import extend, extended, how_to_apply, prepared


class Login:
    def __init__(self, app: Any = None) -> None:
        if app is not None:
            app.login = "by class"


class Mail:
    def init_app(self, app: Any) -> None:
        app.mail = "by init_app"


class Neither:
    pass


def applied(value: Any) -> Any:
    app = SimpleNamespace()
    how_to_apply("x:y", value)(app)
    return app


def test_a_class_takes_the_application() -> None:
    assert applied(Login).login == "by class"


def test_a_class_that_takes_none_has_init_app() -> None:
    assert applied(Mail).mail == "by init_app"


def test_an_object_has_init_app() -> None:
    assert applied(Mail()).mail == "by init_app"


def test_a_function_is_called() -> None:
    assert applied(lambda app: setattr(app, "seen", 1)).seen == 1


@pytest.mark.parametrize("value", [Neither, 3], ids=["class", "number"])
def test_what_cannot_be_applied(value: Any) -> None:
    with pytest.raises(TargetError, match="--with x:y: "):
        how_to_apply("x:y", value)


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("flask_login", "write package:Class, package:init_app or ./setup.py"),
        ("no_such_module:Class", "ModuleNotFoundError"),
        ("json:nothing", "has no attribute 'nothing'"),
        ("./nothing.py", "no such file"),
    ],
)
def test_what_is_not_there(word: str, message: str) -> None:
    with pytest.raises(TargetError, match=message):
        prepared([word])


def test_a_file_is_executed_and_applies_nothing(tmp_path: Path) -> None:
    path = tmp_path / "first.py"
    path.write_text("import builtins\nbuiltins.was_executed = __name__\n")

    assert prepared([str(path)]) == []

    import builtins

    assert vars(builtins).pop("was_executed") == "conformance_with_first"


def test_a_file_with_an_init_app_says_how_that_is_applied(tmp_path: Path) -> None:
    (tmp_path / "logins.py").write_text("def init_app(app): pass\n")

    with pytest.raises(TargetError, match="write logins:init_app"):
        prepared([str(tmp_path / "logins.py")])


def test_a_file_that_fails_is_told(tmp_path: Path) -> None:
    path = tmp_path / "first.py"
    path.write_text("1 / 0\n")

    with pytest.raises(TargetError, match=r"first\.py: ZeroDivisionError"):
        prepared([str(path)])


class Framework(Adapter):
    name = "framework"
    edition = Edition.of("3.1.3", "3.1.9")

    def __init__(self) -> None:
        class Flask:
            """An application."""

            def __init__(self, import_name: str) -> None:
                self.import_name = import_name

        self.real = Flask
        self.module = ModuleType("framework")
        self.module.Flask = Flask  # type: ignore[attr-defined]

    def namespace(self) -> Any:
        return self.module


def test_the_class_gives_itself_out_as_the_real_one() -> None:
    adapter = Framework()
    extend(adapter, [Login], ["x:Login"])
    own = adapter.namespace().Flask

    assert adapter.name == "framework with x:Login"
    assert own("shop").login == "by class"
    assert isinstance(own("shop"), adapter.real)
    assert (own.__name__, own.__qualname__, own.__module__, own.__doc__) == (
        adapter.real.__name__,
        adapter.real.__qualname__,
        adapter.real.__module__,
        adapter.real.__doc__,
    )


def test_it_is_applied_to_subclasses_too() -> None:
    adapter = Framework()
    extended(adapter, [Login])

    class Shop(adapter.namespace().Flask):  # type: ignore[misc]
        pass

    assert Shop("shop").login == "by class"


def test_a_function_that_makes_applications() -> None:
    adapter = Framework()
    adapter.module.Flask = lambda import_name: SimpleNamespace(name=import_name)  # type: ignore[attr-defined]
    extended(adapter, [Mail().init_app])

    assert adapter.namespace().Flask("shop").mail == "by init_app"


def test_a_target_without_the_class() -> None:
    adapter = Framework()
    del adapter.module.Flask

    with pytest.raises(TargetError, match="the target has no Flask"):
        extended(adapter, [Login])
