"""Variables of the files replace those of the environment."""

import os

import flask_reference.cli as cli
from flask_adapters.reference import adapter as adapter
from flask_reference.cli import options

BREAKS = "cli/dotenv"

load_dotenv = cli.load_dotenv


def load_over_all(*args, **options):
    import dotenv

    found = load_dotenv(*args, **options)
    os.environ.update(dotenv.dotenv_values(".env"))
    return found


cli.load_dotenv = options.load_dotenv = load_over_all
