"""Chapter *contexts*: a body that is produced after the view has returned."""

from collections.abc import Callable, Iterator
from functools import update_wrapper
from typing import Any

from ..core.current import active_app, the_request_context


def stream_with_context(generator_or_function: Any) -> Any:
    """Keep the current contexts for an iterator, or for those that a function will return."""
    try:
        pieces = iter(generator_or_function)
    except TypeError:
        return _around_function(generator_or_function)

    streaming = _inside_contexts(pieces)
    # Runs up to the bare yield, so that the contexts are taken now and not when the server asks.
    next(streaming)
    return streaming


def _around_function(function: Callable[..., Any]) -> Callable[..., Any]:
    def streaming_function(*args: Any, **kwargs: Any) -> Any:
        return stream_with_context(function(*args, **kwargs))

    return update_wrapper(streaming_function, function)


def _inside_contexts(pieces: Iterator[Any]) -> Iterator[Any]:
    request_context, app_context = the_request_context(), active_app.get()
    yield None
    with app_context, request_context:
        try:
            yield from pieces
        finally:
            getattr(pieces, "close", tuple)()  # What is no generator may have none.
