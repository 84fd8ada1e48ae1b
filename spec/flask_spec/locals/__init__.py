"""Locals: values that each worker has for itself, and proxies that stand for them."""

READING_ORDER = (
    "attributes",
    "isolated_stores_and_greenlets",
    "release",
    "stack",
    "tasks",
    "copied_context_variables",
    "leaks",
    "manager",
    "proxy_lateness",
    "proxy_sources",
    "proxy_unbound",
    "proxy_attributes",
    "proxy_containers",
    "proxy_conversions",
    "proxy_operators",
    "proxy_blocks",
    "proxy_copies",
    "iteration",
    "identity",
)
