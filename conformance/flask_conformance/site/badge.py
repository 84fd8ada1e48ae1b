"""A badge: what results say, in two short words, as SVG or for shields.io."""

from __future__ import annotations

import json
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from flask_conformance.catalogue.load import entries
from flask_conformance.model.outcome import Verdict
from flask_conformance.model.protocol import Run
from flask_conformance.records.history import History
from flask_conformance.records.states import State

GOOD, BAD, UNSURE = "#17608f", "#c4401c", "#667482"

_NARROW, _WIDE = "fijlrtI.,:;'|!()[]1 ", "mwMW%@"


@dataclass(frozen=True)
class Badge:
    """Two words and a colour."""

    label: str
    message: str
    colour: str


def of_history(history: History) -> Badge:
    """What all releases together say of the spec."""
    failing = sum(
        any(column.requirement(entry.requirement) is State.FAILS for column in history.columns)
        for entry in entries()
    )
    if failing:
        return Badge("Flask conformance", f"{failing} not met", BAD)
    requirements = sum(1 for _ in entries())
    number = len(history.columns)
    return Badge("Flask conformance", f"{requirements} requirements, {number} releases", GOOD)


def of_run(run: Run) -> Badge:
    """What one run says of its target."""
    label = f"Flask {run.edition.flask} conformance"
    checked = [result for result in run.requirements if result.is_judged]
    met = sum(result.is_met for result in checked)
    if run.verdict is Verdict.NONE:
        return Badge(label, "no verdict", UNSURE)
    if run.verdict is Verdict.DEVIATES:
        return Badge(label, f"{met} of {len(checked)} met", BAD)
    return Badge(label, f"{met} met" if met == len(checked) else f"every MUST, {met} met", GOOD)


def shields(badge: Badge) -> str:
    """The JSON that shields.io reads from an endpoint."""
    data = {
        "schemaVersion": 1,
        "label": badge.label,
        "message": badge.message,
        "color": badge.colour.lstrip("#"),
    }
    return json.dumps(data) + "\n"


def svg(badge: Badge) -> str:
    """The badge as a picture; its widths are estimated, and the text is fitted to them."""
    left, right = _width(badge.label), _width(badge.message)
    total = left + right
    title = f"{badge.label}: {badge.message}"
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" width="{total}" height="20" role="img" \
aria-label={quoteattr(title)}>
  <title>{escape(title)}</title>
  <clipPath id="round"><rect width="{total}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#round)">
    <rect width="{left}" height="20" fill="#3b444d"/>
    <rect x="{left}" width="{right}" height="20" fill="{badge.colour}"/>
  </g>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
    <text x="{left / 2}" y="14" textLength="{left - 12}">{escape(badge.label)}</text>
    <text x="{left + right / 2}" y="14" textLength="{right - 12}">{escape(badge.message)}</text>
  </g>
</svg>
"""


def _width(text: str) -> int:
    letters = sum(4.2 if c in _NARROW else 9.6 if c in _WIDE else 7.0 for c in text)
    return round(letters) + 12
