"""Coroutine functions as views, hooks and handlers."""

READING_ORDER = (
    "views",
    "hooks_and_error_handlers",
    "contexts_and_isolation",
    "context_streams",
    "context_functions",
    "features_everywhere",
    "errors_and_modes",
    "answers_and_errors_everywhere",
    "unsupported",
    "ensure_sync_without_asgiref",
    "override",
)
