"""Where a line stands, and what names mean there."""

from __future__ import annotations

from dataclasses import dataclass, field

from flask_conformance.upgrade.things import Thing

START_FUNCTIONS = frozenset(
    {"init_app", "create_app", "make_app", "build_app", "get_app", "__init__", "setUp",
     "setup_method", "configure_app", "register_blueprints", "register_extensions"}
)  # fmt: skip
"""Functions whose body usually runs while an application is set up."""

APPLICATION_NAMES = frozenset({"app", "application", "flask_app"})
"""Parameters that are an application, in a file that imports Flask."""

SERVING = frozenset(
    {"route", "get", "post", "put", "delete", "patch", "before_request", "after_request",
     "teardown_request", "errorhandler", "app_errorhandler", "before_app_request",
     "after_app_request", "before_first_request", "before_app_first_request"}
)  # fmt: skip
"""Decorators whose function runs when a request is answered."""

SETUP = frozenset(
    {"route", "add_url_rule", "register_blueprint", "before_request", "after_request",
     "teardown_request", "teardown_appcontext", "context_processor", "errorhandler",
     "register_error_handler", "template_filter", "add_template_filter", "template_test",
     "add_template_test", "template_global", "add_template_global", "url_value_preprocessor",
     "url_defaults", "shell_context_processor", "before_first_request"}
)  # fmt: skip
"""The methods of an application that set it up."""

BLUEPRINT_SETUP = SETUP | {
    "before_app_request", "after_app_request", "app_errorhandler", "app_context_processor",
    "app_template_filter", "record", "record_once", "endpoint",
}  # fmt: skip


@dataclass
class Scope:
    """A module, a class or a function."""

    kind: str
    path: str
    parent: Scope | None = None
    names: dict[str, Thing | None] = field(default_factory=dict)
    at_start: bool = True
    serves: bool = False
    """Whether it runs when a request is answered."""
    has_served: bool = False
    """Whether a test client was used above in the same body."""
    has_json: bool = False
    """Whether what brings no JSON was sent away above in the same body."""
    registered: set[str] = field(default_factory=set)
    """The blueprints that were registered above in the same body."""

    def find(self, name: str) -> Thing | None:
        """What a name means here."""
        scope: Scope | None = self
        while scope is not None:
            # What a class defines is no name for the functions in it.
            if name in scope.names and (scope is self or scope.kind != "class"):
                return scope.names[name]
            scope = scope.parent
        return None

    @property
    def own_class(self) -> str | None:
        """The class in whose body or method this is."""
        scope: Scope | None = self
        while scope is not None:
            if scope.kind == "class":
                return scope.path
            scope = scope.parent
        return None
