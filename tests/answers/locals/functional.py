"""Expected: 100. Classes made by functions, state in closures; nothing but functions is written."""

import operator
from contextvars import ContextVar
from functools import partial


def lookup(cell, name):
    return cell.get({}).get(name, lookup)


def required(error, cell, name):
    value = lookup(cell, name)
    if value is lookup:
        raise error(name)
    return value


def updated(cell, name, value):
    cell.set({**cell.get({}), name: value})


def removed(cell, name):
    required(AttributeError, cell, name)
    cell.set({key: value for key, value in cell.get({}).items() if key != name})


def local_init(self):
    object.__setattr__(self, "cell", ContextVar("local"))


def stack_init(self):
    self.cell = ContextVar("stack")


def pop(self):
    items = self.cell.get(())
    self.cell.set(items[:-1])
    return items[-1] if items else None


def top_of(self):
    return (self.cell.get(()) or [None])[-1]


def bound_top(stack):
    if not stack.cell.get(()):
        raise RuntimeError("empty")
    return stack.top


def proxy_init(self, source, name=None):
    find = source if name is None else partial(required, RuntimeError, cell_of(source), name)
    object.__setattr__(self, "_get_current_object", find)


def cell_of(local):
    return object.__getattribute__(local, "cell")


def over(function):
    return lambda self, *args: function(object.__getattribute__(self, "_get_current_object")(), *args)


Local = type("Local", (), {
    "__init__": local_init,
    "__getattr__": lambda self, name: required(AttributeError, cell_of(self), name),
    "__setattr__": lambda self, name, value: updated(cell_of(self), name, value),
    "__delattr__": lambda self, name: removed(cell_of(self), name),
    "__call__": lambda self, name: LocalProxy(self, name),
})

LocalStack = type("LocalStack", (), {
    "__init__": stack_init,
    "push": lambda self, item: self.cell.set((*self.cell.get(()), item)),
    "pop": pop,
    "top": property(top_of),
    "__call__": lambda self: LocalProxy(partial(bound_top, self)),
})

LocalProxy = type("LocalProxy", (), {"__init__": proxy_init} | {
    f"__{name}__": over(function)
    for name, function in dict(
        getattr=getattr, setattr=setattr, delattr=delattr, getitem=operator.getitem,
        setitem=operator.setitem, delitem=operator.delitem, len=len, iter=iter,
        contains=operator.contains, call=operator.call if hasattr(operator, "call") else (lambda f, *a: f(*a)),
        str=str, repr=repr, bool=bool, hash=hash, eq=operator.eq, ne=operator.ne, lt=operator.lt,
        add=operator.add, sub=operator.sub, mul=operator.mul,
    ).items()
})


def release_local(local):
    cell = cell_of(local)
    cell.set(() if isinstance(local, LocalStack) else {})
