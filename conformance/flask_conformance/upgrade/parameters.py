"""What the parameters of a function are: by annotation, by fixture, by name where that is sure."""

from __future__ import annotations

import ast

from flask_conformance.upgrade.reading import Reading
from flask_conformance.upgrade.scopes import APPLICATION_NAMES
from flask_conformance.upgrade.things import Thing, usual

REQUEST = Thing("flask.request")

OF_INTERFACE = {
    "app": Thing("flask.Flask", True),
    "request": Thing("flask.Request", True),
    "response": Thing("flask.Response", True),
}
"""The parameters of a session interface's methods."""


def bind_parameters(reader: Reading, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    """Bind the names of a function's parameters in its scope, which is the current one."""
    scope = reader.scope
    is_method = scope.parent is not None and scope.parent.kind == "class"
    decorators = [ast.unparse(decorator) for decorator in node.decorator_list]
    takes = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    for index, argument in enumerate(takes):
        name = argument.arg
        thing = reader.resolver.instance_of(argument.annotation, scope)
        if is_method and index == 0 and "staticmethod" not in decorators:
            own = scope.parent.path if scope.parent else ""
            thing = Thing(own, "classmethod" not in decorators)
        elif thing is None and is_method and _is_interface(reader):
            thing = OF_INTERFACE.get(name)
        elif thing is None and index == 0 and any("after_" in text for text in decorators):
            thing = Thing("flask.Response", True)
        elif thing is None and index == 0 and any(".record" in text for text in decorators):
            thing = Thing("flask.blueprints.BlueprintSetupState", True)
        elif thing is None and index == is_method:
            thing = reader.project.receives.get(scope.path)
        thing = thing or reader.project.fixtures.get(name)
        if thing is None and name in APPLICATION_NAMES and reader.imports_flask:
            thing = Thing("flask.Flask", True)
        if thing is None and scope.find(name) == REQUEST:
            # Named after the proxy that the module imports, and handed on in its place.
            thing = REQUEST
        scope.names[name] = thing
    for rest in (node.args.vararg, node.args.kwarg):
        if rest is not None:
            scope.names[rest.arg] = None


def _is_interface(reader: Reading) -> bool:
    parent = reader.scope.parent
    bases = reader.project.bases_of(parent.path) if parent else []
    return any(usual(base.path).endswith("SessionInterface") for base in bases)
