"""With pytest-xdist, tests of one file run in one worker, but for implementations to be judged.

What such tests share, as a built wheel or a run that many of them look at, is made once that way.
"""

from __future__ import annotations

from typing import Any

import pytest

MANY = ("test_attacks.py", "test_correct.py", "test_faulty.py", "test_reported.py")
"""Files in which each test is by itself."""


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Scheduling by file, or by test where one file has most of them."""
    from xdist.scheduler import LoadScopeScheduling

    class ByFile(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            file = nodeid.partition("::")[0]
            return nodeid if file.endswith(MANY) else file

    return ByFile(config, log)
