"""Expected: 95. Attributes of a Local cannot be deleted: the item of values (5). Whatever else
needs one to be gone, is not charged for it once more. Below is a demo with a command line.
"""

import argparse
import sys
import threading
from contextvars import ContextVar

counter = 0


class Local:
    def __init__(self):
        global counter
        counter += 1
        object.__setattr__(self, "_v", ContextVar("local%d" % counter, default={}))

    def __getattr__(self, name):
        try:
            return self._v.get()[name]
        except KeyError as error:
            raise AttributeError(name) from error

    def __setattr__(self, name, value):
        values = dict(self._v.get())
        values[name] = value
        self._v.set(values)

    def __call__(self, name):
        return LocalProxy(self, name)


class LocalStack:
    def __init__(self):
        self._v = ContextVar("stack", default=[])

    def push(self, obj):
        self._v.set([*self._v.get(), obj])

    def pop(self):
        if not self._v.get():
            return None
        *rest, last = self._v.get()
        self._v.set(rest)
        return last

    @property
    def top(self):
        return self._v.get()[-1] if self._v.get() else None

    def __call__(self):
        return LocalProxy(self._proxy_target)

    def _proxy_target(self):
        if not self._v.get():
            raise RuntimeError("no object on the stack")
        return self.top


def release_local(local):
    local._v.set(local._v.get().__class__())


def delegate(name):
    def method(self, *args, **kwargs):
        target = self._get_current_object()
        return getattr(target, name)(*args, **kwargs)
    method.__name__ = name
    return method


class LocalProxy:
    def __init__(self, source, name=None):
        object.__setattr__(self, "_LocalProxy__source", source)
        object.__setattr__(self, "_LocalProxy__name", name)

    def _get_current_object(self):
        source = object.__getattribute__(self, "_LocalProxy__source")
        name = object.__getattribute__(self, "_LocalProxy__name")
        if name is None:
            return source()
        try:
            return getattr(source, name)
        except AttributeError:
            raise RuntimeError(f"nothing bound to {name!r}")

    def __bool__(self):
        return bool(self._get_current_object())

    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)


for special in """
    __setattr__ __delattr__ __str__ __repr__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__
    __len__ __iter__ __contains__ __getitem__ __setitem__ __delitem__ __call__ __next__
    __add__ __sub__ __mul__ __radd__ __rsub__ __rmul__
""".split():
    setattr(LocalProxy, special, delegate(special))


def main(argv):
    parser = argparse.ArgumentParser()
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args(argv)
    local = Local()
    def work(n):
        local.n = n
        print(n, local.n)
    threads = [threading.Thread(target=work, args=(i,)) for i in range(options.workers)]
    for t in threads: t.start()
    for t in threads: t.join()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
