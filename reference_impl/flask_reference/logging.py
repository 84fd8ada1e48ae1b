"""Chapter *logging*: the application's logger, and a handler if nobody configured one."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, TextIO, cast

from .globals import active_request
from .local import LocalProxy

if TYPE_CHECKING:
    from .application import Application


def _error_stream() -> TextIO:
    """The server's error stream during a request, standard error otherwise."""
    context = active_request.get(None)
    if context is None:
        return sys.stderr
    return cast(TextIO, context.request.environ["wsgi.errors"])


wsgi_errors_stream = cast(TextIO, LocalProxy(_error_stream))

default_handler = logging.StreamHandler(wsgi_errors_stream)
default_handler.setFormatter(
    logging.Formatter("[%(asctime)s] %(levelname)s in %(module)s: %(message)s")
)


def has_level_handler(logger: logging.Logger) -> bool:
    """Whether some handler up the chain takes what the logger lets through."""
    level = logger.getEffectiveLevel()
    current: logging.Logger | None = logger
    while current is not None:
        if any(handler.level <= level for handler in current.handlers):
            return True
        current = current.parent if current.propagate else None
    return False


def create_logger(app: Application) -> logging.Logger:
    logger = logging.getLogger(app.name)
    if app.debug and not logger.level:
        logger.setLevel(logging.DEBUG)
    if not has_level_handler(logger):
        logger.addHandler(default_handler)
    return logger
