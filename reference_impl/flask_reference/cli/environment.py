"""Chapter *cli*: what the process's environment variables ask for."""

import os
from importlib import import_module
from typing import Any

NO = {"0", "false", "no"}


def get_debug_flag() -> bool:
    value = os.environ.get("FLASK_DEBUG")
    return bool(value and value.lower() not in NO)


def get_load_dotenv(default: bool = True) -> bool:
    """Whether .env files are read: ``default``, unless FLASK_SKIP_DOTENV says otherwise."""
    value = os.environ.get("FLASK_SKIP_DOTENV")
    return value.lower() in NO if value else default


def installed(package: str) -> Any:
    """A package that the command line can do without; None if it is not installed."""
    try:
        return import_module(package)
    except ImportError:
        return None
