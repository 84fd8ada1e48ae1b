"""Sealed checks of Local and LocalStack: values that belong to one worker at a time."""

from __future__ import annotations

from collections.abc import Callable

from flask_conformance.grading.sealed.drawing import Check, Draw, Move, Program, moves, thing
from flask_conformance.model.edition import Applicability

BY_CONTEXT = Applicability.of(werkzeug=">=2.0")
"""Before, locals were keyed by thread or greenlet, and tasks of one thread shared them."""

KINDS = {"thread": Applicability(), "greenlet": Applicability(), "task": BY_CONTEXT}


def _attributes(draw: Draw) -> Program:
    """Two locals: what is set is there, until it is replaced or deleted."""
    names, has = [draw.word() for _ in range(3)], set()
    made: list[Move] = []
    for number in range(12):
        local, name = draw.choice(["l1", "l2"]), draw.choice(names)
        if (local, name) not in has:
            made.append(["set", local, name, thing(number)])
            has.add((local, name))
        elif draw.chance():
            made.append(["get", local, name])
        else:
            made += [["set", local, name, thing(number)], ["get", local, name]]
    made += [["get", local, name] for local, name in sorted(has)]
    local, name = draw.choice(sorted(has))
    others = [["get", *one] for one in sorted(has) if one != (local, name)]
    made += [["delete", local, name], ["holds", local, name], *others]
    return moves([["make_local", "l1"], ["make_local", "l2"]], made, things=12)


def _missing(draw: Draw) -> Program:
    """What was never set, or was deleted, raises AttributeError; what is set does not. Whether
    anything can be deleted is another requirement."""
    there, gone, never = draw.word(), draw.word(), draw.word()
    reads = [["misses", "l", gone], ["get", "l", never], ["delete", "l", never]]
    made: list[Move] = [
        ["set", "l", there, thing(0)],
        ["set", "l", gone, thing(1)],
        ["forget", "l", gone],
        *draw.order([*reads, ["get", "l", there]]),
    ]
    return moves([["make_local", "l"]], made, things=2)


def _isolated_attributes(kind: str) -> Callable[[Draw], Program]:
    def drawn(draw: Draw) -> Program:
        names, parts = [draw.word(), draw.word()], []
        for worker in range(3):
            first, second, third = (thing(3 * worker + number) for number in range(3))
            name, other = draw.order(names)
            part: list[Move] = [["set", "l", name, first], ["get", "l", name]]
            part += [["set", "l", other, second], ["get", "l", name], ["get", "l", other]]
            if draw.chance():
                part += [["forget", "l", name], ["get", "l", other]]
            else:
                part += [["set", "l", name, third], ["get", "l", name]]
            parts.append(part)
        return moves([["make_local", "l"]], draw.interleaved(parts), workers=kind, things=9)

    return drawn


def _release_local(draw: Draw) -> Program:
    """Released, a local has nothing; it can be used again."""
    names = [draw.word() for _ in range(3)]
    made: list[Move] = [["set", "l", name, thing(n)] for n, name in enumerate(names)]
    made += [["get", "l", names[0]], ["release", "l"]]
    made += [["holds", "l", name] for name in draw.order(names)]
    made += [["set", "l", names[1], thing(3)], ["get", "l", names[1]], ["holds", "l", names[0]]]
    return moves([["make_local", "l"]], made, things=4)


def _stack(draw: Draw) -> Program:
    """Two stacks; nothing is popped from an empty one."""
    depth = {"s1": 0, "s2": 0}
    made: list[Move] = []
    for number in range(14):
        name = draw.choice(["s1", "s2"])
        if depth[name] and draw.chance():
            made.append(["pop", name])
            depth[name] -= 1
        else:
            made.append(["push", name, thing(draw.choice([number, 0]))])
            depth[name] += 1
        if depth[name]:
            made.append(["top", name])
    made += [["pop", name] for name in depth for _ in range(depth[name])]
    return moves([["make_stack", "s1"], ["make_stack", "s2"]], made, things=14)


def _empty_stack(draw: Draw) -> Program:
    """On an empty stack top is None and pop gives None, at the beginning and in the end."""
    ask = draw.order([["top", "s"], ["pop", "s"]])
    again = draw.order([["top", "s"], ["pop", "s"], ["pop", "s"]])
    made: list[Move] = [*ask, ["push", "s", thing(0)], ["top", "s"], ["pop", "s"], *again]
    made += [["push", "s", thing(1)], ["top", "s"]]
    return moves([["make_stack", "s"]], made, things=2)


