"""The first look and the causes, as lines of text: what a reader wants to know first."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from flask_conformance.model.causes import Cause, causes
from flask_conformance.model.protocol import FirstLook, Run
from flask_conformance.reports import words

MOST_CAUSES = 10
MOST_NAMES = 8


def first_look_lines(first_look: FirstLook, width: int) -> Iterator[str]:
    """What a target offers, where that is not all that Flask does."""
    rows = first_look_rows(first_look)
    label = max((len(name) for name, _ in rows), default=0)
    for name, text in rows:
        indent = " " * (label + 4)
        yield from textwrap.wrap(
            text, width, initial_indent=f"  {name:<{label}}  ", subsequent_indent=indent
        )


def first_look_rows(first_look: FirstLook) -> list[tuple[str, str]]:
    """The same as pairs: what was looked at, and what was seen."""
    rows = []
    if lent := sorted(set(first_look.borrowed.values())):
        for lender in lent:
            names = [name for name, origin in first_look.borrowed.items() if origin == lender]
            rows.append((f"from {lender}", _listed(names)))
    if rows or first_look.missing:
        rows.insert(0, ("its own", _listed(first_look.own) or "none of Flask's names"))
    if first_look.missing:
        rows.append(("missing", _listed(first_look.missing)))
    rows += [(o.need, o.what) for o in first_look.obstacles if o.need not in first_look.missing]
    if first_look.advice:
        rows.append(("hint", first_look.advice))
    return rows


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - MOST_NAMES} more" if len(names) > MOST_NAMES else ""
    return ", ".join(names[:MOST_NAMES]) + more


def cause_lines(run: Run, width: int) -> Iterator[str]:
    """What explains the failures; nothing where each failed requirement stands for itself."""
    all_causes = causes(run)
    shared = [cause for cause in all_causes if not cause.is_requirement]
    if not shared:
        return
    yield f"{causes_counted(all_causes)}, the gravest first:"
    for number, cause in enumerate(shown_causes(all_causes), start=1):
        head = f"  {number:>2}. {cause.level.value:<6}  "
        yield from textwrap.wrap(
            cause_in_words(cause), width, initial_indent=head, subsequent_indent=" " * len(head)
        )
    if rest := len(all_causes) - len(shown_causes(all_causes)):
        yield f"      and {rest} more (--json has them all)"
    if holds := words.what_holds(run):
        yield from textwrap.wrap(holds, width)


def causes_counted(all_causes: Sequence[Cause]) -> str:
    """How many causes there are, and how many requirements fail for reasons of their own."""
    alone = sum(cause.is_requirement for cause in all_causes)
    beside = f", and {words.plural(alone, 'requirement')} by themselves" if alone else ""
    return f"{words.plural(len(all_causes) - alone, 'cause')}{beside}"


def shown_causes(all_causes: Sequence[Cause]) -> list[Cause]:
    """Those that a report shows: what explains several requirements before what explains one."""
    return sorted(all_causes, key=lambda cause: cause.is_requirement)[:MOST_CAUSES]


def cause_in_words(cause: Cause) -> str:
    """A cause in a sentence, and how far it reaches."""
    if cause.is_requirement:
        return f"{cause.requirements[0]}: {cause.what} ({words.plural(cause.clauses, 'clause')})"
    what = cause.what if cause.what.rstrip().endswith(".") else f"{cause.what}."
    reach = f"{words.plural(cause.clauses, 'clause')} of {len(cause.requirements)} requirements"
    return f"{what} {reach} in {_chapters(cause)}"


def _chapters(cause: Cause) -> str:
    if len(cause.chapters) <= 4:
        return ", ".join(cause.chapters)
    return f"{len(cause.chapters)} chapters"
