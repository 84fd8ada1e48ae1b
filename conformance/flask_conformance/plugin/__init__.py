"""The pytest side of the suite.

This module is loaded by every pytest run beside which the distribution is installed, so it is
small, and does nothing until the run names the spec: ``pytest --pyargs flask_spec --target X``.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path

import pytest

SPEC = "flask_spec"


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Add the suite's options, but only to a run of the spec."""
    if _runs_the_spec(pluginmanager.get_plugin("pytestconfig")):
        from flask_conformance.plugin import options

        options.add_to(parser)


def pytest_configure(config: pytest.Config) -> None:
    """Load the target and the hooks that collect and judge clauses."""
    # Not "is there a --target": another project's conftest may have an option of that name.
    if _runs_the_spec(config) and not getattr(config.option, "help", False):
        # Chapter files are not called test_*, so pytest would not explain their assertions.
        pytest.register_assert_rewrite(SPEC)

        from flask_conformance.plugin import session

        session.start(config)


def _runs_the_spec(config: pytest.Config | None) -> bool:
    """Whether an argument names ``flask_spec``, as a package, a path or a node id."""
    if config is None:
        return False
    words = [str(word) for word in config.invocation_params.args]
    words += os.environ.get("PYTEST_ADDOPTS", "").split()
    return any(SPEC in word and _names_the_spec(word, words) for word in words)


def _names_the_spec(word: str, words: list[str]) -> bool:
    name = word.partition("::")[0]
    if name.partition(".")[0] == SPEC:
        return "--pyargs" in words
    spec = find_spec(SPEC)
    roots = spec.submodule_search_locations if spec else None
    path = Path(name).resolve()
    return any(path.is_relative_to(Path(root).resolve()) for root in roots or ())
