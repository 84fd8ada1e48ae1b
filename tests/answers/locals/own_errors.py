"""Expected: 93. Errors of its own, which are neither AttributeError (4) nor RuntimeError (3).
"""

import contextvars as cv


class LocalError(Exception):
    """Base of all errors of this module."""


class NotSet(LocalError):
    pass


class NoObject(LocalError):
    pass


class Local:
    def __init__(self):
        vars(self)["_cv"] = cv.ContextVar("values")

    def __getattr__(self, key):
        d = self._cv.get({})
        if key not in d:
            raise NotSet(key)
        return d[key]

    def __setattr__(self, key, val):
        self._cv.set(dict(self._cv.get({}), **{key: val}))

    def __delattr__(self, key):
        d = dict(self._cv.get({}))
        if d.pop(key, NotSet) is NotSet:
            raise NotSet(key)
        self._cv.set(d)

    def __call__(self, key):
        return LocalProxy(self, key)


class LocalStack:
    def __init__(self):
        self._cv = cv.ContextVar("items", default=())

    def push(self, val):
        self._cv.set(self._cv.get() + (val,))

    def pop(self):
        items = self._cv.get()
        if not items:
            return None
        self._cv.set(items[:-1])
        return items[-1]

    @property
    def top(self):
        items = self._cv.get()
        return items[-1] if items else None

    def __call__(self):
        def top():
            if self.top is None:
                raise NoObject("empty stack")
            return self.top
        return LocalProxy(top)


def release_local(l):
    l._cv.set({} if type(l) is Local else ())


class LocalProxy:
    def __init__(self, l, key=None):
        vars(self)["_l"], vars(self)["_key"] = l, key

    def _get_current_object(self):
        me = object.__getattribute__(self, "__dict__")
        if me["_key"] is None:
            return me["_l"]()
        try:
            return getattr(me["_l"], me["_key"])
        except NotSet as e:
            raise NoObject(str(e)) from e

    def __getattr__(self, key):
        return getattr(self._get_current_object(), key)

    def __setattr__(self, key, val):
        setattr(self._get_current_object(), key, val)

    def __delattr__(self, key):
        delattr(self._get_current_object(), key)

    def __getitem__(self, k): return self._get_current_object()[k]
    def __setitem__(self, k, v): self._get_current_object()[k] = v
    def __delitem__(self, k): del self._get_current_object()[k]
    def __len__(self): return len(self._get_current_object())
    def __iter__(self): return iter(self._get_current_object())
    def __contains__(self, x): return x in self._get_current_object()
    def __call__(self, *a, **k): return self._get_current_object()(*a, **k)
    def __str__(self): return str(self._get_current_object())
    def __repr__(self): return repr(self._get_current_object())
    def __bool__(self): return bool(self._get_current_object())
    def __hash__(self): return hash(self._get_current_object())
    def __eq__(self, o): return self._get_current_object() == o
    def __ne__(self, o): return self._get_current_object() != o
    def __lt__(self, o): return self._get_current_object() < o
    def __le__(self, o): return self._get_current_object() <= o
    def __gt__(self, o): return self._get_current_object() > o
    def __ge__(self, o): return self._get_current_object() >= o
    def __add__(self, o): return self._get_current_object() + o
    def __sub__(self, o): return self._get_current_object() - o
    def __mul__(self, o): return self._get_current_object() * o
    def __radd__(self, o): return o + self._get_current_object()
    def __rsub__(self, o): return o - self._get_current_object()
    def __rmul__(self, o): return o * self._get_current_object()
