"""A handler counts even if its level lets nothing of the logger's through."""

from flask_adapters.reference import adapter as adapter
from flask_reference.setup import logs

BREAKS = "logging/default-handler"


def has_any_handler(logger):
    return logger.hasHandlers()


logs.has_level_handler = has_any_handler
