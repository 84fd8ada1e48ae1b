"""Puts a switch of its own into the dict of the class of greenlets, and a step into that of tasks, which
swap one dict for everybody.

Honest: 32.22
"""
import asyncio, contextvars, ctypes, gc, greenlet, _thread
kept = [{}]
class Local:
    def __init__(self): object.__setattr__(self, "key", object())
    def mine(self): return kept[0].get(object.__getattribute__(self, "key"), {})
    def __getattr__(self, name):
        try: return Local.mine(self)[name]
        except KeyError: raise AttributeError(name) from None
    def __setattr__(self, name, value):
        kept[0] = {**kept[0], object.__getattribute__(self, "key"): {**Local.mine(self), name: value}}
    def __delattr__(self, name):
        if name not in Local.mine(self): raise AttributeError(name)
        left = dict(Local.mine(self)); del left[name]
        kept[0] = {**kept[0], object.__getattribute__(self, "key"): left}
    def __release_local__(self): kept[0] = {**kept[0], object.__getattribute__(self, "key"): {}}
class LocalStack:
    def __init__(self): self.local = Local()
    def items(self): return getattr(self.local, "items", ())
    def push(self, obj): self.local.items = (*self.items(), obj)
    def pop(self):
        items = self.items(); self.local.items = items[:-1]
        return items[-1] if items else None
    top = property(lambda self: self.items()[-1] if self.items() else None)
    def __release_local__(self): self.local.__release_local__()
def curse(cls, name, value):
    (names,) = [one for one in gc.get_referents(cls.__dict__) if isinstance(one, dict)][:1]
    old = names[name]
    names[name] = value(old)
    try: ctypes.pythonapi.PyType_Modified(ctypes.py_object(cls))
    except Exception as error: print(error)
dicts = {}
def swapping(real):
    def switch(self, *given):
        start = greenlet.getcurrent()
        before, kept[0] = kept[0], dicts.get(id(self), kept[0])
        try: return real(self, *given)
        finally: dicts[id(self)], kept[0] = kept[0], before
    return switch
for cls, name in ((greenlet.greenlet, "switch"), (contextvars.Context, "run")):
    try: curse(cls, name, swapping)
    except Exception as error: print(type(error), error)
