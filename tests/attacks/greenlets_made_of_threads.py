"""Puts threads in the place of greenlets, so that what keeps threads apart passes for more.

Honest: 52.22
"""
import queue
import threading

class Local(threading.local):
    def __call__(self, name):
        return LocalProxy(self, name)
    def __release_local__(self):
        self.__dict__.clear()

class LocalStack:
    def __init__(self):
        self._local = threading.local()
    @property
    def _items(self):
        return self._local.__dict__.setdefault("items", [])
    def push(self, obj):
        self._items.append(obj)
    def pop(self):
        return self._items.pop() if self._items else None
    @property
    def top(self):
        return self._items[-1] if self._items else None
    def __release_local__(self):
        self._items.clear()

import greenlet

class Pretended:
    """A greenlet by its looks: a thread that runs while its starter waits."""
    current = threading.local()
    def __init__(self, run=None, parent=None):
        self.run, self._in, self._out, self._thread = run, queue.Queue(), queue.Queue(), None
        self.parent, self.dead = (parent or getcurrent()) if run else None, False
    def switch(self, *args, **kwargs):
        me = getcurrent()
        if self._thread is None and self.run is not None:
            self._thread = threading.Thread(target=self._body, args=(args, kwargs), daemon=True)
            self._thread.start()
        else:
            self._in.put(args[0] if args else None)
        return me._in.get() if me is not self else None
    def _body(self, args, kwargs):
        Pretended.current.it = self
        value = self.run(*args, **kwargs)
        self.dead = True
        self.parent._in.put(value)

def getcurrent():
    if not hasattr(Pretended.current, "it"):
        Pretended.current.it = Pretended()
    return Pretended.current.it

greenlet.greenlet, greenlet.getcurrent = Pretended, getcurrent
