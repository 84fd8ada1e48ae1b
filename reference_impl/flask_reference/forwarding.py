"""Chapter *locals*: the special methods that a ``LocalProxy`` hands to its current object.

Python looks special methods up on the type, so a proxy that only forwarded attribute access could
not be added, called, indexed or awaited. ``FORWARDED`` names them all, by kind.
"""

from __future__ import annotations

import copy
import math
import operator
from collections.abc import Callable
from typing import Any

Operation = Callable[..., Any]


class ReadThrough:
    """An attribute of the current object; an unbound proxy, and the class, answer themselves."""

    def __init__(self, name: str, when_unbound: Operation, on_class: Any = None) -> None:
        self.name = name
        self.when_unbound = when_unbound
        self.on_class = on_class

    def __get__(self, proxy: Any, owner: type) -> Any:
        if proxy is None:
            return self.on_class
        try:
            current = proxy._get_current_object()
        except RuntimeError:
            return self.when_unbound(proxy)
        return getattr(current, self.name)


def forward(operation: Operation) -> Operation:
    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        return operation(self._get_current_object(), *args, **kwargs)

    return method


def forward_or(operation: Operation, when_unbound: Operation) -> Operation:
    """Forward, but let an unbound proxy answer with ``when_unbound(proxy)``."""

    def method(self: Any, *args: Any) -> Any:
        try:
            current = self._get_current_object()
        except RuntimeError:
            return when_unbound(self)
        return operation(current, *args)

    return method


def reflected(operation: Operation) -> Operation:
    """``other + proxy``: the current object is the right operand."""
    return forward(lambda current, other: operation(other, current))


def in_place(operation: Operation) -> Operation:
    """``proxy += other`` changes the object; the name keeps meaning the proxy."""

    def method(self: Any, other: Any) -> Any:
        operation(self._get_current_object(), other)
        return self

    return method


def by_name(name: str) -> Operation:
    return forward(lambda current, *args: getattr(current, name)(*args))


ARITHMETIC: dict[str, Operation] = {
    "add": operator.add,
    "sub": operator.sub,
    "mul": operator.mul,
    "matmul": operator.matmul,
    "truediv": operator.truediv,
    "floordiv": operator.floordiv,
    "mod": operator.mod,
    "divmod": divmod,
    "pow": pow,
    "lshift": operator.lshift,
    "rshift": operator.rshift,
    "and": operator.and_,
    "xor": operator.xor,
    "or": operator.or_,
}

COMPARISON: dict[str, Operation] = {
    "lt": operator.lt,
    "le": operator.le,
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "ge": operator.ge,
}

IN_PLACE: dict[str, Operation] = {
    "iadd": operator.iadd,
    "isub": operator.isub,
    "imul": operator.imul,
    "imatmul": operator.imatmul,
    "itruediv": operator.itruediv,
    "ifloordiv": operator.ifloordiv,
    "imod": operator.imod,
    "ipow": operator.ipow,
    "ilshift": operator.ilshift,
    "irshift": operator.irshift,
    "iand": operator.iand,
    "ixor": operator.ixor,
    "ior": operator.ior,
}

PLAIN: dict[str, Operation] = {
    "__str__": str,
    "__bytes__": bytes,
    "__format__": format,
    "__getattr__": getattr,
    "__setattr__": setattr,
    "__delattr__": delattr,
    "__instancecheck__": lambda current, other: isinstance(other, current),
    "__subclasscheck__": lambda current, other: issubclass(other, current),
    "__call__": lambda current, *args, **kwargs: current(*args, **kwargs),
    "__len__": len,
    "__length_hint__": operator.length_hint,
    "__getitem__": operator.getitem,
    "__setitem__": operator.setitem,
    "__delitem__": operator.delitem,
    "__iter__": iter,
    "__next__": next,
    "__reversed__": reversed,
    "__contains__": operator.contains,
    "__neg__": operator.neg,
    "__pos__": operator.pos,
    "__abs__": abs,
    "__invert__": operator.invert,
    "__complex__": complex,
    "__int__": int,
    "__float__": float,
    "__index__": operator.index,
    "__round__": round,
    "__trunc__": math.trunc,
    "__floor__": math.floor,
    "__ceil__": math.ceil,
    "__copy__": copy.copy,
    "__deepcopy__": copy.deepcopy,
}

# No builtin function performs these, so the object's own method is called.
PROTOCOLS = ("enter", "exit", "await", "aiter", "anext", "aenter", "aexit")


def no_hash(proxy: Any) -> Any:
    raise TypeError(f"unhashable: this {type(proxy).__name__} is not bound to an object")


FORWARDED: dict[str, Operation] = {
    "__repr__": forward_or(repr, lambda proxy: f"<{type(proxy).__name__} unbound>"),
    "__bool__": forward_or(bool, lambda proxy: False),
    "__dir__": forward_or(dir, lambda proxy: []),
    # Unbound, it has no value to compare: it equals only itself, and has no hash.
    "__hash__": forward_or(hash, no_hash),
    **{
        f"__{name}__": forward_or(operation, lambda proxy: NotImplemented)
        for name, operation in COMPARISON.items()
    },
    **{name: forward(operation) for name, operation in PLAIN.items()},
    **{f"__{name}__": forward(operation) for name, operation in ARITHMETIC.items()},
    **{f"__r{name}__": reflected(operation) for name, operation in ARITHMETIC.items()},
    **{f"__{name}__": in_place(operation) for name, operation in IN_PLACE.items()},
    **{f"__{name}__": by_name(f"__{name}__") for name in PROTOCOLS},
}
