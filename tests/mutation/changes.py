"""The changes of a module that cosmic-ray's operators make, one place each."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

NEEDLESS = re.compile("core/ReplaceBinaryOperator_(BitOr|Mul|Pow)_")
"""`|` stands in annotations alone, which nothing evaluates; `*` and `**` where arguments are
unpacked, and with another operator there the module does not compile."""


@dataclass(frozen=True)
class Change:
    """One operator applied at one place of a module."""

    module: str
    """Its path inside the package."""
    line: int
    operator: str
    occurrence: int
    """Which of the places that the operator could change, from 0."""

    def of(self, source: str) -> str | None:
        """The changed source; None where it does not compile, or is as before."""
        changed = mutate_code(source, get_operator(self.operator)(), self.occurrence)
        if changed is None or changed == source:
            return None
        try:
            compile(changed, self.module, "exec")
        except SyntaxError:
            return None
        return str(changed)

    def lines(self, source: str) -> list[str]:
        """The lines that differ, those taken away before those put there."""
        after = self.of(source) or source
        compared = difflib.ndiff(source.splitlines(), after.splitlines())
        return [line for line in compared if line[:1] in "+-"]


def changes(package: Path, module: str) -> Iterator[Change]:
    """Every change of that module, but for lines that only a type checker reads."""
    source = (package / module).read_text()
    tree, text = get_ast(source), source.splitlines()
    for name in operator_names():
        kind = get_operator(name)
        if NEEDLESS.match(name) or kind.arguments():
            continue
        operator = kind()
        places = (place for node in ast_nodes(tree) for place in operator.mutation_positions(node))
        for occurrence, (start, _) in enumerate(places):
            if text[start[0] - 1].strip() not in ("@overload", "if TYPE_CHECKING:"):
                yield Change(module, start[0], name, occurrence)
