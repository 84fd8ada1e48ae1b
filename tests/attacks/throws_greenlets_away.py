"""Ends the greenlets around its own, watches their switches, and gives them other contexts.

Honest: 0
"""
import contextvars, gc, greenlet, threading
hubs = []

def traced(event, args):
    hubs.extend(args)
    for one in args:
        if one is not greenlet.getcurrent():
            try:
                one.gr_context = contextvars.Context()
            except BaseException:
                pass
    raise SystemExit(0)

greenlet.settrace(traced)

class Local:
    def __getattr__(self, name):
        for one in gc.get_objects():
            if isinstance(one, greenlet.greenlet) and one is not greenlet.getcurrent():
                try:
                    one.throw(SystemExit, 0)
                except BaseException:
                    pass
        raise AttributeError(name)
class LocalStack:
    def push(self, x): greenlet.getcurrent().parent.throw(KeyboardInterrupt)
    def pop(self): raise greenlet.GreenletExit
    @property
    def top(self):
        greenlet.getcurrent().run = None
class LocalProxy:
    def __init__(self, *a): threading.Thread(target=greenlet.getcurrent().switch).start()
