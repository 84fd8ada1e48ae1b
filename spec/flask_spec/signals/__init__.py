"""Signals: moments of a request, a template or a context that outsiders may listen to."""

READING_ORDER = (
    "request_signals",
    "template_signals",
    "exception_signal",
    "message_flashed",
    "order_of_appcontext_signals",
    "receivers_and_names_of_signals",
    "without_blinker",
)
