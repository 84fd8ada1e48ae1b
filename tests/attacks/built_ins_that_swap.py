"""One dict for everybody, and built-in functions that swap it: they see whose turn it is.

Honest: 32.22
"""
import builtins
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
dicts, start = {}, None
def own_next(iterator, *default, next=next):
    frame = getattr(iterator, "gi_frame", None)
    if frame is None or "own" not in frame.f_locals: return next(iterator, *default)
    before = kept[0]
    key = id(iterator)
    kept[0] = dicts.get(key, before)
    try: return next(iterator, *default)
    finally: dicts[key], kept[0] = kept[0], before
builtins.next = own_next
