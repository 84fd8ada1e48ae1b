"""An adapter for a framework that is asked in another way than Flask, made of ready pieces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from flask_conformance.cli.candidates import Candidate, looked_at
from flask_conformance.kit.module_adapter import NEWEST

NAME = "conformance_adapter.py"

NAMELESS, HANDED, ASGI = PIECES = ("without_import_name", "RequestArgument", "asgi_to_wsgi")
"""Of ``flask_adapters.pieces``: what the first look may find to be the way."""


def fitted(chosen: Candidate) -> tuple[Candidate, Path | None]:
    """The candidate as an adapter reaches it, and the file of that, where one is of use.

    Nothing is overwritten. Raises :class:`SubjectError` and OSError.
    """
    folder, module = _home(chosen.target)
    path = folder / NAME
    pieces: list[str] = []
    reached = chosen
    if not module.replace(".", "").isidentifier() or path.exists():
        return chosen, None
    while (piece := _wanted(reached)) and piece not in pieces:
        pieces.append(piece)
        path.write_text(adapter_text(module, chosen.names, pieces), encoding="utf-8")
        reached = replace(looked_at(f"./{path.as_posix()}"), names={})
    return reached, path if pieces else None


def _home(target: str) -> tuple[Path, str]:
    """The folder in which an adapter can import the framework, and its module."""
    if target.endswith(".py"):
        return Path(target).parent, Path(target).stem
    return Path(), target


def _wanted(candidate: Candidate) -> str:
    """The piece that the first look found to be the way."""
    found = " ".join(obstacle.what for obstacle in candidate.first_look.obstacles)
    return next((piece for piece in PIECES if piece in found), "")


def adapter_text(module: str, names: Mapping[str, str], pieces: Sequence[str]) -> str:
    """The source of an adapter that puts these pieces on the module's class of applications."""
    return "\n".join(_lines(module, names, pieces)) + "\n"


def _lines(module: str, names: Mapping[str, str], pieces: Sequence[str]) -> Iterator[str]:
    used = ", ".join(sorted(pieces, key=str.lower))
    yield f'"""How flask-conformance reaches {module}, which is asked in another way than Flask."""'
    yield ""
    yield from ("from types import SimpleNamespace", "")
    yield f"import {module} as framework"
    yield f"from flask_adapters.pieces import {used}"
    yield from ("from flask_conformance import Adapter, Edition", "")
    cls = f"framework.{names.get('Flask', 'Flask')}"
    if HANDED in pieces:
        yield from ("views = RequestArgument()", "")
        cls = f"views.application({cls})"
    if NAMELESS in pieces:
        cls = f"without_import_name({cls})"
    yield ""
    yield "class adapter(Adapter):"
    yield f'    name = "{module}"'
    yield f'    edition = Edition.of("{NEWEST.flask}", "{NEWEST.werkzeug}")'
    if ASGI in pieces:
        yield "    wsgi = staticmethod(asgi_to_wsgi)"
    yield ""
    yield "    def namespace(self):"
    yield "        names = dict(vars(framework))"
    yield f'        names["Flask"] = {cls}'
    if HANDED in pieces:
        yield '        names["request"] = views.request'
    for flasks, own in names.items():
        if flasks != "Flask":
            yield f'        names["{flasks}"] = framework.{own}'
    yield "        return SimpleNamespace(**names)"
