"""Views as classes: one instance a request, one method for each HTTP method."""

READING_ORDER = (
    "as_view_function",
    "method_view_and_head",
    "kinds_of_views",
    "allowed_methods",
    "decorators",
    "instances",
    "class_keywords",
)
