"""Ids that a requirement had before, and those of requirements that went: ``spec/moved.toml``."""

from __future__ import annotations

import fnmatch
import importlib.util
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

WILD = frozenset("*?[")


class RetiredId(Exception):
    """An id whose requirement went; the message says where what it said stands now."""


@dataclass(frozen=True)
class Register:
    """The ids that are no more; none of them is ever given to another requirement."""

    moved: Mapping[str, str]
    """Old id: new id."""
    retired: Mapping[str, str]
    """Id: where what it said stands now."""

    def current(self, name: str) -> str:
        """The present name of a requirement or clause id, which may be the same.

        Raises :class:`RetiredId`.
        """
        id, separator, clause = name.partition("::")
        if id in self.retired:
            raise RetiredId(f"{id} is retired: {self.retired[id]}")
        return self.moved.get(id, id) + separator + clause

    def selected(self, patterns: Iterable[str]) -> tuple[list[str], list[str]]:
        """What ``--select`` names, with the present ids for old ones, and a word for each.

        A glob stays, beside the ids that it named before. Raises :class:`RetiredId`.
        """
        chosen, words = [], []
        for pattern in patterns:
            old = self.matched(pattern)
            id, separator, clause = pattern.partition("::")
            if WILD.isdisjoint(id):
                chosen.append(self.current(pattern))
            else:
                chosen += [pattern, *(self.moved[name] + separator + clause for name in old)]
            words += [word(name, self.moved[name]) for name in old]
        return list(dict.fromkeys(chosen)), words

    def matched(self, pattern: str) -> list[str]:
        """The moved ids that a pattern of one chapter names by their old names."""
        id = pattern.partition("::")[0]
        if not WILD.isdisjoint(id.partition("/")[0]) or "/" not in id:
            return []
        return [name for name in self.moved if fnmatch.fnmatchcase(name, id)]

    def renamed(self, declared: Mapping[str, str]) -> Mapping[str, str]:
        """What an adapter declares, with present ids; the reason of a moved one tells of it.

        A retired id stays as it is, and concerns nothing.
        """
        old = [name for name in declared if name.partition("::")[0] in self.moved]
        if not old:
            return declared
        moved = {self.current(name): f"{declared[name]}; declared as {name}" for name in old}
        return {**{name: declared[name] for name in declared if name not in old}, **moved}


def word(old: str, new: str) -> str:
    """What is told of an old id, such as ``routing/bind is now url-map/bind``."""
    return f"{old} is now {new}"


@cache
def register() -> Register:
    """The spec's own register; an empty one for a spec that comes without."""
    spec = importlib.util.find_spec("flask_spec")
    for package in (spec.submodule_search_locations or ()) if spec else ():
        # In a checkout it stands beside the package, in a wheel inside of it.
        for folder in (Path(package), Path(package).parent):
            file = folder / "moved.toml"
            if file.is_file():
                data = tomllib.loads(file.read_text(encoding="utf-8"))
                return Register(data["moved"], data["retired"])
    return Register({}, {})
