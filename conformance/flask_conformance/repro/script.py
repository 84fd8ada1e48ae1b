"""Compose the script of one clause, or of a requirement's."""

from __future__ import annotations

import ast
import inspect
import json
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from flask_conformance.catalogue.load import Entry
from flask_conformance.kit import response, set_cookie
from flask_conformance.model.requirement import Clause
from flask_conformance.repro import stand_ins
from flask_conformance.repro.body import body
from flask_conformance.repro.calls import BeyondScripts, call
from flask_conformance.repro.shake import Uses, bare, shaken, text_of, uses
from flask_conformance.repro.target import needs_adapter, reached

LONGEST = 54
"""Lines that a script of one clause may have before it and add to it; with those after, 60."""


def _beyond() -> set[str]:
    """What stand-ins do not have: of pytest, and of what the kit's answers can be asked."""
    text = inspect.getsource(stand_ins)
    answers = (response.Response, response.Headers, set_cookie.SetCookie)
    names = {name for cls in answers for name in vars(cls) if not name.startswith("_")}
    unknown = {
        f".{name}" for name in names if f"def {name}(" not in text and f".{name}" not in text
    }
    return {".warns", ".MonkeyPatch", ".written"} | unknown


BEYOND = _beyond()

KEEPS_COOKIES = ("cookie", "session", "flash")
"""Words of clauses whose client has to keep cookies."""


@dataclass(frozen=True)
class Options:
    """What a run is told of its target beside its name; a script has the suite see to it."""

    names: tuple[str, ...] = ()
    """The target's own names for Flask's, each as ``Flask=MiniFlask``."""
    extensions: tuple[str, ...] = ()
    """What is put on every application, or executed first."""

    @property
    def reason(self) -> str:
        """Why the framework alone does not do; empty if it does."""
        if self.extensions:
            return f"{' and '.join(self.extensions)} is put on every application"
        return f"{' and '.join(self.names)} is said of the target" if self.names else ""

    def words(self) -> list[str]:
        names = (word for name in self.names for word in ("--name", name))
        return [*names, *(word for what in self.extensions for word in ("--with", what))]


@dataclass(frozen=True)
class Script:
    """A script that shows clauses of one requirement on a target."""

    entry: Entry
    clauses: Sequence[Clause]
    target: str = "flask"
    case: str = ""
    """The case that is meant, where the only clause has several."""
    options: Options = Options()

    def text(self) -> str:
        """It needs the framework alone; where that cannot be, the suite, and its head says so.

        Raises UnknownCase for a case that the clause does not have.
        """
        try:
            if needs_adapter(self.target):
                raise BeyondScripts("the target is reached through an adapter")
            if self.options.reason:
                raise BeyondScripts(self.options.reason)
            parts = list(self._alone())
        except BeyondScripts as reason:
            parts = list(self._with_suite(str(reason)))
        return "\n\n\n".join(part for part in parts if part) + "\n"

    @cached_property
    def _source(self) -> str:
        return Path(inspect.getfile(self.entry.cls)).read_text(encoding="utf-8")

    @cached_property
    def _class(self) -> ast.ClassDef:
        body, name = ast.parse(self._source).body, self.entry.cls.__name__
        return next(n for n in body if isinstance(n, ast.ClassDef) and n.name == name)

    @cached_property
    def _functions(self) -> list[ast.FunctionDef]:
        wanted = {f"test_{clause.name}" for clause in self.clauses}
        return [n for n in self._class.body if isinstance(n, ast.FunctionDef) and n.name in wanted]

    def _alone(self) -> Iterator[str]:
        end = "\n".join([*self._calls(), 'print("holds")'])
        constants = list(self._constants(uses([ast.parse(end)])))
        breaks = (self._functions[0].end_lineno or 0) - self._functions[0].lineno
        bodies = [body(self._source, node) for node in self._functions]
        clauses = [*constants, *bodies]
        if any(word in "".join(clauses).lower() for word in KEEPS_COOKIES):
            end = end.replace("Client", "Browser")
        used = uses(ast.parse(text) for text in (*clauses, end))
        imports, helpers, used = shaken(self._source, used)
        if beyond := BEYOND & used:
            raise BeyondScripts(f"it uses {', '.join(sorted(beyond))}")
        if suite := sorted(line for line in imports if line.startswith("from flask_conformance")):
            raise BeyondScripts(f"it uses {', '.join(line.split()[-1] for line in suite)}")
        framework = "\n".join(reached(self.target, used))
        used |= uses([ast.parse(framework)])
        more, around, _ = shaken(bare(inspect.getsource(stand_ins)), used, whole=False)
        packages = [need[7:] for need in self._needs() if need.startswith("python:")]
        head = self._head(f"It needs {' and '.join([self.target, *packages])} alone.")
        lines = "\n".join(_together((imports | more) - {"import pytest"}))
        own = "\n\n".join(part for part in (head, lines, around, framework) if part)
        added = bodies[0].count("\n") - breaks
        if len(bodies) == 1 and own.count("\n") + 1 + added > LONGEST:
            raise BeyondScripts("too much would stand around the clause otherwise")
        yield from (own, helpers, *clauses, end)

    def _needs(self) -> Iterator[str]:
        yield from self.entry.requirement.needs
        for clause in self.clauses:
            yield from clause.needs

    def _calls(self) -> Iterator[str]:
        for node in self._functions:
            yield from call(self._source, node, getattr(self.entry.cls, node.name), self.case)

    def _constants(self, used: Uses) -> Iterator[str]:
        """What the class defines for its clauses."""
        for node in self._class.body:
            if isinstance(node, ast.Assign) and uses(node.targets) & used:
                yield text_of(self._source, node)

    def _with_suite(self, reason: str) -> Iterator[str]:
        """The requirement as the spec has it, less its other clauses, and a call of pytest."""
        names = {node.name for node in self._functions}
        others = [
            node
            for node in self._class.body
            if isinstance(node, ast.FunctionDef) and node.name not in names
        ]
        used = uses([self._class], without=others)
        imports, helpers, _ = shaken(self._source, used)
        lines = {*imports, "import pytest", "import sys"}
        words = ("--target", self.target, *self.options.words(), "--select", self._id)
        options = ", ".join(json.dumps(word, ensure_ascii=False) for word in words)
        yield self._head(f"It needs flask-conformance installed: {reason}.")
        yield "\n".join(_together(lines))
        yield from (helpers, text_of(self._source, self._class, others))
        # The plugin takes part in runs that name the spec's package.
        options = f'"--pyargs", "-p", "flask_spec", {options}'
        yield f'if __name__ == "__main__":\n    sys.exit(pytest.main([__file__, {options}]))'

    @property
    def _id(self) -> str:
        requirement = self.entry.requirement
        if len(self.clauses) > 1:
            return requirement.id
        return f"{requirement.id}::{self.clauses[0].name}" + (f"[{self.case}]" if self.case else "")

    def _head(self, needs: str) -> str:
        requirement = self.entry.requirement
        where = [requirement.applies, *(clause.applies for clause in self.clauses)]
        holds = " and ".join(dict.fromkeys(str(w) for w in where if w)) or "every edition"
        first = textwrap.fill(f"{self._id}: {requirement.text}", 97)
        return f'"""{first}\n{textwrap.fill(f"Holds in {holds}. {needs}", 100)}\n"""'


def _together(imports: set[str]) -> list[str]:
    """The import lines, those of whole modules in one."""
    modules = sorted(line[7:] for line in imports if line.startswith("import "))
    froms = sorted(line for line in imports if line.startswith("from "))
    return [f"import {', '.join(modules)}", *froms] if modules else froms
