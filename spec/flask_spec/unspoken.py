"""Public names that no requirement speaks of, each with the reason; a prefix is a family."""

REASONS: dict[str, str] = {
    "flask.Flask.auto_find_instance_path": "its result is required as app.instance_path",
}
