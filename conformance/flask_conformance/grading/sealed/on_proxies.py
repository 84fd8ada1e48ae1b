"""Sealed checks of LocalProxy: it stands for an object that is looked up anew at every use."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from flask_conformance.grading.sealed.drawing import (
    Check,
    Draw,
    Move,
    Program,
    moves,
    thing,
    value,
)
from flask_conformance.grading.sealed.on_locals import KINDS
from flask_conformance.model.edition import Applicability

OF_CELL: Move = ["make_proxy_of_cell", "p", "c"]
"""A proxy of a callable, which gives what was put into the cell last."""


def _of_cell(made: Sequence[Move]) -> Program:
    """The moves, with a new proxy for each object: to find it anew is a requirement of its own."""
    all_moves: list[Move] = []
    for move in made:
        is_other = move[0] in ("put", "put_function")
        all_moves += [move, OF_CELL] if is_other else [move]
    return moves([["make_cell", "c"]], all_moves, things=2)


def _late(draw: Draw) -> Program:
    made: list[Move] = []
    for number in draw.order(range(5)):
        made += [["put", "c", thing(number)], ["get", "p", "mark"]]
        if draw.chance():
            made.append(["current", "p"])
    return moves([["make_cell", "c"], OF_CELL], made, things=5)


def _attributes(draw: Draw) -> Program:
    """Attributes are read, set and deleted on the object, not on the proxy."""
    name, first, second = draw.word(), draw.word(), draw.word()
    made: list[Move] = [
        ["put", "c", thing(0)],
        ["set", "p", name, first],
        ["get", "p", name],
        ["put", "c", thing(1)],
        ["set", "p", name, second],
        ["put", "c", thing(0)],
        ["get", "p", name],
        ["delete", "p", name],
        ["get", "p", name],
        ["put", "c", thing(1)],
        ["get", "p", name],
    ]
    return _of_cell(made)


def _items(draw: Draw) -> Program:
    keys = [draw.word() for _ in range(4)]
    items = {key: draw.number() for key in keys[:3]}
    made: list[Move] = [
        ["put", "c", value(items)],
        ["item", "p", keys[0]],
        ["set_item", "p", keys[3], draw.number()],
        ["delete_item", "p", keys[1]],
        *draw.order([["contains", "p", keys[1]], ["contains", "p", keys[3]], ["length", "p"]]),
        ["item", "p", keys[3]],
        ["item", "p", keys[1]],
        ["put", "c", value([draw.number() for _ in range(draw.number(2, 6))])],
        ["length", "p"],
        ["item", "p", 1],
    ]
    return _of_cell(made)


def _iteration(draw: Draw) -> Program:
    made: list[Move] = []
    for _ in range(2):
        made += [["put", "c", value([draw.number() for _ in range(4)])], ["iterated", "p"]]
    return _of_cell(made)


def _call(draw: Draw) -> Program:
    first, second = draw.word(), draw.word()
    made: list[Move] = [["put_function", "c", first], ["called", "p", value(draw.number())]]
    made += [["put_function", "c", second], ["called", "p", value([draw.number()])]]
    return _of_cell(made)


def _text(draw: Draw) -> Program:
    made: list[Move] = []
    for target in draw.order([draw.number(), draw.word(), [draw.word()]]):
        made += [["put", "c", value(target)], *draw.order([["text", "p"], ["represented", "p"]])]
    return _of_cell(made)


def _truth(draw: Draw) -> Program:
    made: list[Move] = []
    for target in draw.order([0, draw.number(), "", draw.word(), [], [0]]):
        made += [["put", "c", value(target)], ["truth", "p"]]
    return _of_cell(made)


def _operators(draw: Draw) -> Program:
    number = draw.number(10, 90)
    made: list[Move] = [["put", "c", value(number)]]
    signs = [["operated", "p", sign, draw.number(2, 9)] for sign in ("+", "-", "*")]
    made += draw.order([*signs, ["operated", "p", "<", 5], ["operated", "p", "<", 95]])
    return _of_cell(made)


def _equality(draw: Draw) -> Program:
    """As many that are equal as that are not."""
    made: list[Move] = []
    for target in draw.order([draw.number(), draw.word()]):
        other = draw.number(1000, 2000)
        operations: list[Move] = [
            ["operated", "p", "==", value(target)],
            ["operated", "p", "==", other],
            ["operated", "p", "!=", value(target)],
            ["operated", "p", "!=", other],
        ]
        made += [["put", "c", value(target)], *draw.order(operations)]
    return _of_cell(made)


def _class(draw: Draw) -> Program:
    made: list[Move] = []
    for target, is_a in draw.order([(draw.number(), "int"), (draw.word(), "str"), ([], "list")]):
        operations = draw.order([["is_a", "p", is_a], ["is_a", "p", "dict"]])
        made += [["put", "c", value(target)], *operations]
    return _of_cell(made)


def _of_attribute(draw: Draw) -> Program:
    name, other = draw.word(), draw.word()
    first: Move = ["make_proxy_of_local", "p", "l", name]
    second: Move = ["make_called_local", "q", "l", other]
    made: list[Move] = [
        ["set", "l", name, thing(0)],
        ["set", "l", other, thing(1)],
        *(first, second),
        *draw.order([["get", "q", "mark"], ["get", "p", "mark"]]),
        ["set", "l", name, thing(2)],
        *(first, second),
        *draw.order([["get", "p", "mark"], ["get", "q", "mark"]]),
    ]
    return moves([["make_local", "l"]], made, things=3)


def _of_stack(draw: Draw) -> Program:
    made: list[Move] = []
    for number in range(3):
        made += [["push", "s", thing(number)], ["make_called_stack", "p", "s"]]
        made.append(["get", "p", "mark"])
    return moves([["make_stack", "s"]], made, things=3)


def _unbound(draw: Draw) -> Program:
    """RuntimeError while there is no object, and none while there is one."""
    name = draw.word()
    proxy: Move = ["make_proxy_of_local", "p", "l", name]
    made: list[Move] = [
        *(proxy, ["get", "p", "mark"]),
        *(["set", "l", name, thing(0)], proxy, ["get", "p", "mark"]),
        *(["delete", "l", name], proxy, ["get", "p", "mark"]),
        *(["set", "l", name, thing(1)], proxy, ["get", "p", "mark"]),
    ]
    return moves([["make_local", "l"]], made, things=2)


def _unbound_stack(draw: Draw) -> Program:
    proxy: Move = ["make_called_stack", "p", "s"]
    made: list[Move] = [proxy, ["get", "p", "mark"]]
    made += [["push", "s", thing(0)], proxy, ["get", "p", "mark"]]
    made += [["drop", "s"], proxy, ["get", "p", "mark"]]
    return moves([["make_stack", "s"]], made, things=1)


def _isolated(kind: str) -> Callable[[Draw], Program]:
    """One proxy, used by workers that each have an object of their own."""

    def drawn(draw: Draw) -> Program:
        name = draw.word()
        parts: list[list[Move]] = []
        for worker in range(3):
            first, second = thing(2 * worker), thing(2 * worker + 1)
            part: list[Move] = [["set", "l", name, first], ["current", "p"]]
            parts.append([*part, ["set", "l", name, second], ["get", "p", "mark"]])
        make: list[Move] = [["make_local", "l"], ["make_proxy_of_local", "p", "l", name]]
        return moves(make, draw.interleaved(parts), workers=kind, things=6)

    return drawn


PROXY = ("LocalProxy",)
LATE = ("locals/proxy-is-late",)
SINCE_2_0 = Applicability.of(werkzeug=">=2.0")

CHECKS = (
    Check("locals/proxy-is-late", _late, PROXY),
    Check("locals/proxy-attributes", _attributes, PROXY, LATE),
    Check("locals/proxy-items", _items, PROXY, LATE),
    Check("locals/proxy-iteration", _iteration, PROXY, LATE),
    Check("locals/proxy-call", _call, PROXY, LATE),
    Check("locals/proxy-text", _text, PROXY, LATE),
    Check("locals/proxy-truth", _truth, PROXY, LATE),
    Check("locals/proxy-operators", _operators, PROXY, LATE),
    Check("locals/proxy-equality", _equality, PROXY, LATE),
    Check("locals/proxy-class", _class, PROXY, LATE, SINCE_2_0),
    Check(
        "locals/proxy-of-attribute",
        _of_attribute,
        ("LocalProxy", "Local"),
        (*LATE, "locals/attributes"),
    ),
    Check(
        "locals/proxy-of-stack", _of_stack, ("LocalProxy", "LocalStack"), (*LATE, "locals/stack")
    ),
    Check(
        "locals/proxy-unbound",
        _unbound,
        ("LocalProxy", "Local"),
        (*LATE, "locals/attributes", "locals/missing-attribute"),
    ),
    Check(
        "locals/proxy-unbound[stack]",
        _unbound_stack,
        ("LocalProxy", "LocalStack"),
        ("locals/proxy-of-stack",),
        refines=True,
    ),
    *(
        Check(
            f"isolation/locals[{kind}]",
            _isolated(kind),
            ("LocalProxy", "Local"),
            (*LATE, f"locals/isolated-attributes[{kind}]"),
            applies,
        )
        for kind, applies in KINDS.items()
    ),
)
