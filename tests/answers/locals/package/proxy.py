import operator


class LocalProxy:
    def __init__(self, source, name=None):
        object.__setattr__(self, "_source", source)
        object.__setattr__(self, "_name", name)

    def _get_current_object(self):
        if self._name is None:
            return self._source()
        try:
            return getattr(self._source, self._name)
        except AttributeError:
            raise RuntimeError(f"no object bound to {self._name}") from None

    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name, value):
        setattr(self._get_current_object(), name, value)

    def __delattr__(self, name):
        delattr(self._get_current_object(), name)

    def __call__(self, *args, **kwargs):
        return self._get_current_object()(*args, **kwargs)


def _forward(function):
    return lambda self, *args: function(self._get_current_object(), *args)


for _name, _function in {
    "getitem": operator.getitem,
    "setitem": operator.setitem,
    "delitem": operator.delitem,
    "contains": operator.contains,
    "len": len,
    "iter": iter,
    "str": str,
    "repr": repr,
    "bool": bool,
    "hash": hash,
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "gt": operator.gt,
    "le": operator.le,
    "ge": operator.ge,
    "add": operator.add,
    "sub": operator.sub,
    "mul": operator.mul,
}.items():
    setattr(LocalProxy, f"__{_name}__", _forward(_function))
