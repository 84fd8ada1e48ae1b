"""The adapter of any module that offers Flask's names: none has to be written."""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import inspect
from functools import partial
from types import ModuleType, SimpleNamespace
from typing import Any

from flask_conformance.kit.adapter import Adapter
from flask_conformance.kit.guarded import attempt, is_a, kind_of, offered
from flask_conformance.model.edition import NEWEST as NEWEST

PARTS = {
    "local": ("Local", "LocalStack", "LocalProxy"),
    "routing": ("Map", "Rule"),
    "exceptions": ("HTTPException", "NotFound"),
    "middleware": ("DispatcherMiddleware", "ProxyFix"),
}
"""Parts of Werkzeug, and the names by which a module is seen to offer one itself."""

WHOLE = ("routing", "exceptions")
"""Parts that a module offers only with all of these names: each alone may be anything's."""

UNMISTAKABLE = {"local": ("LocalStack", "LocalProxy")}
"""Where applications are made as well, the names of a part by which it is offered: a ``Local`` may
be anything's there."""

CHAPTERS = {"local": "locals", "routing": "url-map", "middleware": "middleware"}
"""The chapters that are about a part by itself: where it is Werkzeug's own, they say nothing of
the target."""

BY_ITSELF = " by itself"
"""Behind a part's name: the capability that a clause needs which asks the part and no application.
Where it is Werkzeug's own, that says nothing of the target either."""

EXTRAS = {"local": ("LocalManager", "release_local")}
"""Names of a part that an answer may leave out: each is a capability of its own."""

VARIABLE = "werkzeug.local.context_var"
"""The capability of a ``Local`` or ``LocalStack`` to be given the variable in which it keeps what
is its own: an answer made before Werkzeug 2.2 has it as little as one that is short."""

SUBMODULES = (
    "views", "sessions", "json", "json.tag", "json.provider", "signals", "testing", "globals",
    "ctx", "cli", "config", "wrappers", "templating", "helpers", "blueprints", "app", "logging",
)  # fmt: skip


class ModuleAdapter(Adapter):
    """Reaches a framework through a module with Flask's names."""

    def __init__(self, module: ModuleType) -> None:
        self.name = module.__name__
        # What a module claims that does not say otherwise.
        self.edition = NEWEST
        self._module = module
        seen_by = PARTS | (UNMISTAKABLE if _makes_applications(module) else {})
        parts = {name: self._part(name, offers) for name, offers in seen_by.items()}
        self._parts = {name: part for name, part in parts.items() if part is not None}
        self._toolkit = SimpleNamespace(**self._parts)
        self.lacks = {
            f"werkzeug.{name}": f"{self.name} offers no {' or '.join(seen_by[name])}"
            for name in PARTS
            if name not in self._parts
        }
        self.lacks |= {
            CHAPTERS[name]: f"{self.name} hands on Werkzeug's own werkzeug.{name}"
            for name, part in self._parts.items()
            if name in CHAPTERS and _is_werkzeugs(part)
        }
        self.lacks |= {
            f"werkzeug.{name}{BY_ITSELF}": f"{self.name} hands on Werkzeug's own"
            for name, part in self._parts.items()
            if _is_werkzeugs(part)
        }
        for name, part in self._parts.items():
            for extra in EXTRAS.get(name, ()):
                if offered(part, extra) is None:
                    self.lacks[f"werkzeug.{name}.{extra}"] = f"{self.name} offers no {extra}"
        if "local" in self._parts and not _takes_a_variable(self._parts["local"]):
            self.lacks[VARIABLE] = f"what {self.name} keeps for each worker takes no ContextVar"
        for name in SUBMODULES:
            # One that cannot be imported is as good as none; what needs it says so.
            with contextlib.suppress(Exception, SystemExit):
                importlib.import_module(f"{self.name}.{name}")

    def namespace(self) -> Any:
        return self._module

    def werkzeug(self) -> Any:
        return self._toolkit

    def _part(self, name: str, offers: tuple[str, ...]) -> Any:
        """The module's own part, or Werkzeug's where the framework is built on Werkzeug."""
        enough = all if name in WHOLE else any
        for own in (self._module, offered(self._module, name)):
            if not is_a(own, ModuleType):
                continue
            lent = [_home(offered(own, word)) == "werkzeug" for word in PARTS[name]]
            is_lent = name in UNMISTAKABLE and any(lent)
            if not is_lent and not enough(offered(own, word) for word in offers):
                continue
            return importlib.import_module(f"werkzeug.{name}") if any(lent) else own
        if self._is_built_on_werkzeug():
            return importlib.import_module(f"werkzeug.{name}")
        return None

    def _is_built_on_werkzeug(self) -> bool:
        response = offered(self._module, "Response")
        ancestors = response.__mro__ if is_a(response, type) else ()
        return any(_home(cls) == "werkzeug" for cls in ancestors)

    def drop_contexts(self) -> list[str]:
        """Pop what Flask's own helpers say is still pushed; at most a hundred contexts."""
        dropped = []
        for _ in range(100):
            context = self._pushed()
            if context is None:
                break
            dropped.append(f"<{kind_of(context)}>")
            try:
                context.pop()
            except Exception:
                break
        return dropped

    def _pushed(self) -> Any:
        """The innermost context that can be popped, if the module shows it as Flask does."""
        module_globals = offered(self._module, "globals", self._module)
        for name in ("request_ctx", "app_ctx"):
            proxy = offered(module_globals, name)
            find = offered(proxy, "_get_current_object")
            if find is not None:
                with contextlib.suppress(RuntimeError):
                    return find()
        return None


def _makes_applications(module: ModuleType) -> bool:
    """Whether one of its classes has routes."""
    classes = (value for value in list(vars(module).values()) if is_a(value, type))
    return any(callable(offered(cls, "route")) for cls in classes)


def _home(value: Any) -> str:
    """The package that defines a class."""
    return str(offered(value, "__module__", "")).partition(".")[0] if is_a(value, type) else ""


def _is_werkzeugs(part: Any) -> bool:
    return str(offered(part, "__name__", "")).partition(".")[0] == "werkzeug"


def _takes_a_variable(part: Any) -> bool:
    """Whether one of the classes can be called with an argument."""
    classes = [offered(part, name) for name in ("Local", "LocalStack")]
    return any(attempt(partial(_can_be_given_one, cls), False) for cls in classes)


def _can_be_given_one(cls: Any) -> bool:
    inspect.signature(cls).bind(None)
    return True
