"""Names of the releases, read once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from flask_conformance.records import store
from flask_conformance.records.names import files, lookup
from flask_conformance.upgrade.concerns import Entry, entries
from flask_conformance.upgrade.scan import scan

Concerns = Callable[..., "list[Entry]"]


@pytest.fixture(scope="session")
def names() -> lookup.Names:
    known_names = lookup.of(files.read(Path(str(store.results_directory()))), "1.1.4", "3.1.3")
    assert known_names
    return known_names


@pytest.fixture
def concerns(names: lookup.Names, tmp_path: Path) -> Concerns:
    """What concerns a source that is made of these files' texts."""

    def ask(text: str = "", /, **more: str) -> list[Entry]:
        if text:
            (tmp_path / "main.py").write_text(text)
        for name, content in more.items():
            (tmp_path / f"{name}.py").write_text(content)
        return entries(scan(tmp_path, names).uses, names)

    return ask
