"""``flask-conformance init``: ``conformance.toml`` and a CI workflow, from a first look."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from flask_conformance.cli.candidates import Candidate, candidates, looked_at
from flask_conformance.cli.fitting import fitted
from flask_conformance.cli.refusal import refuse
from flask_conformance.cli.target_options import add_with
from flask_conformance.cli.templates import project_text, workflow_text
from flask_conformance.model.project_file import NAME
from flask_conformance.supervisor import SubjectError

WORKFLOW = Path(".github", "workflows", "flask-conformance.yml")

_refuse = partial(refuse, "init")


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "init",
        help="write conformance.toml and a CI workflow for the framework in this folder",
        description="Look for the framework in this folder, look it over, and write what flask-"
        "conformance run reads. Files that are there already are left as they are.",
    )
    parser.add_argument(
        "target",
        nargs="?",
        metavar="TARGET",
        help="a module, package.module:function or a .py file (default: what is found here)",
    )
    add_with(
        parser,
        "for an extension: package:Class or package:init_app, which run then puts on every "
        "application; TARGET is flask if none is given",
    )
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    """Write what is not there yet; the result is the exit code."""
    path = Path(NAME)
    if path.exists():
        print(f"{path} is there already, and is left as it is")
    else:
        try:
            target = "flask" if arguments.extensions else None
            chosen = _chosen(arguments.target or target, arguments.extensions)
        except SubjectError as error:
            return _refuse(str(error))
        if chosen is None:
            return _refuse(
                "no module here has a class with route or add_url_rule; name the framework: "
                "flask-conformance init TARGET; or, of an extension, what is put on applications: "
                "flask-conformance init --with package:Class"
            )
        try:
            chosen, adapter = (chosen, None) if arguments.extensions else fitted(chosen)
            path.write_text(project_text(chosen, arguments.extensions), encoding="utf-8")
        except SubjectError as error:
            return _refuse(str(error))
        except OSError as error:
            return _refuse(f"{error.filename or path}: cannot be written ({error.strerror})")
        print(f"{path}: {_summary(chosen, arguments.extensions)}")
        if adapter is not None:
            print(f"{adapter}: reaches it, which is asked in another way than Flask")
        if chosen.first_look.stops_most:
            print(f"still in the way: {chosen.first_look.stops_most}")
    return _write_workflow()


def _chosen(target: str | None, extensions: Sequence[str]) -> Candidate | None:
    """The target that is named, or the one found here that offers most of Flask's names."""
    if target is not None:
        return looked_at(target, extensions)
    looks = [_attempted(name) for name in candidates(Path())]
    usable = [look for look in looks if isinstance(look, Candidate)]
    if looks and not usable:
        raise SubjectError("\n  ".join(map(str, looks)))
    best = max(usable, key=lambda candidate: candidate.rank, default=None)
    for other in usable:
        if other is not best:
            print(f"not chosen: {other.target} (flask-conformance init {other.target})")
    return best


def _attempted(name: str) -> Candidate | SubjectError:
    try:
        return looked_at(name)
    except SubjectError as error:
        return error


def _summary(chosen: Candidate, extensions: Sequence[str]) -> str:
    if extensions:
        return f"target {chosen.target} with {' and '.join(extensions)}"
    names = "".join(f", {flasks} is its {own}" for flasks, own in chosen.names.items())
    first_look = chosen.first_look
    return f"target {chosen.target}{names}; {len(first_look.own)} of Flask's names are its own"


def _write_workflow() -> int:
    if WORKFLOW.exists():
        print(f"{WORKFLOW} is there already, and is left as it is")
        return 0
    try:
        WORKFLOW.parent.mkdir(parents=True, exist_ok=True)
        WORKFLOW.write_text(workflow_text(_installs(Path())), encoding="utf-8")
    except OSError as error:
        return _refuse(f"{WORKFLOW}: cannot be written ({error.strerror})")
    print(f"{WORKFLOW}: runs flask-conformance on every push")
    return 0


def _installs(folder: Path) -> list[str]:
    """What a CI machine installs to have the framework there."""
    if any((folder / name).is_file() for name in ("pyproject.toml", "setup.py", "setup.cfg")):
        return ["."]
    if (folder / "requirements.txt").is_file():
        return ["-r requirements.txt"]
    return []
