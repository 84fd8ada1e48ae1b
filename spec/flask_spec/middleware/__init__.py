"""Middleware: WSGI applications around the application, and applications beside it."""

READING_ORDER = (
    "wrapping",
    "powers",
    "body_and_contexts",
    "proxy_fix",
    "dispatcher_of_applications",
    "shared_data",
    "profiler",
    "lint",
)
