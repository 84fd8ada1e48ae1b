"""Results in the forms that platforms read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any
from xml.etree import ElementTree as ET

from flask_conformance.grading.marking.result import ItemResult, Result, Status
from flask_conformance.grading.outputs import student

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def gradescope(result: Result) -> dict[str, Any]:
    """``results.json`` of Gradescope's autograder.

    Hidden items are visible there, as no more than failed or met: a hidden test would hide the
    total. Gradescope has no result without a score: what could not be graded has 0, and says so.
    """
    tests = [
        {
            "name": item.title,
            "number": str(number),
            "score": item.earned,
            # The sum must be the assignment's; a bonus comes on top.
            "max_score": 0 if item.bonus else item.points,
            "status": "passed" if item.is_met else "failed",
            "output": _output(item, result),
            "output_format": "text",
            "visibility": "visible",
        }
        for number, item in enumerate(result.items, 1)
    ]
    return {
        "score": result.score,
        "output": "\n".join(filter(None, [student.headline(result), student.begin_with(result)])),
        "output_format": "text",
        "stdout_visibility": "hidden",
        "extra_data": {"status": result.status.value, "seed": result.seed, "key": result.key},
        "tests": tests,
    }


def prairielearn(result: Result) -> dict[str, Any]:
    """``results.json`` of PrairieLearn's external graders."""
    if result.status is not Status.GRADED:
        return {"gradable": False, "format_errors": [student.headline(result)]}
    return {
        "gradable": True,
        "score": min(1.0, round(result.score / result.points, 4)) if result.points else 0.0,
        "output": result.printed,
        "tests": [
            {
                "name": item.title,
                "description": student.item_line(item),
                "points": item.earned,
                "max_points": item.points,
                "output": _output(item, result),
            }
            for item in result.items
        ],
    }


def _output(item: ItemResult, result: Result) -> str:
    lines = [student.item_line(item)]
    for sentence, check in student.details(item, result):
        lines += [sentence, *filter(None, [check.timeline])]
    if item.hint and not item.is_met and not item.hidden:
        lines.append(f"Hint: {item.hint}")
    return "\n".join(lines)


def junit(results: Sequence[Result]) -> str:
    """JUnit XML: a suite is a submission, a case an item."""
    root = ET.Element("testsuites", name="flask-conformance grade")
    for result in results:
        suite = ET.SubElement(root, "testsuite", name=_clean(result.name))
        for item in result.items:
            case = ET.SubElement(suite, "testcase", classname=result.rubric, name=item.id)
            if not item.is_met:
                failure = ET.SubElement(case, "failure", message=_clean(item.title))
                failure.text = _clean(_output(item, result))
        if result.status is not Status.GRADED:
            case = ET.SubElement(suite, "testcase", classname=result.rubric, name="graded")
            ET.SubElement(case, "error", message=_clean(result.reason), type=result.status.value)
        suite.set("tests", str(len(suite)))
        suite.set("failures", str(len(suite.findall("testcase/failure"))))
        suite.set("errors", str(len(suite.findall("testcase/error"))))
    for total in ("tests", "failures", "errors"):
        root.set(total, str(sum(int(suite.get(total, "0")) for suite in root)))
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _clean(text: str) -> str:
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
