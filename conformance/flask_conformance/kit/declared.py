"""A target as ``conformance.toml`` and the command line want it: renamed, excused, extended."""

from __future__ import annotations

import json
import os
from collections import ChainMap
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from flask_conformance.kit import with_extension
from flask_conformance.kit.adapter import Adapter, lend_known
from flask_conformance.kit.guarded import offered
from flask_conformance.kit.renamed import NOTHING, with_names
from flask_conformance.kit.target import TargetError, load
from flask_conformance.model import project_file
from flask_conformance.model.project_file import (
    ProjectFile,
    ProjectFileError,
    speaks_of_others,
)

WISHES = "CONFORMANCE_WISHES"
"""The environment variable by which a server with a process of its own is told."""

NONE = ("",)
"""``--with=``, which says that not even what the file says is applied."""


@dataclass(frozen=True)
class Wishes:
    """What is wanted of a target beside its own adapter."""

    names: Mapping[str, str] = field(default_factory=dict)
    edition: str | None = None
    extensions: Sequence[str] = ()
    lacks: Mapping[str, str] = field(default_factory=dict)
    known: Mapping[str, str] = field(default_factory=dict)
    lends_known: bool = False
    """Whether what is known is so without the extensions, of which one may have mended it."""


def wishes(
    file: str | None, names: Sequence[str], edition: str | None, extensions: Sequence[str]
) -> Wishes:
    """What the file says, and the options, which come first; raises :class:`TargetError`."""
    try:
        declared = project_file.read(Path(file)) if file else ProjectFile()
    except ProjectFileError as error:
        raise TargetError(str(error)) from None
    asked = tuple(word for word in extensions if word)
    known = {} if speaks_of_others(declared, asked) else declared.known
    return Wishes(
        names={**declared.names, **dict(word.partition("=")[::2] for word in names)},
        edition=edition or declared.edition,
        extensions=[word for word in extensions or declared.extensions if word],
        lacks=declared.lacks,
        known={id: str(entry) for id, entry in known.items()},
        lends_known=bool(asked) and not declared.extensions,
    )


def reached(target: str, wanted: Wishes) -> Adapter:
    """The adapter of *target*, as it is wanted; raises :class:`TargetError`."""
    applied = with_extension.prepared(wanted.extensions)
    adapter = load(target)
    if wanted.extensions:
        lend_known(adapter)
    if wanted.names:
        _check_names(adapter, wanted.names)
        adapter = with_names(adapter, wanted.names)
    for member in ("lacks", "known"):
        if own := getattr(wanted, member):
            # Not a dict of both: what an adapter declares may be more than a dict can list.
            setattr(adapter, member, ChainMap(dict(own), _as_dict(getattr(adapter, member))))
    if wanted.lends_known:
        lend_known(adapter)
    if wanted.extensions:
        with_extension.extend(adapter, applied, wanted.extensions)
    return adapter


def _check_names(adapter: Adapter, names: Mapping[str, str]) -> None:
    namespace = adapter.namespace()
    for flasks, own in names.items():
        if offered(namespace, own, NOTHING) is NOTHING:
            raise TargetError(
                f"--name {flasks}={own}: target {adapter.name!r} has no {own}; give its own name"
            )


def _as_dict(declared: Mapping[str, str]) -> dict[str, str]:
    return declared if isinstance(declared, dict) else dict(declared)


def tell(wanted: Wishes) -> None:
    """Have the processes that this one starts reach the target as it is wanted here."""
    if wanted != Wishes(extensions=[]):
        os.environ[WISHES] = json.dumps(asdict(wanted))


def reached_as_declared(target: str) -> Adapter:
    """In such a process: the adapter of *target*, as it is wanted."""
    return reached(target, Wishes(**json.loads(os.environ.get(WISHES, "{}"))))
