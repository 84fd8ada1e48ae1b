"""Plugins of others that look at how tests run, beside which clauses must run as tests do."""

from __future__ import annotations

import pytest

WATCHED = ("pytest_runtest_protocol", "pytest_runtest_makereport")

HARMLESS = ("_pytest", "flask_conformance", "_hypothesis_pytestplugin", "pytest_timeout", "xdist")
"""Packages that need nothing but a call and its report."""

_EXPECTED = pytest.StashKey[bool]()


def expect_phases(config: pytest.Config) -> bool:
    """Whether a plugin such as pytest-rerunfailures may rely on set-up, call and teardown."""
    if _EXPECTED not in config.stash:
        config.stash[_EXPECTED] = any(
            _package(implementation.plugin) not in HARMLESS
            for name in WATCHED
            for implementation in getattr(config.hook, name).get_hookimpls()
        )
    return config.stash[_EXPECTED]


def _package(plugin: object) -> str:
    name = getattr(plugin, "__name__", type(plugin).__module__)
    return str(name).partition(".")[0]
