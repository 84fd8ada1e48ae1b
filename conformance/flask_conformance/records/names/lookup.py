"""Questions about names between two releases: is it there, did it go, what does it take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from packaging.version import Version

from flask_conformance.records import ranges
from flask_conformance.records.names.collector import ANY, FAMILY, KEYWORDS
from flask_conformance.records.names.files import called
from flask_conformance.records.names.release_names import ReleaseNames
from flask_conformance.releases import catalogue

PLACES = ("flask", "flask.testing", "flask.sessions", "flask.json")
"""Where a class is looked for under its own name, wherever it was imported from."""


@dataclass(frozen=True)
class Names:
    """The names of all releases, asked for an upgrade from one to another."""

    by_release: Mapping[str, ReleaseNames]
    before: str
    after: str

    @cached_property
    def old(self) -> tuple[str, ...]:
        """The releases that a source may have been written for: the first and what precedes it.

        Its other pairs count, too: they tell what an older Werkzeug still had.
        """
        until = Version(catalogue.find(self.before).flask)
        return tuple(n for n in self.by_release if Version(catalogue.find(n).flask) <= until)

    def has(self, path: str, release: str) -> bool:
        """Whether ``a.b.c`` can be imported or read there."""
        release_names = self.by_release[release]
        if path in release_names.members["modules"]:
            return True
        owner, _, name = path.rpartition(".")
        offered = (
            release_names.members.get(place, frozenset())
            for place in self._places(owner, release_names)
        )
        return any(name in names or ANY in names for names in offered)

    def knows_owner(self, path: str, release: str) -> bool:
        """Whether it is recorded what the owner of ``a.b.c`` has there."""
        release_names = self.by_release[release]
        owner = path.rpartition(".")[0]
        return any(place in release_names.members for place in self._places(owner, release_names))

    def is_known(self, path: str) -> bool:
        """Whether the second release has it or one before had it."""
        return self.has(path, self.after) or any(self.has(path, name) for name in self.old)

    def is_gone(self, path: str) -> bool:
        """Whether it was there in a release that came before, and is not in the second."""
        return self.gone(path) is not None

    def gone(self, path: str) -> str | None:
        """The shortest beginning of ``a.b.c`` that is gone: all behind it is a consequence."""
        if path not in self._gone_by_path:
            self._gone_by_path[path] = self._gone(path)
        return self._gone_by_path[path]

    @cached_property
    def _gone_by_path(self) -> dict[str, str | None]:
        return {}

    def _gone(self, path: str) -> str | None:
        words = path.split(".")
        if words[0] not in FAMILY:
            return None
        for end in range(1, len(words) + 1):
            part = ".".join(words[:end])
            if self.has(part, self.after):
                continue
            # Of what an instance of a class has, only that is known whose class is.
            is_known = part in self._modules or self.knows_owner(part, self.after)
            if is_known and any(self.has(part, name) for name in self.old):
                return part
            if not self.knows_owner(part, self.after):
                return None
        return None

    def came(self, path: str) -> bool:
        """Whether the second has it and the first has not."""
        return (
            self.has(path, self.after)
            and not self.has(path, self.before)
            and self.knows_owner(path, self.before)
        )

    def refused_keywords(self, path: str, keywords: frozenset[str]) -> frozenset[str]:
        """Of the keywords of a call, those that it took before and takes no longer."""
        now = self.parameters(path, self.after)
        if now is None or KEYWORDS in now:
            return frozenset()
        taken = frozenset[str]().union(*(self.parameters(path, n) or () for n in self.old))
        return (keywords & taken) - now

    def parameters(self, path: str, release: str) -> frozenset[str] | None:
        """The parameters of what is called so; None where that is not recorded."""
        release_names = self.by_release[release]
        owner, _, name = path.rpartition(".")
        for place in self._places(owner, release_names):
            if parameters := release_names.members.get(called(place, name)):
                return parameters
        return None

    def warning(self, path: str) -> str:
        """The deprecation that using it tells in the second release."""
        return self._warning(path, self.after) if not self._warning(path, self.before) else ""

    def last_warning(self, path: str) -> str:
        """The last text with which a name said that it would go."""
        texts = [self._warning(path, name) for name in self.by_release]
        return next((text for text in reversed(texts) if text), "")

    def where(self, path: str) -> str:
        """The releases that have it, in few words."""
        order = tuple(self.by_release)
        return ranges.for_people([name for name in order if self.has(path, name)], order)

    def public_names(self, module: str) -> frozenset[str]:
        """What ``from module import *`` may bring."""
        names = self.by_release[self.before].members.get(module, frozenset())
        return frozenset(name for name in names if not name.startswith("_"))

    def differences(self) -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
        """By owner that both have, the members that went and those that came."""
        first, second = self.by_release[self.before].members, self.by_release[self.after].members
        for owner in sorted(first.keys() & second.keys()):
            went, came = first[owner] - second[owner], second[owner] - first[owner]
            if went or came:
                yield owner, went, came

    @cached_property
    def _modules(self) -> frozenset[str]:
        return frozenset[str]().union(*(s.members["modules"] for s in self.by_release.values()))

    def _warning(self, path: str, release: str) -> str:
        release_names = self.by_release[release]
        owner, _, name = path.rpartition(".")
        for place in (owner, *self._places(owner, release_names)):
            if text := release_names.warnings.get(f"{place}.{name}"):
                return text
        return ""

    def _places(self, owner: str, release_names: ReleaseNames) -> list[str]:
        """The names under which an owner may be recorded."""
        root, _, rest = owner.partition(".")
        name = owner.rpartition(".")[2]
        places = [owner]
        if name[:1].isupper() and owner not in release_names.members:
            places += [f"{place}.{name}" for place in PLACES if root == "flask"]
            places.append(f"{root}.{rest.partition('.')[0]}.{name}")
        return places


def of(by_release: Mapping[str, ReleaseNames], before: str, after: str) -> Names | None:
    """The names for an upgrade; None where one of the two has no record of them."""
    if before in by_release and after in by_release:
        return Names(by_release, before, after)
    return None
