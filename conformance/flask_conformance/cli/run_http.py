"""``flask-conformance run --url`` and ``--profile http``: a target seen from outside alone."""

from __future__ import annotations

import argparse
import dataclasses
import ipaddress
import socket
import sys
from collections.abc import Sequence
from urllib.parse import urlsplit

from flask_conformance.catalogue.load import entries
from flask_conformance.http_profile import NotTheProfileError, Settings, check
from flask_conformance.http_profile.checks import all_names, chosen
from flask_conformance.http_profile.declared import as_declared
from flask_conformance.http_profile.served import Target, served
from flask_conformance.http_profile.whole import LATEST
from flask_conformance.model.edition import Edition, EditionError
from flask_conformance.model.nearest import nearest
from flask_conformance.model.project_file import ProjectFile
from flask_conformance.model.protocol import Run
from flask_conformance.model.selection import is_of_advisories, matches, names
from flask_conformance.supervisor import SettingsError, SubjectError
from flask_conformance.supervisor.settings import new_seed

OF_CLAUSES = ("over", "jobs", "schedule", "all", "write_known")
"""Options that say nothing of what is seen from outside."""

OF_A_TARGET = ("target", "name", "extensions", "server", *OF_CLAUSES)
"""Options that say nothing of an address."""


def run(arguments: argparse.Namespace, project_file: ProjectFile) -> Run:
    """The run that was asked for.

    Raises :class:`SettingsError` for options that cannot be used, :class:`SubjectError` for a
    target that cannot be reached or is not the application of the page.
    """
    try:
        if arguments.url is not None:
            settings = _settings(arguments, origin(arguments), LATEST, project_file.edition)
            return as_declared(_checked(settings), project_file.lacks, _reasons(project_file))
        return _of_target(arguments, project_file)
    except NotTheProfileError as error:
        raise SubjectError(str(error)) from None
    except EditionError as error:
        raise SettingsError(f"--edition {arguments.edition}: {error}") from None


def _checked(settings: Settings) -> Run:
    if not chosen(settings.edition, settings.select, settings.level):
        named = ", ".join(settings.select) or f"level {settings.level}"
        raise SettingsError(
            f"--select {named}: the HTTP profile has no check of that for {settings.edition}"
            f"{nearest(named, all_names())}"
        )
    return check(settings, _tell)


def _reasons(project_file: ProjectFile) -> dict[str, str]:
    return {id: str(entry) for id, entry in project_file.known.items()}


def _leave_out(arguments: argparse.Namespace, options: Sequence[str], beside: str) -> None:
    for option in options:
        if getattr(arguments, option) not in (None, [], False):
            word = {"target": "TARGET", "extensions": "--with"}.get(option, f"--{option}")
            raise SettingsError(f"{beside}: leave {word.replace('_', '-')} out")


def _of_target(arguments: argparse.Namespace, project_file: ProjectFile) -> Run:
    _leave_out(arguments, OF_CLAUSES, "--profile http")
    target = Target(
        project_file.target,
        arguments.python,
        arguments.server,
        arguments.name,
        arguments.extensions or project_file.extensions,
        str(project_file.path) if project_file.path else None,
    )
    with served(target) as fixture:
        settings = _settings(
            arguments, fixture.address, fixture.edition, project_file.edition, fixture.name
        )
        result = _checked(settings)
    result = dataclasses.replace(
        result,
        asked=project_file.target,
        python=fixture.python,
        versions=fixture.versions,
        server=arguments.server or "",
        declared=fixture.lacks,
    )
    return as_declared(result, fixture.lacks, fixture.known)


def _settings(
    arguments: argparse.Namespace,
    address: str,
    own_edition: Edition,
    declared_edition: str | None,
    name: str = "",
) -> Settings:
    edition = arguments.edition or declared_edition
    return Settings(
        origin=address,
        seed=new_seed() if arguments.seed is None else arguments.seed,
        edition=Edition.parse(edition, str(own_edition.werkzeug)) if edition else own_edition,
        select=_named(arguments.select),
        level=arguments.level,
        require=arguments.require,
        limit=arguments.timeout,
        budget=arguments.budget,
        name=name,
    )


def _named(patterns: Sequence[str]) -> list[str]:
    """The patterns; in the place of advisories, which no check names, their requirements."""
    return [name for pattern in patterns for name in _requirements(pattern) or [pattern]]


def _requirements(pattern: str) -> list[str]:
    """Those that an advisory speaks of; none where the pattern is another."""
    if not is_of_advisories(pattern):
        return []
    requirements = [entry.requirement for entry in entries()]
    return [one.id for one in requirements if matches(names(one), (pattern,))]


def origin(arguments: argparse.Namespace) -> str:
    """The origin that ``--url`` gives; raises :class:`SettingsError` if it is none, or is not on
    this machine and nobody has said that it may be elsewhere."""
    url = arguments.url
    _leave_out(arguments, OF_A_TARGET, f"--url {url}")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise SettingsError(f"--url {url}: {error}") from None
    rest = (parts.path.strip("/"), parts.query, parts.fragment, parts.username)
    if parts.scheme != "http" or not parts.hostname or any(rest):
        raise SettingsError(f"--url {url}: give an origin, such as http://127.0.0.1:5000")
    if not arguments.allow_remote and not _is_here(parts.hostname, port or 80):
        raise SettingsError(
            f"--url {url}: is not on this machine; add --allow-remote if it is yours to ask"
        )
    return f"http://{parts.netloc.lower()}"


def _is_here(host: str, port: int) -> bool:
    try:
        addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError:
        return False
    return all(ipaddress.ip_address(str(address[4][0])).is_loopback for address in addresses)


def _tell(done: int, total: int, chapter: str) -> None:
    """How far it has come, on one line that is written over; silent where nobody watches."""
    if sys.stderr.isatty():
        end = "\r\x1b[2K" if done == total else ""
        sys.stderr.write(f"\r\x1b[2K{100 * done // total:>3} %  {chapter}{end}")
        sys.stderr.flush()
