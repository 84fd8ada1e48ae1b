"""Python 2 as Flask 0.1 to 0.9 wrote it, translated into a Python 3 syntax tree.

Two constructs are no longer grammar and are rewritten in the text, line for line, so that
tracebacks still point into the published file. The rest are rewritten in the tree.
"""

from __future__ import annotations

import ast
import re

EXCEPT_COMMA = re.compile(r"^(\s*except\s+.+?)\s*,\s*(\w+)\s*:", re.MULTILINE)
RAISE_TRIPLE = re.compile(r"^(\s*)raise ([\w.]+), ([\w.]+), ([\w.]+)[ \t]*$", re.MULTILINE)


def translate(source: str, filename: str) -> ast.Module:
    """The tree of *source*, ready to compile. Raises SyntaxError as compiling would."""
    text = EXCEPT_COMMA.sub(r"\1 as \2:", source)
    # The class is redundant: Flask re-raises what sys.exc_info gave it, an instance.
    text = RAISE_TRIPLE.sub(r"\1raise \3.with_traceback(\4)", text)
    tree = ast.parse(text, filename)
    _Python2().visit(tree)
    return ast.fix_missing_locations(tree)


class _Python2(ast.NodeTransformer):
    """The rewrites of expressions, classes and handlers."""

    def __init__(self) -> None:
        self._parameters: list[set[str]] = []

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        called = node.func
        if isinstance(called, ast.Name):
            if called.id == "filter":
                return _call("list", node)
            if called.id == "getattr":
                _rename_im_func(node)
        elif isinstance(called, ast.Attribute):
            return _method_call(node, called)
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        """``C.method.im_func``: on a class, a method is the plain function now."""
        self.generic_visit(node)
        if node.attr != "im_func":
            return node
        return _call("getattr", node.value, ast.Constant("__func__"), node.value)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        self.generic_visit(node)
        for statement in node.body:
            match statement:
                case ast.Assign(targets=[ast.Name(id="__metaclass__")], value=metaclass):
                    node.keywords.append(ast.keyword("metaclass", metaclass))
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self._parameters.append({argument.arg for argument in node.args.args})
        self.generic_visit(node)
        self._parameters.pop()
        return node

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> ast.AST:
        """A handler whose name is a parameter of the function assigns it for good."""
        self.generic_visit(node)
        if node.name and self._parameters and node.name in self._parameters[-1]:
            kept, node.name = node.name, f"_caught_{node.name}"
            assign = ast.Assign(
                targets=[ast.Name(kept, ast.Store())],
                value=ast.Name(node.name, ast.Load()),
            )
            node.body.insert(0, assign)
        return node


def _method_call(node: ast.Call, method: ast.Attribute) -> ast.AST:
    match method.attr, node.args, node.keywords:
        case (("iteritems" | "iterkeys" | "itervalues"), [], []):
            method.attr = method.attr.removeprefix("iter")
        case "next", [], []:
            return _call("next", method.value)
        case "loads", [data], [ast.keyword(arg="encoding", value=encoding)]:
            node.args = [ast.Call(ast.Attribute(data, "decode", ast.Load()), [encoding], [])]
            node.keywords = []
        case "encode", [ast.Constant()], [] if _is_join(method.value):
            # Messages of exceptions, which Python 2 wanted as byte strings.
            return method.value
    return node


def _is_join(node: ast.expr) -> bool:
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Constant(), attr="join")):
            return True
    return False


def _rename_im_func(node: ast.Call) -> None:
    for argument in node.args:
        if isinstance(argument, ast.Constant) and argument.value == "im_func":
            argument.value = "__func__"


def _call(function: str, *arguments: ast.expr) -> ast.Call:
    return ast.Call(ast.Name(function, ast.Load()), list(arguments), [])
