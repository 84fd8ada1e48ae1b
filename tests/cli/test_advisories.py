"""Security advisories: listed, explained, in the documents, and first in a difference."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from flask_conformance.catalogue.load import entries
from flask_conformance.catalogue.markdown import document
from flask_conformance.cli import main
from flask_conformance.model.protocol import Status
from flask_conformance.records.observations import Observations
from flask_conformance.records.sentences import differences

PAGE = Path(__file__).parents[2] / "docs" / "advisories.md"


def test_list_shows_what_has_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--select", "advisories/CVE-2025-47278"]) == 0
    assert re.findall(r"^  (\S+/\S+).*(CVE-\S+)$", capsys.readouterr().out, re.MULTILINE) == [
        ("sessions/key-fallbacks", "CVE-2025-47278")
    ]


def test_list_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--json", "--select", "sessions/key-fallbacks"]) == 0
    (entry,) = json.loads(capsys.readouterr().out)["sessions"]
    assert entry["advisories"] == ["CVE-2025-47278"]


@pytest.mark.parametrize("select", ["advisories/CVE-2000-0001", "sessions/nosuch", "nosuch"])
def test_list_of_nothing_is_an_error(select: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--select", select]) == 2
    assert select in capsys.readouterr().err


@pytest.mark.parametrize("form", ["--coverage", "--markdown"])
def test_documents_are_of_the_whole_spec(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", form, "--select", "sessions"]) == 2
    assert "--select" in capsys.readouterr().err


def test_explain_tells_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "sessions/vary"]) == 0
    assert "Advisory: CVE-2023-30861, CVE-2026-27205" in capsys.readouterr().out


def test_the_spec_links_to_it() -> None:
    link = "[CVE-2025-47278](https://www.cve.org/CVERecord?id=CVE-2025-47278)"

    assert link in document()


def test_differences_begin_with_them() -> None:
    ids = ("blueprints/prefix", "sessions/key-fallbacks")
    before = Observations("1", {id: Status(1, "(fails)") for id in ids})
    after = Observations("2", {id: Status(1, "pass") for id in ids})

    heads = [line for line in differences(before, after) if line and not line.startswith("   ")]

    assert [line.partition("    ")[0] for line in heads] == [
        "security advisories",
        "  now: sessions/key-fallbacks",
        "blueprints",
        "  now: blueprints/prefix",
        "1 -> 2: 2 clauses of 2 requirements differ, and 0 recorded values",
    ]


def test_the_page_names_each_with_its_requirement() -> None:
    spoken = {
        (number, entry.requirement.id)
        for entry in entries()
        for number in entry.requirement.advisories
    }
    rows = [row.split("|") for row in PAGE.read_text(encoding="utf-8").splitlines()]
    on_the_page = {
        (number, id)
        for row in rows
        if len(row) > 3
        for number in re.findall(r"(?:CVE|GHSA)-[\w-]+", row[1])
        for id in re.findall(r"`([a-z0-9-]+/[a-z0-9-]+)`", row[3])
    }

    assert on_the_page == spoken


@pytest.mark.parametrize(
    ("pattern", "code", "said"),
    [("advisories", 0, "routing"), ("advisories/CVE-2000-0001", 2, "has no check of that")],
)
def test_the_http_profile_is_selected_by_them(
    pattern: str, code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["run", "reference", "--profile", "http", "--select", pattern]) == code

    output = capsys.readouterr()
    assert said in output.out + output.err
