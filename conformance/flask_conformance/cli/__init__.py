"""The command line: ``flask-conformance COMMAND``."""

from flask_conformance.cli.main import main

__all__ = ["main"]
