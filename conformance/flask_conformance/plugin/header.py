"""What a plain pytest run says at its start."""

from __future__ import annotations

import pytest

from flask_conformance.plugin.under_test import subject


def pytest_report_header(config: pytest.Config) -> str:
    run = subject(config)
    by = f" ({run.server_name})" if run.server_name else ""
    return (
        f"flask-conformance: target {run.adapter.name} ({run.edition}), "
        f"over {run.over}{by}, seed {run.seed}"
    )
