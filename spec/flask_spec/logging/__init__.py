"""Logging: the application's logger, and what is logged without being asked."""

READING_ORDER = (
    "logger_level_and_handler",
    "errors",
    "configured_handlers_and_request_information",
)
