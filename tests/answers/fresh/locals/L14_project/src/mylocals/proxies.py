import operator

__all__ = ["LocalProxy"]


class LocalProxy:
    def __init__(self, source, name=None):
        object.__setattr__(self, "_source", (source, name))

    def _get_current_object(self):
        source, name = object.__getattribute__(self, "_source")
        if name is None:
            return source()
        try:
            return getattr(source, name)
        except AttributeError:
            raise RuntimeError(f"no {name} here") from None

    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name, value):
        setattr(self._get_current_object(), name, value)

    def __delattr__(self, name):
        delattr(self._get_current_object(), name)

    def __call__(self, *args, **kwargs):
        return self._get_current_object()(*args, **kwargs)


def _install(name, function, reflected=False):
    if reflected:
        def method(self, other):
            return function(other, self._get_current_object())
    else:
        def method(self, *args):
            return function(self._get_current_object(), *args)
    setattr(LocalProxy, f"__{name}__", method)


for _f in (len, iter, str, repr, bool, hash, reversed, dir, abs, round):
    _install(_f.__name__, _f)
for _n in ("eq", "ne", "lt", "le", "gt", "ge", "getitem", "setitem", "delitem", "contains", "neg"):
    _install(_n, getattr(operator, _n))
for _n in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow"):
    _install(_n, getattr(operator, _n))
    _install("r" + _n, getattr(operator, _n), reflected=True)
