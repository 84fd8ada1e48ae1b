"""The options of ``flask-conformance run``, in groups."""

from __future__ import annotations

import argparse
import sys

from flask_conformance.cli.target_options import add_name, add_with
from flask_conformance.model.profiles import PROFILES
from flask_conformance.model.servers import DEFAULT_SERVER, SERVERS
from flask_conformance.supervisor.settings import LEVELS, WAYS


def add(parser: argparse.ArgumentParser) -> None:
    """Add the target and every option."""
    _add_target(parser)
    _add_address(parser)
    _add_choice_of_clauses(parser)
    _add_manner(parser)
    _add_outputs(parser)


def _add_target(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "target",
        nargs="?",
        metavar="TARGET",
        help="an adapter (reference, flask), an importable module, package.module:function or a "
        ".py file (default: what conformance.toml says, else flask where --with is given, else "
        "reference, the bundled implementation)",
    )
    add_name(parser)
    add_with(
        parser,
        "an extension, package:Class or package:init_app, on every application that a clause "
        "makes, or a .py file to execute first; what fails without it too is told apart",
    )


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
