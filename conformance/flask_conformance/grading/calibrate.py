"""The proof of a rubric, before the deadline: right answers earn all, wrong ones lose their own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flask_conformance.grading.cell import Cell, CellError
from flask_conformance.grading.marking.bench import REFERENCE, WARMED, Bench, job_of
from flask_conformance.grading.marking.breadth import (
    plan_clauses,
    required_clauses,
    unmet_clauses,
)
from flask_conformance.grading.marking.grading import grade
from flask_conformance.grading.marking.judging import judge, with_blocked
from flask_conformance.grading.marking.plan import Plan, names_asked_for, plan
from flask_conformance.grading.marking.result import CheckStatus, Status
from flask_conformance.grading.rubrics import NAMES, Rubric
from flask_conformance.grading.sealed.on_http import PREFIX, named
from flask_conformance.grading.submissions.submission import Submission
from flask_conformance.sandbox.faulty import FAULTY, breaks

FORGERIES: Mapping[str, str] = {
    "one that ends the process": "import os\nos._exit(0)\n",
    "one that says that all is done": (
        "import os\nfor n in range(3, 64):\n    try:\n"
        '        os.write(n, b\'{"own": {}, "missing": []}\\n{"done": true}\\n\')\n'
        "    except OSError:\n        pass\nos._exit(0)\n"
    ),
    "one whose clauses all pass": (
        "import sys\n"
        "for name, kind in (('flask_conformance.plugin.clause_item', 'ClauseItem'),\n"
        "                   ('_pytest.python', 'Function')):\n"
        "    if name in sys.modules:\n"
        "        getattr(sys.modules[name], kind).runtest = lambda self: None\n"
    ),
    "one that imports the library": "from flask import *\nfrom werkzeug.local import *\n",
    "one that imports the reference": (
        "from flask_reference import *\nfrom flask_reference.core.local import *\n"
    ),
    "one that finds nothing": (
        "class Flask:\n"
        "    def __init__(self, *a, **k): self.config = {}\n"
        "    def __getattr__(self, name): return lambda *a, **k: lambda f: f\n"
        "    def __call__(self, environ, start_response):\n"
        "        start_response('404 Not Found', [('Content-Type', 'text/html')])\n"
        "        return [b'404 Not Found']\n"
        "request = session = g = current_app = Flask()\n"
        "url_for = redirect = abort = lambda *a, **k: None\n"
    ),
    "one whose objects equal everything": (
        "class Yes:\n    __eq__ = __ne__ = __contains__ = lambda *a: True\n    __hash__ = None\n"
        "    __call__ = __getattr__ = __getitem__ = lambda self, *a, **k: self\n"
        "    __setattr__ = __delattr__ = __setitem__ = lambda *a: None\n"
        "Flask = Local = LocalStack = LocalProxy = request = session = g = current_app = Yes()\n"
        "url_for = redirect = abort = has_app_context = has_request_context = Yes()\n"
    ),
}

TOLERATED = 0.02
"""The share of the points that what is always true may happen on."""


def faults(rubric: Rubric, seed: int) -> Iterator[str]:
    """What is wrong with the rubric, each in a sentence; nothing if it holds what it promises."""
    try:
        with Bench.of(rubric) as bench:
            yield from _of_submissions(bench, rubric, seed)
            yield from _of_reference(bench, rubric, seed)
            yield from _of_clauses(bench, rubric, seed)
    except CellError as error:
        yield f"cannot be proved: {error}"


def _of_submissions(bench: Bench, rubric: Rubric, seed: int) -> Iterator[str]:
    name = f"{rubric.modules[0].replace('.', '/')}.py" if rubric.modules else "answer.py"
    for what, source in {"an empty file": "", **FORGERIES}.items():
        result = grade(bench, Submission(what, {name: source.encode()}), rubric, seed)
        if result.status is Status.FAULT:
            yield f"{what} makes the grader fail: {result.reason}"
            continue
        # What forges clauses earns what is not sealed; the teacher is told of those items.
        counted = [item for item in result.items if item.sealed or not source]
        earned = sum(item.earned for item in counted)
        if earned > TOLERATED * rubric.points:
            yield f"{what} earns {earned:g} of {rubric.points:g}"


def _of_reference(bench: Bench, rubric: Rubric, seed: int) -> Iterator[str]:
    """Run the reference again, and what is faulty, in a process of their own."""
    drawn = {
        **plan(rubric, f"{seed}:calibration", hidden=False),
        **plan(rubric, f"{seed}:calibration", hidden=True),
    }
    names = names_asked_for(rubric)
    required = bench.required(drawn, names)
    with Cell([*WARMED, *REFERENCE], is_trusted=True) as cell:
        cpu, lost = _lost(bench, cell, drawn, required, names, REFERENCE)
        for check in sorted(lost):
            yield f"the reference itself does not meet {check}"
        if cpu > rubric.limits.cpu / 2:
            yield f"the reference takes {cpu:.1f} s, more than half of the limit"
        for faulty in FAULTY:
            about = {check for check in drawn if breaks(faulty, check)}
            if not about:
                continue
            modules = (f"flask_conformance.sandbox.faulty.{faulty}", *REFERENCE)
            _, lost = _lost(bench, cell, drawn, required, names, modules)
            for check in sorted(about - lost.keys()):
                yield f"faulty {faulty} earns {check}, which it does not meet"
            for check in sorted(lost.keys() - about):
                # Several parts of an application stand behind a check of the HTTP profile.
                if lost[check] is not CheckStatus.BLOCKED and not check.startswith(PREFIX):
                    yield f"faulty {faulty} loses {check}, with which nothing is wrong"


def unsealed(rubric: Rubric) -> Iterator[str]:
    """What a teacher should know of a rubric that holds: a sentence for each item."""
    for item in rubric.items:
        if not item.checks:
            yield (
                f"item {item.id} is NOT SEALED: a submission that forges its clauses earns "
                f"{item.points:g} points; give it checks"
            )


def left_out(rubric: Rubric) -> Iterator[str]:
    """What the rubric's patterns mean of the HTTP profile and cannot be sealed, and why."""
    for item in rubric.items:
        reasons: dict[str, list[str]] = {}
        for pattern in item.http:
            for id, reason in named(pattern)[1].items():
                reasons.setdefault(reason, []).append(id)
        for reason, ids in reasons.items():
            yield f"item {item.id} is without {', '.join(ids)} of the HTTP profile: {reason}"


