from contextvars import ContextVar

from .proxy import LocalProxy


class LocalStack:
    def __init__(self):
        self._var = ContextVar("stack", default=())

    def push(self, obj):
        self._var.set((*self._var.get(), obj))

    @property
    def top(self):
        return next(reversed(self._var.get()), None)

    def pop(self):
        top = self.top
        self._var.set(self._var.get()[:-1])
        return top

    def __release_local__(self):
        self._var.set(())

    def __call__(self):
        def find():
            if not self._var.get():
                raise RuntimeError("nothing is on the stack")
            return self.top

        return LocalProxy(find)
