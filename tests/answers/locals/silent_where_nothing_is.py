"""Expected: 93. Two slips: deleting what is not there is no error (4), and a proxy without an object
gives what it finds: None, or an AttributeError (3).
"""

from contextvars import ContextVar


class ContextDict:
    def __init__(self):
        self.var = ContextVar("contextdict")

    def read(self):
        return self.var.get({})

    def write(self, d):
        self.var.set(d)


class Local:
    def __init__(self):
        object.__setattr__(self, "cd", ContextDict())

    def __getattr__(self, name):
        try:
            return self.cd.read()[name]
        except KeyError:
            raise AttributeError

    def __setattr__(self, name, value):
        self.cd.write({**self.cd.read(), name: value})

    def __delattr__(self, name):
        # deleting what is not there is harmless
        d = dict(self.cd.read())
        d.pop(name, None)
        self.cd.write(d)

    def __call__(self, name):
        return LocalProxy(lambda: getattr(self, name))


class LocalStack:
    def __init__(self):
        self.var = ContextVar("stack", default=())

    def push(self, obj):
        self.var.set((obj,) + self.var.get())

    def pop(self):
        head, *tail = self.var.get() or (None,)
        self.var.set(tuple(tail))
        return head

    @property
    def top(self):
        return (self.var.get() or (None,))[0]

    def __call__(self):
        return LocalProxy(lambda: self.top)


def release_local(local):
    if isinstance(local, Local):
        local.cd.write({})
    else:
        local.var.set(())


class LocalProxy:
    def __init__(self, function, name=None):
        if name is not None:
            local = function
            function = lambda: getattr(local, name)
        object.__setattr__(self, "_function", function)

    def _get_current_object(self):
        return object.__getattribute__(self, "_function")()

    def __getattr__(self, n): return getattr(self._get_current_object(), n)
    def __setattr__(self, n, v): setattr(self._get_current_object(), n, v)
    def __delattr__(self, n): delattr(self._get_current_object(), n)
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
