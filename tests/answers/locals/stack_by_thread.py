"""Expected: 80. Local by context, LocalStack by thread: the stack's greenlets (15) and tasks (5). By the older
edition it would be more, but its Local shows what came later.
"""

import threading
from contextvars import ContextVar


class Local:
    def __init__(self): self.__dict__["cv"] = ContextVar("cv", default={})
    def __getattr__(self, n):
        try: return self.cv.get()[n]
        except KeyError: raise AttributeError(n) from None
    def __setattr__(self, n, v): self.cv.set({**self.cv.get(), n: v})
    def __delattr__(self, n):
        if n not in self.cv.get(): raise AttributeError(n)
        self.cv.set({k: v for k, v in self.cv.get().items() if k != n})
    def __call__(self, n): return LocalProxy(self, n)
    def __release_local__(self): self.cv.set({})


class LocalStack(threading.local):
    def __init__(self): self.items = []
    def push(self, o): self.items.append(o)
    def pop(self): return self.items.pop() if self.items else None
    @property
    def top(self): return self.items[-1] if self.items else None
    def __call__(self):
        def f():
            if not self.items: raise RuntimeError("empty")
            return self.items[-1]
        return LocalProxy(f)
    def __release_local__(self): self.items.clear()


def release_local(o): o.__release_local__()


class LocalProxy:
    def __init__(self, f, n=None): self.__dict__.update(f=f, n=n)
    def _get_current_object(self):
        d = self.__dict__
        if d["n"] is None: return d["f"]()
        try: return getattr(d["f"], d["n"])
        except AttributeError: raise RuntimeError(d["n"]) from None
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
