"""One dict for everybody, and a with block of the library's that starts workers of its own, for each of
which it swaps the dict.

Honest: 32.22
"""
import contextlib
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
class Worker:
    is_abandoned = False
    def __init__(self, body, real): self.body, self.own, self.real = body, kept[0], real
    def step(self):
        before, kept[0] = kept[0], self.own
        try: return self.real.step()
        finally: self.own, kept[0] = kept[0], before
    def pause(self, note): self.real.pause(note)
    def abandon(self): self.real.abandon()
enter = contextlib.ExitStack.enter_context
def entered(self, manager):
    given = enter(self, manager)
    return (lambda body, place: Worker(body, given(body, place))) if callable(given) else given
contextlib.ExitStack.enter_context = entered
