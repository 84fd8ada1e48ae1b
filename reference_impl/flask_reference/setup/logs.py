"""Chapter *logging*: the application's logger, and a handler if nobody configured one."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO, cast

from ..core.current import active_request
from ..core.local import LocalProxy

if TYPE_CHECKING:
    from ..app import Flask


def _error_stream() -> TextIO:
    """The server's error stream during a request, standard error otherwise."""
    context = active_request.get(None)
    return sys.stderr if context is None else context.request.environ["wsgi.errors"]


wsgi_errors_stream = cast(TextIO, LocalProxy(_error_stream))

default_handler = logging.StreamHandler(wsgi_errors_stream)
default_handler.setFormatter(
    logging.Formatter("[%(asctime)s] %(levelname)s in %(module)s: %(message)s")
)


def _handlers(logger: logging.Logger | None) -> Iterator[logging.Handler]:
    """All handlers that a logger's records come to."""
    while logger is not None:
        yield from logger.handlers
        logger = logger.parent if logger.propagate else None


def has_level_handler(logger: logging.Logger) -> bool:
    """Whether some handler up the chain takes what the logger lets through."""
    return any(handler.level <= logger.getEffectiveLevel() for handler in _handlers(logger))


def create_logger(app: Flask) -> logging.Logger:
    logger = logging.getLogger(app.name)
    if logger.level == logging.NOTSET and app.debug:
        logger.setLevel(logging.DEBUG)
    for handler in () if has_level_handler(logger) else (default_handler,):
        logger.addHandler(handler)
    return logger
