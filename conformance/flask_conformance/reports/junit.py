"""A run as JUnit XML, the form that CI systems read: a suite is a chapter, a case a clause."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import ClauseResult, RequirementResult, Run

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ELEMENTS = {
    Outcome.FAIL: "failure",
    Outcome.CRASH: "failure",
    Outcome.TIMEOUT: "failure",
    Outcome.ERROR: "error",
    # One broken thing is to read as one failure: what it blocks did not get its chance.
    Outcome.BLOCKED: "skipped",
    Outcome.NOT_APPLICABLE: "skipped",
    Outcome.KNOWN: "skipped",
}


def document(run: Run) -> str:
    root = ET.Element(
        "testsuites", name=_clean(f"flask-conformance {run.target}"), time=f"{run.seconds}"
    )
    for name, requirements in run.chapters().items():
        root.append(_chapter(name, requirements))
    root.set("verdict", run.verdict.value)
    if run.suite_faults:
        root.append(_faults(run.suite_faults))
    for total in ("tests", "failures", "errors", "skipped"):
        root.set(total, str(sum(int(suite.get(total, "0")) for suite in root)))
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _suite(name: str, cases: list[ET.Element]) -> ET.Element:
    suite = ET.Element("testsuite", name=name, tests=str(len(cases)))
    for total, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(total, str(sum(case.find(tag) is not None for case in cases)))
    suite.extend(cases)
    return suite


def _chapter(name: str, requirements: list[RequirementResult]) -> ET.Element:
    cases = [_case(result, clause) for result in requirements for clause in result.clauses]
    suite = _suite(name, cases)
    seconds = sum(clause.seconds for result in requirements for clause in result.clauses)
    suite.set("time", f"{seconds:.3f}")
    return suite


def _case(requirement: RequirementResult, clause: ClauseResult) -> ET.Element:
    name = clause.id.partition("::")[2]
    case = ET.Element(
        "testcase", classname=requirement.id, name=_clean(name), time=f"{clause.seconds:.6f}"
    )
    tag = _ELEMENTS.get(clause.outcome)
    if tag is not None:
        element = ET.SubElement(case, tag, message=_clean(_message(clause)))
        if tag != "skipped":
            element.set("type", clause.outcome.value)
            failure = clause.failure
            parts = (failure.message, failure.timeline, failure.again) if failure else ()
            element.text = _clean("\n\n".join([requirement.text, *filter(None, parts)]))
    return case


def _message(clause: ClauseResult) -> str:
    if clause.blocked_by:
        return f"blocked by {', '.join(clause.blocked_by)}"
    if clause.failure is not None:
        return f"expected {clause.failure.expected}, got {clause.failure.got}"
    return clause.reason or clause.outcome.value


def _faults(faults: tuple[str, ...]) -> ET.Element:
    cases = []
    for fault in faults:
        case = ET.Element("testcase", classname="suite", name=_clean(fault.partition(":")[0]))
        ET.SubElement(case, "error", message=_clean(fault), type="error")
        cases.append(case)
    return _suite("the suite itself", cases)


def _clean(text: str) -> str:
    """The text without characters that XML 1.0 cannot carry."""
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
