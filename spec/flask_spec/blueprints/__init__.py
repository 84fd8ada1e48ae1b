"""Blueprints: parts of an application, recorded by themselves and registered on it later."""

READING_ORDER = (
    "register",
    "rule_options",
    "endpoints",
    "url_prefix_and_subdomain",
    "templates_and_context_processors",
    "static_files_and_resources",
    "packages",
    "hooks",
    "error_handlers",
    "names",
    "registered_twice",
    "nested_blueprints",
    "nested_hooks",
    "nested_application_wide",
    "current",
    "attributes",
    "record_and_setup_state",
    "late_setup",
    "cli_groups",
    "modules",
)
