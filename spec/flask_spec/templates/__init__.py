"""Templates: where they are found, what they see, and how their text becomes a response."""

READING_ORDER = (
    "render_template",
    "autoescape",
    "standard_context",
    "lookup_and_reload",
    "replaced_loader",
    "context_processors",
    "functions_filters_decorators",
    "rendered_everywhere",
    "tojson",
    "xmlattr",
    "stream_template",
    "get_template_attribute",
    "non_ascii_names",
    "jinja_environment",
)
