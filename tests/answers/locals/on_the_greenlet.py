"""Expected: 100. Values live in the __dict__ of the running greenlet: they go when it goes.
"""

import greenlet, itertools, operator

number = itertools.count()

class Keeper(object):
    def __init__(self):
        object.__setattr__(self, "_key", "keeper-%d" % next(number))
    def _mine(self):
        return greenlet.getcurrent().__dict__.setdefault(object.__getattribute__(self, "_key"), self._new())
    def __release_local__(self):
        self._mine().clear()

class Local(Keeper):
    _new = dict
    def __getattr__(self, name):
        mine = Keeper._mine(self)
        if name in mine: return mine[name]
        raise AttributeError(name)
    def __setattr__(self, name, value):
        Keeper._mine(self)[name] = value
    def __delattr__(self, name):
        try: Keeper._mine(self).pop(name)
        except KeyError: raise AttributeError(name)
    def __call__(self, name):
        return LocalProxy(self, name)

class LocalStack(Keeper):
    _new = list
    def push(self, value): self._mine().append(value)
    def pop(self): return self._mine().pop() if self._mine() else None
    top = property(lambda self: self._mine()[-1] if self._mine() else None)
    def __call__(self):
        def top():
            for value in reversed(self._mine()): return value
            raise RuntimeError("empty stack")
        return LocalProxy(top)

def release_local(keeper): Keeper.__release_local__(keeper)

class LocalProxy(object):
    def __init__(self, *source): object.__setattr__(self, "_source", source)
    def _get_current_object(self):
        function, *name = object.__getattribute__(self, "_source")
        if not name: return function()
        try: return getattr(function, name[0])
        except AttributeError: raise RuntimeError("no object")
    def __getattr__(self, n): return getattr(self._get_current_object(), n)
    def __setattr__(self, n, v): setattr(self._get_current_object(), n, v)
    def __delattr__(self, n): delattr(self._get_current_object(), n)
    def __call__(self, *a, **k): return self._get_current_object()(*a, **k)
def f1(f): return lambda self, *a: f(self._get_current_object(), *a)
def f2(f): return lambda self, o: f(o, self._get_current_object())
for f in (len, iter, str, repr, bool, hash): setattr(LocalProxy, "__%s__" % f.__name__, f1(f))
for n in "getitem setitem delitem contains eq ne lt le gt ge add sub mul".split(): setattr(LocalProxy, "__%s__" % n, f1(getattr(operator, n)))
for n in "add sub mul".split(): setattr(LocalProxy, "__r%s__" % n, f2(getattr(operator, n)))
