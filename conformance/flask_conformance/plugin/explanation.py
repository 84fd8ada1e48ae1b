"""How a failing assertion is explained in a subject: without trusting what is compared.

pytest's own explanation takes both sides apart, item by item, and asks each for its repr; a target
in whose objects that fails, hangs or ends the process would lose the verdict with it.
"""

from __future__ import annotations

import pytest
from _pytest.assertion import rewrite, util

from flask_conformance.plugin.comparison import show
from flask_conformance.plugin.execution import pytest_assertrepr_compare

LIMIT = 240
"""Characters of each part of an assertion."""


def guard(config: pytest.Config) -> None:
    """Explain the assertions of all clauses that are still to run so."""
    # The chapter files are rewritten by now; what the plugin does for each test is left out.
    config.pluginmanager.unregister(name="assertion")
    rewrite._saferepr = _shown
    util._reprcompare = _compared


def _shown(obj: object) -> str:
    # A line break would begin a part of the explanation.
    return show(obj, LIMIT).replace("\n", "\\n")


def _compared(operator: str, left: object, right: object) -> None:
    """Remember the sides; the words of the assertion are those of its source."""
    pytest_assertrepr_compare(operator, left, right)
