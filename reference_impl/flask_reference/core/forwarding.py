"""Chapter *locals*: the special methods that a ``LocalProxy`` hands to its current object.

Python looks special methods up on the type, so a proxy that only forwarded attribute access could
not be added, called, indexed or awaited. ``FORWARDED`` names them all, by kind.
"""

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


def _from(module: Any, names: str) -> dict[str, Operation]:
    """The functions by which a standard module performs these special methods."""
    return {f"__{name}__": getattr(module, f"__{name}__", None) or getattr(module, name)
            for name in names.split()}  # fmt: skip


ARITHMETIC: dict[str, Operation] = {
    **_from(operator, "add sub mul matmul truediv floordiv mod lshift rshift and xor or"),
    "__divmod__": divmod,
    "__pow__": pow,
}
COMPARISON = _from(operator, "lt le eq ne gt ge")
IN_PLACE = _from(
    operator, "iadd isub imul imatmul itruediv ifloordiv imod ipow ilshift irshift iand ixor ior"
)
BUILTIN = (
    str, bytes, format, getattr, setattr, delattr, len, iter, next, reversed, abs, complex, int,
    float, round,
)  # fmt: skip
PLAIN: dict[str, Operation] = {
    **{f"__{function.__name__}__": function for function in BUILTIN},
    **_from(operator, "length_hint getitem setitem delitem contains neg pos invert index"),
    **_from(math, "trunc floor ceil"),
    **_from(copy, "copy deepcopy"),
    "__instancecheck__": lambda current, other: isinstance(other, current),
    "__subclasscheck__": lambda current, other: issubclass(other, current),
    "__call__": lambda current, *args, **kwargs: current(*args, **kwargs),
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
        name: forward_or(operation, lambda proxy: NotImplemented)
        for name, operation in COMPARISON.items()
    },
    **{name: forward(operation) for name, operation in (PLAIN | ARITHMETIC).items()},
    **{f"__r{name[2:]}": reflected(operation) for name, operation in ARITHMETIC.items()},
    **{name: in_place(operation) for name, operation in IN_PLACE.items()},
    **{f"__{name}__": by_name(f"__{name}__") for name in PROTOCOLS},
}
