"""Expected: 88. Two classic slips: a KeyError comes out of a Local that lacks the name (4), and pop of an
empty stack raises (8). What is released is forgotten, whichever error tells it.
"""

from contextvars import ContextVar


class Local:
    def __init__(self):
        object.__setattr__(self, "ctx", ContextVar("ctx", default={}))

    def __getattr__(self, key):
        return self.ctx.get()[key]

    def __setattr__(self, key, value):
        new = self.ctx.get().copy()
        new[key] = value
        self.ctx.set(new)

    def __delattr__(self, key):
        new = self.ctx.get().copy()
        del new[key]
        self.ctx.set(new)

    def __call__(self, key):
        return LocalProxy(self, key)

    def __release_local__(self):
        self.ctx.set({})


class LocalStack:
    def __init__(self):
        self.ctx = ContextVar("stack", default=[])

    def push(self, obj):
        self.ctx.set([*self.ctx.get(), obj])

    def pop(self):
        *rest, last = self.ctx.get()
        self.ctx.set(rest)
        return last

    @property
    def top(self):
        return self.ctx.get()[-1] if self.ctx.get() else None

    def __call__(self):
        return LocalProxy(self)

    def __release_local__(self):
        self.ctx.set([])


class LocalProxy:
    def __init__(self, target, name=""):
        object.__setattr__(self, "_p", (target, name))

    def _get_current_object(self):
        target, name = self._p
        if isinstance(target, LocalStack):
            if not target.ctx.get():
                raise RuntimeError("empty")
            return target.top
        if name:
            try:
                return getattr(target, name)
            except (AttributeError, KeyError):
                raise RuntimeError("not set: " + name)
        return target()

    def __getattr__(self, n): return getattr(self._get_current_object(), n)
    def __setattr__(self, n, v): setattr(self._get_current_object(), n, v)
    def __delattr__(self, n): delattr(self._get_current_object(), n)
    def __getitem__(self, i): return self._get_current_object()[i]
    def __setitem__(self, i, v): self._get_current_object()[i] = v
    def __delitem__(self, i): del self._get_current_object()[i]
    def __iter__(self): return iter(self._get_current_object())
    def __len__(self): return len(self._get_current_object())
    def __contains__(self, v): return v in self._get_current_object()
    def __call__(self, *args, **kw): return self._get_current_object()(*args, **kw)
    def __str__(self): return str(self._get_current_object())
    def __repr__(self): return repr(self._get_current_object())
    def __bool__(self): return bool(self._get_current_object())
    def __eq__(self, v): return self._get_current_object() == v
    def __hash__(self): return hash(self._get_current_object())
    def __lt__(self, v): return self._get_current_object() < v
    def __gt__(self, v): return self._get_current_object() > v
    def __add__(self, v): return self._get_current_object() + v
    def __sub__(self, v): return self._get_current_object() - v
    def __mul__(self, v): return self._get_current_object() * v
