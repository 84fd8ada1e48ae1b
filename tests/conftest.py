"""What all tests share."""

from __future__ import annotations

from not_run import pytest_terminal_summary as pytest_terminal_summary
from sharing import pytest_collection_modifyitems as pytest_collection_modifyitems
