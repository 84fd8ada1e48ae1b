"""``flask-conformance run``: the spec against one target."""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import shutil
import sys

from flask_conformance.cli import difference, project, write_known
from flask_conformance.cli.progress import Progress
from flask_conformance.cli.selecting import selected
from flask_conformance.model import moved
from flask_conformance.model.outcome import Verdict
from flask_conformance.model.profiles import PROFILES
from flask_conformance.model.project_file import ProjectFile, ProjectFileError
from flask_conformance.model.protocol import Run
from flask_conformance.model.servers import DEFAULT_SERVER, SERVERS
from flask_conformance.reports import terminal
from flask_conformance.reports.outputs import FORMS, OutputError, Outputs
from flask_conformance.supervisor import (
    Interrupted,
    Settings,
    SettingsError,
    SubjectError,
    conduct,
)
from flask_conformance.supervisor.settings import LEVELS, WAYS

UNUSABLE = 2
NARROWEST = 60
"""Columns below which a report is not squeezed."""

EXIT_CODES = {Verdict.CONFORMS: 0, Verdict.DEVIATES: 1, Verdict.NONE: 2}


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "run",
        help="check a target, requirement by requirement",
        description="Run the spec against a target. Exits 0 if it conforms, 1 if a MUST (or what "
        "--require says) failed, 2 if the target or the arguments cannot be used.",
    )
    parser.add_argument(
        "target",
        nargs="?",
        metavar="TARGET",
        help="an adapter (reference, flask), an importable module, package.module:function or a "
        ".py file (default: what conformance.toml says, else flask where --with is given, else "
        "reference, the bundled implementation)",
    )
    parser.add_argument(
        "--name",
        action="append",
        default=[],
        metavar="FLASKS=OWN",
        help="the target's own name for one of Flask's, such as Flask=MiniFlask",
    )
    parser.add_argument(
        "--with",
        action="append",
        default=[],
        dest="extensions",
        metavar="WHAT",
        help="an extension, package:Class or package:init_app, on every application that a clause "
        "makes, or a .py file to execute first; what fails without it too is told apart",
    )
    _add_address(parser)
    _add_choice_of_clauses(parser)
    _add_manner(parser)
    _add_outputs(parser)
    parser.set_defaults(func=run)


def _add_address(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("an application in any language, by its address")
    group.add_argument(
        "--url",
        metavar="ORIGIN",
        help="check what answers there, such as http://127.0.0.1:5000, by the HTTP profile",
    )
    group.add_argument(
        "--allow-remote", action="store_true", help="the address may be on another machine"
    )


def _add_choice_of_clauses(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("which clauses")
    group.add_argument(
        "--select",
        action="append",
        default=[],
        metavar="ID",
        help="only these: an id, a chapter, a glob, or advisories (what a published security "
        "advisory speaks of; advisories/CVE-... one of them); may be given several times",
    )
    group.add_argument(
        "--all",
        action="store_true",
        help="run also the clauses whose needs the first look has not found",
    )
    group.add_argument(
        "--profile",
        choices=(*PROFILES, "http"),
        default="full",
        help="default: full; http asks an application of its own from outside, over HTTP",
    )
    group.add_argument(
        "--edition",
        metavar="VERSION",
        help="hold the target to this Flask version, such as 2.3 or 2.3.3,werkzeug=2.3.8",
    )
    group.add_argument(
        "--level", choices=LEVELS, default="MAY", help="the lowest level to check (default: MAY)"
    )
    group.add_argument(
        "--require",
        choices=LEVELS,
        default="MUST",
        help="the lowest level of which no requirement may fail (default: MUST)",
    )


def _add_manner(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("how they run")
    group.add_argument(
        "--python",
        default=sys.executable,
        metavar="PATH",
        help="interpreter of the environment to run in (default: this one)",
    )
    group.add_argument("--over", choices=WAYS, help="default: wsgi, in-process")
    group.add_argument(
        "--server",
        choices=SERVERS,
        help=f"what serves the target, with --over http (default: {DEFAULT_SERVER})",
    )
    group.add_argument(
        "--jobs",
        type=int,
        metavar="N",
        help="processes side by side (default: as many as there are processors)",
    )
    group.add_argument(
        "--seed", type=int, metavar="N", help="seed of the values that clauses draw (default: new)"
    )
    group.add_argument(
        "--schedule",
        metavar="TURNS",
        help="try this order of steps alone, such as 0110; with --select of one clause for workers",
    )
    group.add_argument(
        "--budget",
        type=float,
        default=900.0,
        metavar="SECONDS",
        help="how long the whole run may take (default: 900)",
    )
    group.add_argument(
        "--timeout",
        type=float,
        default=10.0,
        metavar="SECONDS",
        help="how long one clause may take (default: 10)",
    )


def _add_outputs(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(
        "what is written, besides the report on the terminal (- prints it in the report's place)"
    )
    group.add_argument("--json", metavar="FILE", help="all results, by a published JSON Schema")
    group.add_argument("--junit", metavar="FILE", help="JUnit XML, for a CI system")
    group.add_argument("--html", metavar="FILE", help="a page that needs nothing else")
    group.add_argument("--markdown", metavar="FILE", help="a summary, for a pull request")
    group.add_argument(
        "--write-known",
        action="store_true",
        help="write what fails today into conformance.toml, each with a reason to fill in",
    )


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
            print(f"flask-conformance: {error}", file=sys.stderr)
    return interrupted.code


def _write_known(project_file: ProjectFile, result: Run) -> None:
    new, gone = write_known.write(project_file, result)
    print(f"\n{project_file.path}: {len(new)} new, {len(gone)} gone of [known]", end="")
    print("; write the reason of each cause, which a run demands" if new else "")
    lacking = write_known.unasked(result)
    if lacking:
        named = ", ".join(f'"{name}" ({clauses})' for name, clauses in lacking.items())
        print(f"not asked, and to be declared in [lacks] if it is not claimed: {named}")


def _refuse(message: str) -> int:
    print(f"flask-conformance: {message}", file=sys.stderr)
    return UNUSABLE
