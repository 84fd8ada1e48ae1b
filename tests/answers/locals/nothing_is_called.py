"""Expected: 98. local(name) and stack() were left out (2). That a proxy of the stack without an object raises,
is not charged once more.
"""

# Lösning av uppgift 3
from contextvars import ContextVar
import operator as o

class Local:
    def __init__(self):
        object.__setattr__(self, 'values', ContextVar('values'))

    def __getattr__(self, k):
        d = object.__getattribute__(self, 'values').get({}).copy()
        if k not in d: raise AttributeError(k)
        return d[k]

    def __setattr__(self, k, v):
        object.__getattribute__(self, 'values').set({**object.__getattribute__(self, 'values').get({}), k: v})

    def __delattr__(self, k):
        d = object.__getattribute__(self, 'values').get({}).copy()
        if k not in d: raise AttributeError(k)
        del d[k]
        object.__getattribute__(self, 'values').set(d)

    def __release_local__(self):
        object.__getattribute__(self, 'values').set({})


class LocalStack:
    def __init__(self):
        self.items = ContextVar('items', default=())
    def push(self, x):
        self.items.set(self.items.get() + (x,))
    def pop(self):
        *rest, last = self.items.get() or [None]
        self.items.set(tuple(rest))
        return last
    @property
    def top(self):
        return (self.items.get() or [None])[-1]
    def __release_local__(self):
        self.items.set(())

def release_local(l): l.__release_local__()

class LocalProxy:
    def __init__(self, l, k=None):
        object.__setattr__(self, '_p', (l, k))
    def _get_current_object(self):
        l, k = object.__getattribute__(self, '_p')
        if k is None: return l()
        try: return getattr(l, k)
        except AttributeError: raise RuntimeError('unbound: ' + k)
    def __getattr__(self, k): return getattr(self._get_current_object(), k)
    def __setattr__(self, k, v): return setattr(self._get_current_object(), k, v)
    def __delattr__(self, k): return delattr(self._get_current_object(), k)
    def __getitem__(self, k): return self._get_current_object()[k]
    def __setitem__(self, k, v): self._get_current_object()[k] = v
    def __delitem__(self, k): del self._get_current_object()[k]
    def __contains__(self, k): return k in self._get_current_object()
    def __iter__(self): return iter(self._get_current_object())
    def __next__(self): return next(self._get_current_object())
    def __len__(self): return len(self._get_current_object())
    def __call__(self, *a, **k): return self._get_current_object()(*a, **k)
    def __str__(self): return str(self._get_current_object())
    def __repr__(self): return repr(self._get_current_object())
    def __bool__(self): return bool(self._get_current_object())
    def __hash__(self): return hash(self._get_current_object())
    def __eq__(self, x): return self._get_current_object() == x
    def __ne__(self, x): return self._get_current_object() != x
    def __lt__(self, x): return self._get_current_object() < x
    def __le__(self, x): return self._get_current_object() <= x
    def __gt__(self, x): return self._get_current_object() > x
    def __ge__(self, x): return self._get_current_object() >= x
    def __add__(self, x): return self._get_current_object() + x
    def __radd__(self, x): return x + self._get_current_object()
    def __sub__(self, x): return self._get_current_object() - x
    def __rsub__(self, x): return x - self._get_current_object()
    def __mul__(self, x): return self._get_current_object() * x
    def __rmul__(self, x): return x * self._get_current_object()
