"""Chapter *views*: classes as views."""

from collections.abc import Callable, Collection
from typing import Any, ClassVar

from .. import typing as ft
from ..core.current import request, the_app

http_method_funcs = frozenset({"get", "post", "head", "options", "delete", "put", "trace", "patch"})


class View:
    """Answers a request with ``dispatch_request``, on a new instance unless told otherwise."""

    methods: ClassVar[Collection[str] | None] = None
    provide_automatic_options: ClassVar[bool | None] = None
    decorators: ClassVar[list[Callable[..., Any]]] = []
    init_every_request: ClassVar[bool] = True

    def dispatch_request(self) -> ft.ResponseReturnValue:
        raise NotImplementedError

    @classmethod
    def as_view(cls, name: str, *class_args: Any, **class_kwargs: Any) -> Any:
        """A view function; the arguments are passed to the class whenever it is instantiated."""
        shared = None if cls.init_every_request else cls(*class_args, **class_kwargs)

        def view(**values: Any) -> Any:
            instance: Any = shared
            if instance is None:
                instance = decorated.view_class(*class_args, **class_kwargs)
            return the_app().ensure_sync(instance.dispatch_request)(**values)

        # Decorators may look at the name, so it is set before they run, and again on the result.
        decorated: Any = view
        for decorator in (None, *cls.decorators):
            if decorator is not None:
                decorated = decorator(decorated)
            decorated.__name__ = name
            decorated.__module__ = cls.__module__
        decorated.__doc__ = cls.__doc__
        decorated.view_class = cls
        decorated.methods = cls.methods
        decorated.provide_automatic_options = cls.provide_automatic_options
        return decorated


class MethodView(View):
    """Answers each HTTP method with the method of that name; HEAD falls back to ``get``."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "methods" in cls.__dict__:
            return
        methods = {name.upper() for name in http_method_funcs if hasattr(cls, name)}
        for base in cls.__bases__:
            methods.update(getattr(base, "methods", None) or ())
        if methods:
            cls.methods = methods

    def dispatch_request(self, **values: Any) -> ft.ResponseReturnValue:
        names = ("head", "get") if request.method == "HEAD" else (request.method.lower(),)
        methods = [getattr(self, name) for name in names if hasattr(self, name)]
        assert methods, f"{type(self).__name__} has no method for {request.method!r}."
        return the_app().ensure_sync(methods[0])(**values)  # type: ignore[no-any-return]