def _of_clauses(bench: Bench, rubric: Rubric, seed: int) -> Iterator[str]:
    """The reference meets each clause that it is held to, there are such, and they are quick."""
    for is_hidden in (False, True):
        drawn = plan_clauses(rubric, f"{seed}:calibration", hidden=is_hidden)
        if not drawn:
            continue
        cpu, by_requirement = bench.shown(drawn, NAMES, by_clauses=True)
        required = required_clauses(by_requirement)
        for id, clauses in unmet_clauses(by_requirement).items():
            for clause in clauses:
                yield f"the reference itself does not meet {clause}"
            if not clauses and not required[id]:
                yield f"no clause of {id} can be run beside a submission"
        if cpu > rubric.limits.cpu / 2:
            yield f"clauses take the reference {cpu:.1f} s, more than half of the limit"


def _lost(
    bench: Bench,
    cell: Cell,
    drawn: Plan,
    required: Mapping[str, list[object]],
    names: tuple[str, ...],
    modules: tuple[str, ...],
) -> tuple[float, dict[str, CheckStatus]]:
    """The time that a trusted target takes, and the checks that it loses."""
    cpu, observed = bench.watch(cell, job_of({}, modules, names, drawn.values()), drawn)
    marks = with_blocked(judge(drawn, required, observed, modules[0]))
    lost = (CheckStatus.FAILED, CheckStatus.BLOCKED)
    return cpu, {check: mark.status for check, mark in marks.items() if mark.status in lost}
