"""What one student is told: nothing of a hidden item but its requirement and whether it is met."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from flask_conformance.grading.marking.result import (
    CheckResult,
    CheckStatus,
    ItemResult,
    Result,
    Status,
)
from flask_conformance.grading.sealed.catalogue import CHECKS

NO_SCORE = {
    Status.UNGRADABLE: "This could not be graded, which is no zero. Please look at this",
    Status.FAULT: "The grader failed; it is not your fault, and it will be graded again",
}

_MARKED = re.compile(r"([\\`*_{}\[\]<>()#+!|~-])")


def headline(result: Result) -> str:
    if result.status is Status.GRADED:
        return f"{result.score:g} of {result.points:g} points"
    return f"{NO_SCORE[result.status]}: {result.reason}"


def item_line(item: ItemResult) -> str:
    """One item in a line."""
    word = "met" if item.is_met else ("failed" if item.earned == 0 else "met in part")
    required = [part for part in item.parts if part.status is not CheckStatus.NOT_APPLICABLE]
    if not item.is_asked:
        return "not required in the edition that your answer follows"
    if not item.hidden and not item.is_met and all(c.status is CheckStatus.BLOCKED for c in required
                                                   if not c.status.earns):  # fmt: skip
        word = "blocked" if item.earned == 0 else word
    return f"{word}, {item.earned:g} of {item.points:g}{' (bonus)' if item.bonus else ''}"


def begin_with(result: Result) -> str:
    """Which visible item to look at first: the one for which most others wait; nothing without."""
    visible = [item for item in result.items if not item.hidden]
    waiting = Counter(
        part.cause for item in visible for part in item.parts if part.status is CheckStatus.BLOCKED
    )
    first = [
        (waiting[part.id], item.title)
        for item in visible
        for part in item.parts
        if part.status is CheckStatus.FAILED
    ]
    first += [(number, cause) for cause, number in waiting.items() if cause not in CHECKS]
    if not first:
        return ""
    number, words = max(first, key=lambda one: one[0])
    return f"Begin with this: {words}" + (f" ({number} more wait for it)" if number else "")


def details(item: ItemResult, result: Result) -> Iterator[tuple[str, CheckResult]]:
    """What may be shown of the checks that are not met, each with a sentence."""
    if item.hidden:
        return
    titles = {part.id: other.title for other in result.items for part in other.parts}
    sentences: set[str] = set()
    for check in item.parts:
        if check.status is CheckStatus.BLOCKED:
            sentence = _waiting(check.cause, item, titles)
            if sentence not in sentences:
                sentences.add(sentence)
                # What it showed was asked of something that does not work yet.
                yield sentence, replace(check, timeline="", script="")
        elif check.status is CheckStatus.LENT:
            yield f"met with a ready {check.cause} lent in the place of yours", check
        elif check.status is CheckStatus.FAILED:
            yield f"{check.step}: expected {check.expected}, got {check.got}", check


def _waiting(cause: str, item: ItemResult, titles: Mapping[str, str]) -> str:
    if cause in {part.id for part in item.parts}:
        return "the rest of this is not looked at further, until that is met"
    if cause not in titles:
        return f"not looked at further: {cause}"
    return f"not looked at further, until this is met: {titles[cause]}"


def markdown(result: Result) -> str:
    """The student's page."""
    lines = [f"# {_plain(result.name)}", "", f"**{_plain(headline(result))}**", ""]
    if result.own_names:
        names = ", ".join(f"{own} as {name}" for name, own in result.own_names.items())
        lines += [f"Taken: {_plain(names)}.", ""]
    if result.missing:
        lines += [f"Not recognised, looked for: {_plain(', '.join(result.missing))}.", ""]
    if result.edition:
        lines += [f"The edition that fits your answer best: {_plain(result.edition)}.", ""]
    if first := begin_with(result):
        lines += [f"{_plain(first)}.", ""]
    for item in result.items:
        hidden = " (hidden)" if item.hidden else ""
        lines += [f"## {_plain(item.title)}", "", f"{_plain(item_line(item))}{hidden}", ""]
        for sentence, check in details(item, result):
            lines += [f"- {_plain(sentence)}", ""]
            for title, text in (("Time line", check.timeline), ("Script", check.script)):
                if text:
                    lines += [f"  {title}:", "", *(f"      {row}" for row in _rows(text)), ""]
        if item.hint and not item.is_met and not item.hidden:
            lines += ["", f"Hint: {_plain(item.hint)}", ""]
    if result.printed:
        lines += ["## What it printed", "", *(f"    {row}" for row in _rows(result.printed)), ""]
    lines.append(f"Seed {result.seed}.")
    return "\n".join(lines) + "\n"


def _rows(text: str) -> list[str]:
    return text.splitlines()


def _plain(text: str) -> str:
    """Text in which nothing is markup."""
    return _MARKED.sub(r"\\\1", " ".join(text.split()))
