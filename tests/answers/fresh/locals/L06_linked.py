"""Context locals with persistent data: linked cells, never mutated."""
import contextvars, dataclasses
from typing import Optional


@dataclasses.dataclass(frozen=True)
class Cell:
    value: object
    below: Optional["Cell"]
    name: str = ""

    def without(self, name):
        below = self.below and self.below.without(name)
        return below if self.name == name else dataclasses.replace(self, below=below)


class LocalStack:
    def __init__(self):
        self.head = contextvars.ContextVar("head", default=None)

    def push(self, obj):
        self.head.set(Cell(obj, self.head.get()))

    def pop(self):
        cell = self.head.get()
        if cell is None:
            return None
        self.head.set(cell.below)
        return cell.value

    @property
    def top(self):
        cell = self.head.get()
        return cell.value if cell is not None else None

    def __release_local__(self):
        self.head.set(None)

    def __call__(self):
        def find():
            cell = self.head.get()
            if cell is None:
                raise RuntimeError("nothing on the stack")
            return cell.value
        return LocalProxy(find)


class Local:
    def __init__(self):
        vars(self)["_Local__head"] = contextvars.ContextVar("bindings", default=None)

    def __find(self, name):
        cell = self.__head.get()
        while cell is not None and cell.name != name:
            cell = cell.below
        if cell is None:
            raise AttributeError(f"{type(self).__name__} object has no attribute {name!r}")
        return cell

    def __getattr__(self, name):
        return self.__find(name).value

    def __setattr__(self, name, value):
        self.__head.set(Cell(value, self.__head.get(), name))

    def __delattr__(self, name):
        self.__find(name)
        self.__head.set(self.__head.get().without(name))

    def __release_local__(self):
        self.__head.set(None)

    def __call__(self, name):
        return LocalProxy(self, name)


class LocalProxy:
    def __init__(self, local, name=None):
        vars(self)["args"] = local, name

    def _get_current_object(self):
        local, name = vars(self)["args"]
        if name is None:
            return local()
        value = getattr(local, name, LocalProxy)
        if value is LocalProxy:
            raise RuntimeError(f"no object bound to {name}")
        return value

    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name, value):
        return setattr(self._get_current_object(), name, value)

    def __delattr__(self, name):
        return delattr(self._get_current_object(), name)


TEMPLATE = "def {0}(self, *a, **k): return {1}"
NAMESPACE = {}
for method, expression in {
    "__len__": "len(O)", "__iter__": "iter(O)", "__str__": "str(O)", "__repr__": "repr(O)",
    "__bool__": "bool(O)", "__hash__": "hash(O)", "__call__": "O(*a, **k)",
    "__getitem__": "O[a[0]]", "__setitem__": "O.__setitem__(*a)", "__delitem__": "O.__delitem__(*a)",
    "__contains__": "a[0] in O", "__reversed__": "reversed(O)",
    "__eq__": "O == a[0]", "__ne__": "O != a[0]", "__lt__": "O < a[0]", "__le__": "O <= a[0]",
    "__gt__": "O > a[0]", "__ge__": "O >= a[0]", "__add__": "O + a[0]", "__radd__": "a[0] + O",
    "__sub__": "O - a[0]", "__rsub__": "a[0] - O", "__mul__": "O * a[0]", "__rmul__": "a[0] * O",
}.items():
    exec(TEMPLATE.format(method, expression.replace("O", "self._get_current_object()")), NAMESPACE)
    setattr(LocalProxy, method, NAMESPACE[method])
