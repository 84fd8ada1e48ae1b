"""With pytest-xdist, tests of one file run in one worker, but for the faulty implementations.

What such tests share, as a built wheel or a run that many of them look at, is made once that way.
"""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Name each test's group, for ``--dist loadgroup``."""
    if config.getoption("dist", "no") != "loadgroup":
        return
    for item in items:
        if item.path.name != "test_faulty.py":
            item.add_marker(pytest.mark.xdist_group(item.path.stem))
