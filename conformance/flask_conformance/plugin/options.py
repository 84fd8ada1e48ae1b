"""The options that a run of the spec adds to pytest's own."""

from __future__ import annotations

import pytest

from flask_conformance.model.profiles import PROFILES
from flask_conformance.model.servers import DEFAULT_SERVER, SERVERS


def add_to(parser: pytest.Parser) -> None:
    group = parser.getgroup("flask-conformance", "conformance of Flask-style frameworks")
    group.addoption(
        "--target",
        metavar="NAME",
        help="the implementation under test: an adapter, an importable module or a .py file",
    )
    group.addoption(
        "--select",
        action="append",
        default=[],
        metavar="ID",
        help="only these requirements: an id, a chapter or a glob; may be given several times",
    )
    group.addoption(
        "--profile", choices=PROFILES, default="full", help="which chapters (default: full)"
    )
    group.addoption(
        "--edition",
        metavar="VERSION",
        help="hold the target to this Flask version, such as 2.3 or 2.3.3,werkzeug=2.3.8",
    )
    group.addoption(
        "--level",
        choices=("MUST", "SHOULD", "MAY"),
        default="MAY",
        help="the lowest level to check (default: MAY, that is all)",
    )
    group.addoption(
        "--everywhere",
        action="store_true",
        help="run clauses outside of the target's edition too, and record what they show there",
    )
    group.addoption(
        "--all",
        action="store_true",
        help="run also the clauses whose needs the first look has not found",
    )
    group.addoption(
        "--name",
        action="append",
        default=[],
        metavar="FLASKS=OWN",
        help="the target's own name for one of Flask's, such as Flask=MiniFlask",
    )
    group.addoption(
        "--with",
        action="append",
        default=[],
        dest="extensions",
        metavar="WHAT",
        help="apply package:Class or package:init_app to every application that a clause makes, "
        "or execute a .py file before the target is imported",
    )
    group.addoption(
        "--conformance-file",
        metavar="FILE",
        help="a conformance.toml: the target's names, edition, lacks and known deviations",
    )
    group.addoption(
        "--over",
        choices=("wsgi", "http"),
        help="how requests reach the application (default: wsgi, in-process)",
    )
    group.addoption(
        "--server",
        choices=SERVERS,
        help=f"the server that serves it, with --over http (default: {DEFAULT_SERVER})",
    )
    group.addoption(
        "--seed", type=int, metavar="N", help="seed of the values that clauses draw (default: new)"
    )
    group.addoption(
        "--schedule",
        metavar="TURNS",
        help="try this order of steps alone, such as 0110; with --select of one clause for workers",
    )
