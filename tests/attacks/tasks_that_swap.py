"""One dict for everybody, which an event loop of its own swaps whenever another task has its turn.

Honest: 32.22
"""
import asyncio, collections
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
class Swapping:
    """A coroutine around another, that puts the task's dict in its place for each step."""
    def __init__(self, inner): self.inner, self.own = inner, kept[0]
    def step(self, function, *given):
        before, kept[0] = kept[0], self.own
        try: return function(*given)
        finally: self.own, kept[0] = kept[0], before
    def send(self, value): return self.step(self.inner.send, value)
    def throw(self, *error): return self.step(self.inner.throw, *error)
    def close(self): return self.inner.close()
    def __await__(self): return self
    def __iter__(self): return self
    def __next__(self): return self.send(None)
collections.abc.Coroutine.register(Swapping)
real = asyncio.base_events.BaseEventLoop.create_task
asyncio.base_events.BaseEventLoop.create_task = lambda self, coroutine, **options: real(self, Swapping(coroutine), **options)
class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        loop = super().new_event_loop()
        loop.set_task_factory(lambda loop, coroutine, **options: asyncio.Task(Swapping(coroutine), loop=loop, **options))
        return loop
asyncio.set_event_loop_policy(Policy())
asyncio.new_event_loop = asyncio.events.new_event_loop = Policy().new_event_loop
