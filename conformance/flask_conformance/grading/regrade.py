"""Two gradings side by side: who moved, by which item, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flask_conformance.grading.marking.result import ItemResult, Result, Status


def moves(old: Sequence[Result], new: Sequence[Result]) -> Iterator[str]:
    """A line for each submission that is not where it was."""
    before = {result.name: result for result in old}
    after = {result.name: result for result in new}
    for name in sorted(before.keys() | after.keys()):
        if name not in before:
            yield f"{name}: new, {_score_or_status(after[name])}"
        elif name not in after:
            yield f"{name}: no longer there, was {_score_or_status(before[name])}"
        elif _score_or_status(before[name]) != _score_or_status(after[name]):
            yield _moved(before[name], after[name])


def _score_or_status(result: Result) -> str:
    return f"{result.score:g}" if result.status is Status.GRADED else result.status.value


def _moved(old: Result, new: Result) -> str:
    is_changed = old.key != new.key
    why = "handed in anew" if is_changed else "the same submission"
    if old.seed != new.seed:
        why += f", seed {old.seed} -> {new.seed}"
    if old.edition != new.edition:
        why += f", edition {old.edition or 'none'} -> {new.edition or 'none'}"
    head = f"{new.name}: {_score_or_status(old)} -> {_score_or_status(new)} ({why})"
    items = {item.id: item for item in old.items}
    return "\n".join([head, *(f"    {line}" for line in _items(items, new.items))])


def _items(old: dict[str, ItemResult], new: Sequence[ItemResult]) -> Iterator[str]:
    for item in new:
        was = old.pop(item.id, None)
        if was is None:
            yield f"{item.id}: new, {item.earned:g} of {item.points:g}"
        elif (was.earned, was.points) != (item.earned, item.points):
            yield (
                f"{item.id}: {was.earned:g} of {was.points:g} -> {item.earned:g} of "
                f"{item.points:g}{_why(was, item)}"
            )
    for item in old.values():
        yield f"{item.id}: gone, was {item.earned:g} of {item.points:g}"


def _why(old: ItemResult, new: ItemResult) -> str:
    changed = [
        f"{now.id} {was.status.value} -> {now.status.value}"
        for before, after in ((old.checks, new.checks), (old.requirements, new.requirements))
        for was in before
        for now in after
        if was.id == now.id and was.status is not now.status
    ]
    return f" ({'; '.join(changed)})" if changed else ""