def _isolated_stacks(kind: str) -> Callable[[Draw], Program]:
    """Pushed and looked at, never popped: that is another requirement."""

    def drawn(draw: Draw) -> Program:
        parts: list[list[Move]] = []
        for worker in range(3):
            part: list[Move] = []
            for number in range(draw.number(2, 4)):
                part += [["push", "s", thing(4 * worker + number)], ["top", "s"]]
            parts.append([*part, ["top", "s"]])
        return moves([["make_stack", "s"]], draw.interleaved(parts), workers=kind, things=12)

    return drawn


def _release_stack(draw: Draw) -> Program:
    number = draw.number(1, 4)
    made: list[Move] = [["push", "s", thing(n)] for n in range(number)]
    made += [["top", "s"], ["release", "s"], ["shows", "s"]]
    made += [["push", "s", thing(5)], ["top", "s"], ["drop", "s"], ["shows", "s"]]
    return moves([["make_stack", "s"]], made, things=6)


def _release_of_one(make: Move, puts: str, gets: str, shows: str) -> Callable[[Draw], Program]:
    """One thread releases; what the others have stays."""

    def drawn(draw: Draw) -> Program:
        name, workers = [draw.word()] if puts == "set" else [], draw.order(range(3))
        object_ = make[1]
        turns = [(own, [puts, object_, *name, thing(own)]) for own in workers]
        releasing, *others = draw.order(workers)
        turns.append((releasing, ["release", object_]))
        turns += draw.order(
            [
                (releasing, [shows, object_, *name]),
                *((own, [gets, object_, *name]) for own in others),
            ]
        )
        return moves([make], turns, workers="thread", things=3)

    return drawn


def _tasks(draw: Draw) -> Program:
    """Tasks begin with what their starter had; what they change is theirs."""
    name, other = draw.word(), draw.word()
    parts: list[list[Move]] = []
    for worker in range(2):
        own = thing(3 + worker)
        changes: list[Move] = [["set", "l", name, own], ["push", "s", own]]
        part: list[Move] = [["get", "l", name], ["top", "s"], *draw.order(changes)]
        parts.append([*part, ["get", "l", name], ["top", "s"], ["get", "l", other]])
    before: list[Move] = [
        ["set", "l", name, thing(0)],
        ["set", "l", other, thing(1)],
        ["push", "s", thing(2)],
    ]
    return moves(
        [["make_local", "l"], ["make_stack", "s"]],
        draw.interleaved(parts),
        before=before,
        workers="task",
        things=5,
    )


LOCAL, STACK = ("Local",), ("LocalStack",)

CHECKS = (
    Check("locals/attributes", _attributes, LOCAL),
    Check("locals/missing-attribute", _missing, LOCAL),
    *(
        Check(
            f"locals/isolated-attributes[{kind}]",
            _isolated_attributes(kind),
            LOCAL,
            ("locals/attributes",),
            applies,
        )
        for kind, applies in KINDS.items()
    ),
    Check("locals/release[local]", _release_local, LOCAL, ("locals/attributes",)),
    Check(
        "locals/release[local-thread]",
        _release_of_one(["make_local", "l"], "set", "get", "holds"),
        LOCAL,
        ("locals/release[local]", "locals/isolated-attributes[thread]"),
        refines=True,
    ),
    Check("locals/stack", _stack, STACK),
    Check("locals/empty-stack", _empty_stack, STACK),
    *(
        Check(
            f"locals/isolated-stacks[{kind}]",
            _isolated_stacks(kind),
            STACK,
            ("locals/stack",),
            applies,
        )
        for kind, applies in KINDS.items()
    ),
    Check("locals/release[stack]", _release_stack, STACK, ("locals/stack",)),
    Check(
        "locals/release[stack-thread]",
        _release_of_one(["make_stack", "s"], "push", "top", "shows"),
        STACK,
        ("locals/release[stack]", "locals/isolated-stacks[thread]"),
        refines=True,
    ),
    Check(
        "locals/tasks",
        _tasks,
        (*LOCAL, *STACK),
        ("locals/isolated-attributes[task]", "locals/isolated-stacks[task]"),
        BY_CONTEXT,
        refines=True,
    ),
)
