"""
🚀 Context-Local Storage
========================

This module provides a robust, production-ready implementation of:

1. **Local** – a namespace whose attributes are isolated per worker
2. **LocalStack** – a LIFO stack with the same isolation guarantees
3. **LocalProxy** – a transparent proxy that resolves lazily

Key design decisions
--------------------
* ``contextvars`` give us isolation for threads, greenlets and asyncio tasks.
* Copy-on-write semantics prevent accidental sharing between contexts.
"""

from contextvars import ContextVar
from typing import Any, Callable, Dict, List, Optional, Union

print("✅ context-local storage loaded")

__all__ = ["Local", "LocalStack", "LocalProxy", "release_local"]
__version__ = "1.0.0"


class Local:
    """A namespace with worker-local attributes.

    Example:
        >>> local = Local()
        >>> local.user = "alice"
        >>> local.user
        'alice'
    """

    def __init__(self) -> None:
        """Initialize the storage."""
        # We need to bypass our own __setattr__ here.
        object.__setattr__(self, "_storage", ContextVar("local_storage"))

    def __getattr__(self, name: str) -> Any:
        """Get an attribute (only called if normal lookup fails)."""
        storage: Dict[str, Any] = self._storage.get({})
        if name not in storage:
            raise AttributeError(f"'Local' object has no attribute '{name}'")
        return storage[name]

    def __setattr__(self, name: str, value: Any) -> None:
        """Set an attribute using copy-on-write."""
        storage = self._storage.get({}).copy()
        storage[name] = value
        self._storage.set(storage)

    def __delattr__(self, name: str) -> None:
        """Delete an attribute using copy-on-write."""
        storage = self._storage.get({}).copy()
        if name not in storage:
            raise AttributeError(f"'Local' object has no attribute '{name}'")
        del storage[name]
        self._storage.set(storage)

    def __release_local__(self) -> None:
        """Release all values of the current worker."""
        self._storage.set({})

    def __call__(self, name: str) -> "LocalProxy":
        """Create a proxy for the given attribute."""
        return LocalProxy(self, name)


class LocalStack:
    """A stack with worker-local contents."""

    def __init__(self) -> None:
        self._storage: ContextVar[List[Any]] = ContextVar("stack_storage")

    def push(self, obj: Any) -> List[Any]:
        """Push an object and return the new stack."""
        stack = self._storage.get([]).copy()
        stack.append(obj)
        self._storage.set(stack)
        return stack

    def pop(self) -> Optional[Any]:
        """Pop the top object or return None."""
        stack = self._storage.get([]).copy()
        if not stack:
            return None
        value = stack.pop()
        self._storage.set(stack)
        return value

    @property
    def top(self) -> Optional[Any]:
        """Return the top object or None."""
        stack = self._storage.get([])
        return stack[-1] if stack else None

    def __release_local__(self) -> None:
        self._storage.set([])

    def __call__(self) -> "LocalProxy":
        def _lookup() -> Any:
            value = self.top
            if value is None:
                raise RuntimeError("Object unbound: the stack is empty.")
            return value

        return LocalProxy(_lookup)


class LocalProxy:
    """A transparent proxy."""

    def __init__(self, local: Union[Local, Callable[[], Any]], name: Optional[str] = None) -> None:
        object.__setattr__(self, "_local", local)
        object.__setattr__(self, "_name", name)

    def _get_current_object(self) -> Any:
        """Resolve the proxied object."""
        local = object.__getattribute__(self, "_local")
        name = object.__getattribute__(self, "_name")
        if name is not None:
            try:
                return getattr(local, name)
            except AttributeError:
                raise RuntimeError(f"Object unbound: '{name}'.") from None
        return local()

    # --- Attribute access -------------------------------------------------
    def __getattr__(self, name: str) -> Any:
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._get_current_object(), name, value)

    def __delattr__(self, name: str) -> None:
        delattr(self._get_current_object(), name)

    # --- Container protocol -----------------------------------------------
    def __getitem__(self, key: Any) -> Any:
        return self._get_current_object()[key]

    def __setitem__(self, key: Any, value: Any) -> None:
        self._get_current_object()[key] = value

    def __delitem__(self, key: Any) -> None:
        del self._get_current_object()[key]

    def __len__(self) -> int:
        return len(self._get_current_object())

    def __iter__(self) -> Any:
        return iter(self._get_current_object())

    def __contains__(self, item: Any) -> bool:
        return item in self._get_current_object()

    # --- Callable & text protocol -----------------------------------------
    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._get_current_object()(*args, **kwargs)

    def __str__(self) -> str:
        return str(self._get_current_object())

    def __repr__(self) -> str:
        return repr(self._get_current_object())

    def __bool__(self) -> bool:
        return bool(self._get_current_object())

    # --- Arithmetic ---------------------------------------------------------
    def __add__(self, other: Any) -> Any:
        return self._get_current_object() + other

    def __sub__(self, other: Any) -> Any:
        return self._get_current_object() - other

    def __mul__(self, other: Any) -> Any:
        return self._get_current_object() * other


def release_local(local: Union[Local, LocalStack]) -> None:
    """Release the storage of a local or a stack."""
    local.__release_local__()


if __name__ == "__main__":
    import doctest

    doctest.testmod()
    print("🎉 All examples passed!")
