"""The pytest side of the suite.

This module is loaded by every pytest run beside which the distribution is installed, so it is
small, and does nothing until the run names the spec: ``pytest --pyargs flask_spec --target X``.
"""

from __future__ import annotations

import os

import pytest

SPEC = "flask_spec"


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Add the suite's options, but only to a run of the spec."""
    if _runs_the_spec(pluginmanager.get_plugin("pytestconfig")):
        from flask_conformance.plugin import options

        options.add_to(parser)


def pytest_configure(config: pytest.Config) -> None:
    """Load the target and the hooks that collect and judge clauses."""
    if hasattr(config.option, "target"):
        from flask_conformance.plugin import session

        session.start(config)


def _runs_the_spec(config: pytest.Config | None) -> bool:
    """Whether an argument names ``flask_spec``, as a package, a path or a node id."""
    if config is None:
        return False
    words = [str(word) for word in config.invocation_params.args]
    return any(SPEC in word for word in [*words, os.environ.get("PYTEST_ADDOPTS", "")])
