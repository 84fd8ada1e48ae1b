"""The import name ``flask.typing``: the shapes of what applications pass and return."""

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, Union

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication
    from werkzeug.datastructures import Headers
    from werkzeug.sansio.response import Response

ResponseValue = Union[
    "Response", str, bytes, list[Any], Mapping[str, Any], Iterator[str], Iterator[bytes],
    AsyncIterable[str], Iterable[bytes],
]  # fmt: skip
HeaderValue = str | list[str] | tuple[str, ...]
HeadersValue = Union["Headers", Mapping[str, HeaderValue], Iterable[tuple[str, HeaderValue]]]
ResponseReturnValue = Union[
    ResponseValue, tuple[ResponseValue, HeadersValue], tuple[ResponseValue, int],
    tuple[ResponseValue, int, HeadersValue], "WSGIApplication",
]  # fmt: skip

# A function that a decorator gives back as it was.
F = TypeVar("F", bound=Callable[..., Any])

# The application's own registrations have the key None, a blueprint's have its name.
AppOrBlueprintKey = str | None

RouteCallable = Callable[..., Any]
AfterRequestCallable = Callable[[Any], Any]
BeforeRequestCallable = Callable[[], Any]
ErrorHandlerCallable = Callable[[Any], Any]
ShellContextProcessorCallable = Callable[[], dict[str, Any]]
TeardownCallable = Callable[[BaseException | None], Any]
TemplateContextProcessorCallable = Callable[[], dict[str, Any] | Awaitable[dict[str, Any]]]
TemplateFilterCallable = Callable[..., Any]
TemplateGlobalCallable = Callable[..., Any]
TemplateTestCallable = Callable[..., bool]
URLDefaultCallable = Callable[[str, dict[str, Any]], None]
URLValuePreprocessorCallable = Callable[[str | None, dict[str, Any] | None], None]
