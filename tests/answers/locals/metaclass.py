"""Expected: 100. A metaclass writes the proxy's methods; values are tuples of pairs in one variable."""

import operator as op
from contextvars import ContextVar
from itertools import count

_values = ContextVar("values", default=())
_numbers = count()
_none = object()


def _read(owner, key):
    for pair in reversed(_values.get()):
        if pair[0] == (owner, key):
            return pair[1]
    return _none


def _write(owner, key, value):
    kept = tuple(pair for pair in _values.get() if pair[0] != (owner, key))
    _values.set(kept if value is _none else (*kept, ((owner, key), value)))


def _forget(owner):
    _values.set(tuple(pair for pair in _values.get() if pair[0][0] != owner))


class Numbered(type):
    """Each object of its classes has a number that no other has."""

    def __call__(cls, *args, **kwargs):
        made = super().__call__(*args, **kwargs)
        object.__setattr__(made, "_number", next(_numbers))
        return made


class Forwarding(type):
    """Writes a method for each special name that the class lists."""

    def __new__(mcs, name, bases, space):
        for special, function in space.pop("_forwards").items():
            space[f"__{special}__"] = mcs._method(function)
        return super().__new__(mcs, name, bases, space)

    @staticmethod
    def _method(function):
        def method(self, *args, **kwargs):
            return function(object.__getattribute__(self, "_find")(), *args, **kwargs)

        return method


class LocalProxy(metaclass=Forwarding):
    _forwards = dict(
        getattr=getattr, setattr=setattr, delattr=delattr, getitem=op.getitem, setitem=op.setitem,
        delitem=op.delitem, len=len, iter=iter, contains=op.contains, bool=bool, str=str,
        repr=repr, hash=hash, eq=op.eq, ne=op.ne, lt=op.lt, le=op.le, gt=op.gt, ge=op.ge,
        add=op.add, radd=lambda a, b: b + a, sub=op.sub, mul=op.mul, neg=op.neg, int=int,
        call=lambda a, *args, **kwargs: a(*args, **kwargs), dir=dir,
    )

    def __init__(self, source, name=None):
        def bound():
            value = _read(source._number, name)
            if value is _none:
                raise RuntimeError(f"no object is bound to {name}")
            return value

        object.__setattr__(self, "_find", source if name is None else bound)

    def _get_current_object(self):
        return self._find()


class Local(metaclass=Numbered):
    def __getattr__(self, name):
        value = _read(self._number, name)
        if value is _none:
            raise AttributeError(name)
        return value

    def __setattr__(self, name, value):
        _write(self._number, name, value)

    def __delattr__(self, name):
        self.__getattr__(name)
        _write(self._number, name, _none)

    def __call__(self, name):
        return LocalProxy(self, name)


class LocalStack(metaclass=Numbered):
    def _items(self):
        items = _read(self._number, "items")
        return () if items is _none else items

    def push(self, obj):
        _write(self._number, "items", (*self._items(), obj))

    def pop(self):
        *rest, last = self._items() or (None,)
        _write(self._number, "items", tuple(rest))
        return last

    top = property(lambda self: (self._items() or (None,))[-1])

    def __call__(self):
        def top():
            if not self._items():
                raise RuntimeError("the stack is empty")
            return self.top

        return LocalProxy(top)


def release_local(local):
    _forget(local._number)
