"""The start of a run of the spec: options checked, target loaded, hooks registered."""

from __future__ import annotations

import argparse
import random
from dataclasses import replace

import pytest

from flask_conformance.kit import interpreter
from flask_conformance.kit import target as targets
from flask_conformance.kit.adapter import Adapter, own_server
from flask_conformance.kit.declared import reached, tell, wishes
from flask_conformance.kit.guarded import Endless, raised_in, words_of
from flask_conformance.kit.servers import ServerKind, kind_named
from flask_conformance.model.edition import Edition, EditionError
from flask_conformance.model.protocol import FirstLook, Loaded, Looked, Unusable
from flask_conformance.model.servers import DEFAULT_SERVER
from flask_conformance.plugin import first_look, logged, streams
from flask_conformance.plugin.stream import tell_supervisor
from flask_conformance.plugin.under_test import SUBJECT, Subject
from flask_spec.names import BLUEPRINTS_TOO, MEMBERS, NAMES, PARTS


def start(config: pytest.Config) -> None:
    """Load the target; raise pytest.UsageError with one clear sentence if that fails."""
    try:
        _start(config)
    except pytest.UsageError as error:
        # Said at once: beside some targets pytest itself does not come to its end.
        tell_supervisor(config, Unusable(str(error)))
        raise


def _start(config: pytest.Config) -> None:
    option = config.option
    _check(option)
    if option.seed is None:
        option.seed = random.randrange(1_000_000)
    try:
        wanted = wishes(option.conformance_file, option.name, option.edition, option.extensions)
        try:
            adapter = reached(option.target, wanted)
        finally:
            tell_supervisor(config, Loaded(tuple(interpreter.changes())))
        edition = _edition(adapter, wanted.edition)
        over, server = _way(adapter, option.over, option.server)
    except (targets.TargetError, EditionError) as error:
        raise pytest.UsageError(str(error)) from error
    offer = _offer(option, adapter, edition)
    tell_supervisor(config, Looked(offer))
    streams.make_usable()
    logged.listen(config)
    subject = Subject(adapter, edition, option.seed, over, offer, server)
    config.stash[SUBJECT] = subject
    tell(wanted)
    _register(config, subject)


def _check(option: argparse.Namespace) -> None:
    """Refuse to begin where nothing could be said."""
    if not __debug__:
        raise pytest.UsageError(
            "Python is told to leave assertions out, so that nothing would be checked; "
            "run it without -O and PYTHONOPTIMIZE"
        )
    if not option.target:
        raise pytest.UsageError(
            "the spec needs something to check: add --target NAME "
            "(an adapter such as reference or flask, a module, or a .py file)"
        )


def _offer(option: argparse.Namespace, adapter: Adapter, edition: Edition) -> FirstLook:
    """What the target has of what clauses need."""
    names = {} if option.profile == "locals" else NAMES
    try:
        return first_look.look(adapter, edition, names, MEMBERS, PARTS, BLUEPRINTS_TOO)
    except Endless as error:
        raise pytest.UsageError(f"target {option.target!r} {error}") from error
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        interpreter.restore()
        raise _adapter_fails(option, error) from error


def _register(config: pytest.Config, subject: Subject) -> None:
    """Have pytest collect and run clauses; imported here, when all of the target has been."""
    from flask_conformance.plugin import (
        clause_item,
        collection,
        excuses,
        execution,
        fixtures,
        header,
        worker_fixtures,
    )
    from flask_conformance.plugin.provided import PROVIDERS, providers

    try:
        config.stash[PROVIDERS] = providers(subject)
    except Exception as error:
        raise _adapter_fails(config.option, error) from error
    for hooks in (
        header,
        collection,
        fixtures,
        worker_fixtures,
        execution,
        clause_item,
        excuses,
    ):
        config.pluginmanager.register(hooks)


def _adapter_fails(option: argparse.Namespace, error: BaseException) -> pytest.UsageError:
    return pytest.UsageError(
        f"target {option.target!r}: its adapter fails: {words_of(error)}{raised_in(error)}"
    )


def _edition(adapter: Adapter, edition_text: str | None) -> Edition:
    """The adapter's own edition, or the one asked for; without a Werkzeug version, its own."""
    if edition_text is None:
        return adapter.edition
    edition = Edition.parse(edition_text, werkzeug=str(adapter.edition.werkzeug))
    return replace(adapter.edition, flask=edition.flask, werkzeug=edition.werkzeug)


def _way(adapter: Adapter, over: str | None, server: str | None) -> tuple[str, ServerKind | None]:
    """How requests reach the target: the options, or what they leave to the target."""
    if own_server(adapter) is not None:
        for option, value in (("--over", over), ("--server", server)):
            if value not in (None, "http"):
                raise targets.TargetError(
                    f"{option} {value}: target {adapter.name!r} is no WSGI application and has a "
                    f"server of its own, over which its clauses go; leave {option} out"
                )
        return "http", None
    if over != "http":
        if server is not None:
            raise targets.TargetError(f"--server {server}: add --over http, which it is for")
        return "wsgi", None
    kind = kind_named(server or DEFAULT_SERVER)
    if missing := kind.missing():
        names = " ".join(missing)
        raise targets.TargetError(
            f"--server {kind.name}: {' and '.join(missing)} not installed in this environment; "
            f"try: pip install {names}"
        )
    return "http", kind
