"""Without python-dotenv there is no hint of it."""

import sys

import flask_reference.cli as cli
from flask_adapters.reference import adapter as adapter
from flask_reference.cli import options

BREAKS = "cli/without-dotenv"

load_dotenv = cli.load_dotenv


def load_silently(*args, **options):
    return "dotenv" in sys.modules and sys.modules["dotenv"] and load_dotenv(*args, **options)


cli.load_dotenv = options.load_dotenv = load_silently
