def _through(name):
    def method(self, *args):
        return getattr(self._get_current_object(), name)(*args)

    return method


class LocalProxy:
    __slots__ = ("_LocalProxy__source",)

    def __init__(self, source, name=None):
        if name is not None:
            holder = source

            def source():
                try:
                    return getattr(holder, name)
                except AttributeError:
                    raise RuntimeError(f"no {name} is bound") from None

        object.__setattr__(self, "_LocalProxy__source", source)

    def _get_current_object(self):
        return self.__source()

    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name, value):
        setattr(self._get_current_object(), name, value)

    def __delattr__(self, name):
        delattr(self._get_current_object(), name)

    def __bool__(self):
        return bool(self._get_current_object())

    def __hash__(self):
        return hash(self._get_current_object())

    def __iter__(self):
        return iter(self._get_current_object())

    def __contains__(self, item):
        return item in self._get_current_object()

    def __eq__(self, other):
        return self._get_current_object() == other

    def __ne__(self, other):
        return self._get_current_object() != other

    def __add__(self, other):
        return self._get_current_object() + other

    def __radd__(self, other):
        return other + self._get_current_object()

    def __sub__(self, other):
        return self._get_current_object() - other

    def __rsub__(self, other):
        return other - self._get_current_object()

    def __mul__(self, other):
        return self._get_current_object() * other

    def __rmul__(self, other):
        return other * self._get_current_object()

    def __lt__(self, other):
        return self._get_current_object() < other

    def __le__(self, other):
        return self._get_current_object() <= other

    def __gt__(self, other):
        return self._get_current_object() > other

    def __ge__(self, other):
        return self._get_current_object() >= other

    def __str__(self):
        return str(self._get_current_object())

    def __repr__(self):
        return repr(self._get_current_object())

    def __dir__(self):
        return dir(self._get_current_object())

    __len__ = _through("__len__")
    __getitem__ = _through("__getitem__")
    __setitem__ = _through("__setitem__")
    __delitem__ = _through("__delitem__")
    __call__ = _through("__call__")
