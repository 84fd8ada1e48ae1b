"""``spec/SPEC.md`` says what the classes say."""

from __future__ import annotations

import re
from pathlib import Path

from flask_conformance.catalogue.load import entries
from flask_conformance.catalogue.markdown import document

SPEC = Path(__file__).parents[2] / "spec" / "SPEC.md"


def test_is_not_stale() -> None:
    current = SPEC.read_text(encoding="utf-8")

    assert current == document(), "run: flask-conformance list --markdown > spec/SPEC.md"


def test_has_an_anchor_for_each_requirement() -> None:
    anchors = re.findall(r'<a id="([^"]+/[^"]+)"></a>', document())

    assert anchors == [entry.requirement.id for entry in entries()]


def test_dependencies_name_requirements() -> None:
    known = {entry.requirement.id for entry in entries()}
    named = {id for entry in entries() for id in entry.requirement.depends}

    assert named - known == set()
