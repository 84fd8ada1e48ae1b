"""At the end of a run of the tests, a list of what it left out."""

from __future__ import annotations

from collections import defaultdict

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was not run, and why: a machine may lack a program that some tests need."""
    skipped: defaultdict[str, list[str]] = defaultdict(list)
    for report in terminalreporter.stats.get("skipped", ()):
        told = report.longrepr
        reason = told if isinstance(told, str) else told[2]
        skipped[reason.removeprefix("Skipped: ")].append(report.nodeid)
    if skipped:
        terminalreporter.section("not run")
    for reason, tests in sorted(skipped.items()):
        terminalreporter.line(f"{reason}:")
        for file in sorted({test.partition("::")[0] for test in tests}):
            here = [test for test in tests if test.partition("::")[0] == file]
            terminalreporter.line("    " + (here[0] if len(here) == 1 else f"{file}, {len(here)}"))
