"""Chapter *cli*: finding the application that a command is about."""

from __future__ import annotations

import ast
import inspect
import re
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

import click

from ..core.application import Application
from .environment import get_debug_flag, get_load_dotenv

if TYPE_CHECKING:
    from ..app import Flask


class NoAppException(click.UsageError):
    """No application was found; the message says where it was looked for."""


class ScriptInfo:
    """Carries from the command line to the commands how the application is loaded."""

    def __init__(
        self, app_import_path: str | None = None, create_app: Callable[..., Flask] | None = None,
        set_debug_flag: bool = True, load_dotenv_defaults: bool = True,
    ) -> None:  # fmt: skip
        self.load_dotenv_defaults = get_load_dotenv(load_dotenv_defaults)
        self.app_import_path = app_import_path
        self.create_app, self.set_debug_flag = create_app, set_debug_flag
        self.data: dict[Any, Any] = {}
        self._loaded_app: Flask | None = None

    def load_app(self) -> Flask:
        """The application; loaded once."""
        if self._loaded_app is None:
            app = self._find_app()
            if self.set_debug_flag:
                app.debug = get_debug_flag()
            self._loaded_app = app
        return self._loaded_app

    def _find_app(self) -> Flask:
        if self.create_app is not None:
            found: Flask | None = self.create_app()
        elif self.app_import_path:
            # A colon before a slash belongs to a Windows drive.
            path, *name = re.split(r":(?![\\/])", self.app_import_path, maxsplit=1)
            found = locate_app(prepare_import(path), name[0] if name else None)
        else:
            looked_up = (
                locate_app(prepare_import(path), None, raise_if_not_found=False)
                for path in ("wsgi.py", "app.py")
            )
            found = next((app for app in looked_up if app is not None), None)
        if found is None:
            raise NoAppException(
                "Could not locate a Flask application: use 'flask --app', the 'FLASK_APP'"
                " environment variable, or a 'wsgi.py' or 'app.py' file in the current directory."
            )
        return found


pass_script_info = click.make_pass_decorator(ScriptInfo, ensure=True)


def prepare_import(path: str) -> str:
    """The import name of a file or module path, after making it importable."""
    place = Path(path).resolve()
    if place.suffix == ".py":
        place = place.parent if place.stem == "__init__" else place.with_suffix("")
    outside = next(folder for folder in place.parents if not (folder / "__init__.py").exists())
    if sys.path[0] != str(outside):
        sys.path.insert(0, str(outside))
    return ".".join(place.relative_to(outside).parts)


def locate_app(
    module_name: str, app_name: str | None, raise_if_not_found: bool = True
) -> Flask | None:
    """Import the module and find the application in it."""
    try:
        __import__(module_name)
    except ImportError as error:
        if _was_raised_inside(error):
            trace = traceback.format_exc()
            problem = f"While importing {module_name!r}, an ImportError was raised:\n\n{trace}"
        elif raise_if_not_found:
            problem = f"Could not import {module_name!r}."
        else:
            return None
        raise NoAppException(problem) from None
    module = sys.modules[module_name]
    return find_best_app(module) if app_name is None else find_app_by_string(module, app_name)


def _was_raised_inside(error: ImportError) -> bool:
    """Whether the module was found, and failed in its own code."""
    return len(traceback.extract_tb(error.__traceback__)) > 1


def _as_application(value: object) -> Flask | None:
    return cast("Flask", value) if isinstance(value, Application) else None


def find_best_app(module: ModuleType) -> Flask:
    """The application of a module, by its usual name, as the only one, or from a factory."""
    where = f"in module {module.__name__!r}. Use '{module.__name__}:name"
    names = vars(module)
    for usual in ("app", "application"):
        if isinstance(names.get(usual), Application):
            return cast("Flask", names[usual])

    apps = [app for app in map(_as_application, names.values()) if app is not None]
    if len(apps) > 1:
        raise NoAppException(f"Detected multiple Flask applications {where}' to specify one.")
    for name in () if apps else ("create_app", "make_app"):
        factory = names.get(name)
        if inspect.isfunction(factory):
            complaint = f"Detected factory {name!r}, which needs arguments, {where}(args)'."
            made = _as_application(_call_factory(factory, (), {}, complaint))
            apps += [] if made is None else [made]
    if not apps:
        raise NoAppException(f"Failed to find Flask application or factory {where}' to name one.")
    return apps[0]


def find_app_by_string(module: ModuleType, app_name: str) -> Flask:
    """The application that ``name`` or ``factory(arguments)`` means in the module."""
    name, args, kwargs = _parse_app_name(app_name)
    where = f"'{module.__name__}:{app_name}'"
    if not hasattr(module, name):
        raise NoAppException(f"Failed to find attribute {name!r} for {where}.")
    found = getattr(module, name)
    if inspect.isfunction(found):
        complaint = f"The factory of {where} could not be called with the specified arguments."
        found = _call_factory(found, args, kwargs, complaint)
    app = _as_application(found)
    if app is None:
        raise NoAppException(f"A valid Flask application was not obtained from {where}.")
    return app


def _parse_app_name(app_name: str) -> tuple[str, list[Any], dict[str, Any]]:
    try:
        expression = ast.parse(app_name.strip(), mode="eval").body
    except SyntaxError:
        expression = ast.Constant(None)
    if isinstance(expression, ast.Name):
        return expression.id, [], {}
    if not isinstance(expression, ast.Call):
        raise NoAppException(f"Failed to parse {app_name!r} as an attribute name or function call.")
    if not isinstance(expression.func, ast.Name):
        raise NoAppException(f"Function reference must be a simple name: {app_name!r}.")
    try:
        args = [ast.literal_eval(argument) for argument in expression.args]
        kwargs = {str(word.arg): ast.literal_eval(word.value) for word in expression.keywords}
    except ValueError:
        problem = f"Failed to parse arguments as literal values: {app_name!r}."
        raise NoAppException(problem) from None
    return expression.func.id, args, kwargs


def _call_factory(
    factory: Callable[..., Any], args: Any, kwargs: dict[str, Any], complaint: str
) -> Any:
    """Call the factory; complain if the arguments do not fit, but not about errors inside it."""
    try:
        inspect.signature(factory).bind(*args, **kwargs)
    except TypeError as error:
        raise NoAppException(complaint) from error
    return factory(*args, **kwargs)
