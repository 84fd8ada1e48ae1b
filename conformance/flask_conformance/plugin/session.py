"""The start of a run of the spec: options checked, target loaded, hooks registered."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import Any

import pytest

from flask_conformance.kit import target as targets
from flask_conformance.kit.adapter import Adapter
from flask_conformance.model.edition import Edition, EditionError


@dataclass(frozen=True)
class Subject:
    """The implementation under test, as this run holds it."""

    adapter: Adapter
    edition: Edition
    seed: int
    over: str

    @property
    def lacks(self) -> dict[str, str]:
        """What the target does not claim, and what this way of reaching it cannot show."""
        if self.over == "http":
            return {**self.adapter.lacks, "in-process": "requests reach the target over HTTP"}
        return dict(self.adapter.lacks)


SUBJECT = pytest.StashKey[Subject]()


def start(config: pytest.Config) -> None:
    """Load the target; raise pytest.UsageError with one clear sentence if that fails."""
    option = config.option
    if not option.target:
        raise pytest.UsageError(
            "the spec needs something to check: add --target NAME "
            "(an adapter such as reference or flask, a module, or a .py file)"
        )
    if option.seed is None:
        option.seed = random.randrange(1_000_000)
    try:
        adapter = targets.load(option.target)
        edition = _edition(adapter, option.edition)
    except (targets.TargetError, EditionError) as error:
        raise pytest.UsageError(str(error)) from error
    config.stash[SUBJECT] = Subject(adapter, edition, option.seed, option.over)

    # Chapter files are not called test_*, so pytest would not explain their assertions.
    pytest.register_assert_rewrite("flask_spec")

    from flask_conformance.plugin import (
        clause_item,
        collection,
        execution,
        fixtures,
        header,
        worker_fixtures,
    )
    from flask_conformance.plugin.provided import PROVIDERS, providers

    try:
        config.stash[PROVIDERS] = providers(config.stash[SUBJECT])
    except Exception as error:
        raise pytest.UsageError(
            f"target {option.target!r}: its adapter fails: {type(error).__name__}: {error}"
        ) from error
    for hooks in (header, collection, fixtures, worker_fixtures, execution, clause_item):
        config.pluginmanager.register(hooks)


def _edition(adapter: Adapter, asked: str | None) -> Edition:
    """The adapter's own edition, or the one asked for; without a Werkzeug version, its own."""
    if asked is None:
        return adapter.edition
    edition = Edition.parse(asked, werkzeug=str(adapter.edition.werkzeug))
    return replace(adapter.edition, flask=edition.flask, werkzeug=edition.werkzeug)


def subject(node: Any) -> Subject:
    """The run's subject, from a config or any node of it."""
    config: pytest.Config = getattr(node, "config", node)
    return config.stash[SUBJECT]
