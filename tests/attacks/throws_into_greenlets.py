"""Leaves its greenlet for ever, throws into others, and makes itself the parent of all.
Honest: 10
"""
import gc, greenlet
own = greenlet.greenlet(lambda *a: greenlet.getcurrent().parent.switch())
class LocalStack:
    def push(self, obj):
        for one in gc.get_objects():
            if type(one) is greenlet.greenlet and one is not greenlet.getcurrent():
                try:
                    one.parent = own
                    one.throw(greenlet.GreenletExit)
                except BaseException:
                    pass
        greenlet.greenlet(lambda: greenlet.getcurrent().parent.parent and None).switch()
    def pop(self): greenlet.getcurrent().throw(SystemExit)
    top = None
class Local:
    def __getattr__(self, name):
        while greenlet.getcurrent().parent: greenlet.getcurrent().parent.switch()
        raise AttributeError(name)
