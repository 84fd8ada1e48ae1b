"""``flask-conformance run``: the spec against one target."""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import shutil
import sys
from functools import partial

from flask_conformance.cli import difference, project, run_options, write_known
from flask_conformance.cli.progress import Progress
from flask_conformance.cli.refusal import UNUSABLE, refuse
from flask_conformance.cli.selecting import selected
from flask_conformance.model import moved
from flask_conformance.model.outcome import Verdict
from flask_conformance.model.project_file import ProjectFile, ProjectFileError
from flask_conformance.model.protocol import Run
from flask_conformance.reports import terminal
from flask_conformance.reports.outputs import FORMS, OutputError, Outputs
from flask_conformance.supervisor import (
    Interrupted,
    Settings,
    SettingsError,
    SubjectError,
    conduct,
)

NARROWEST = 60
"""Columns below which a report is not squeezed."""

EXIT_CODES = {Verdict.CONFORMS: 0, Verdict.DEVIATES: 1, Verdict.NONE: UNUSABLE}

_refuse = partial(refuse, "run")


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "run",
        help="check a target, requirement by requirement",
        description="Run the spec against a target. Exits 0 if it conforms, 1 if a MUST (or what "
        "--require says) failed, 2 if the target or the arguments cannot be used.",
    )
    run_options.add(parser)
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the spec, print and write the reports; the result is the exit code."""
    if arguments.url is not None or arguments.profile == "http":
        return _run_from_outside(arguments)
    try:
        fallback = "flask" if arguments.extensions else project.FALLBACK
        project_file = project.of_folder(arguments.target, fallback=fallback)
        if arguments.write_known:
            write_known.check(project_file, arguments.extensions)
        project_file = project.beside(arguments.extensions, project_file)
        project.check(project_file, is_filled=not arguments.write_known)
        settings = _settings(arguments, project_file)
        outputs = _outputs(arguments)
    except (SettingsError, OutputError, ProjectFileError) as error:
        return _refuse(str(error))
    progress = Progress(sys.stderr)
    try:
        result = conduct(settings, progress.show)
        note = ""
        if settings.extensions:
            result, note = difference.of(settings, result, progress.show)
    except SubjectError as error:
        progress.clear()
        return _refuse(str(error))
    except Interrupted as interrupted:
        progress.clear()
        print(f"flask-conformance: interrupted; {progress.summary}", file=sys.stderr)
        return _left(interrupted, outputs)
    progress.clear()
    if note:
        print(f"flask-conformance: {note}", file=sys.stderr)
    named = tuple(f"{flasks}={own}" for flasks, own in project_file.names.items())
    result = dataclasses.replace(result, names=(*named, *result.names))
    result = project.as_declared(result, project_file)
    code = _conclude(result, outputs)
    if arguments.write_known:
        with contextlib.redirect_stdout(sys.stderr if outputs.are_printed else sys.stdout):
            _write_known(project_file, result)
    return code


def _run_from_outside(arguments: argparse.Namespace) -> int:
    from flask_conformance.cli import run_http

    try:
        project_file = project.of_folder(arguments.target, has_address=arguments.url is not None)
        project.check(project_file)
        outputs = _outputs(arguments)
        return _conclude(
            project.as_declared(run_http.run(arguments, project_file), project_file), outputs
        )
    except (SettingsError, OutputError, ProjectFileError, SubjectError) as error:
        return _refuse(str(error))


def _outputs(arguments: argparse.Namespace) -> Outputs:
    return Outputs({name: getattr(arguments, name) for name in FORMS})


def _settings(arguments: argparse.Namespace, project_file: ProjectFile) -> Settings:
    given = {
        **vars(arguments),
        "target": project_file.target,
        "extensions": arguments.extensions or project_file.extensions,
        "conformance_file": str(project_file.path) if project_file.path else None,
    }
    names = {field.name for field in dataclasses.fields(Settings)} - {"seed"}
    chosen = {name: given[name] for name in names & given.keys()}
    if arguments.seed is not None:
        chosen["seed"] = arguments.seed
    try:
        chosen["select"] = selected(arguments.select)
    except moved.RetiredId as error:
        raise SettingsError(f"--select {error}") from None
    return Settings(**chosen)


def _width() -> int:
    """As wide as the terminal, within bounds; what is piped or kept is the widest."""
    if not sys.stdout.isatty():
        return terminal.WIDTH
    return min(terminal.WIDTH, max(shutil.get_terminal_size().columns, NARROWEST))


def _conclude(result: Run, outputs: Outputs) -> int:
    stream = sys.stderr if outputs.are_printed else sys.stdout
    print(terminal.heading(result), end="\n\n", file=stream)
    print(terminal.report(result, _width()), end="", file=stream)
    try:
        outputs.write(result)
    except OutputError as error:
        return _refuse(str(error))
    return EXIT_CODES[result.verdict]


def _left(interrupted: Interrupted, outputs: Outputs) -> int:
    """Write what an interrupted run has."""
    if interrupted.run is not None:
        try:
            outputs.write(interrupted.run)
        except OutputError as error:
            _refuse(str(error))
    return interrupted.code


def _write_known(project_file: ProjectFile, result: Run) -> None:
    new, gone = write_known.write(project_file, result)
    print(f"\n{project_file.path}: {len(new)} new, {len(gone)} gone of [known]", end="")
    print("; write the reason of each cause, which a run demands" if new else "")
    lacking = write_known.unasked(result)
    if lacking:
        named = ", ".join(f'"{name}" ({clauses})' for name, clauses in lacking.items())
        print(f"not asked, and to be declared in [lacks] if it is not claimed: {named}")
