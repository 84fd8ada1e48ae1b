"""Report: pallets/flask#3931
A .env file with characters beyond ASCII is read in the system's charset.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cli"
EXPECTED = ("cli/dotenv",)

change(
    flask.cli.load_dotenv,
    {
        'default_path, encoding="utf-8"': 'default_path, encoding="latin-1"',
        '(path, encoding="utf-8"': '(path, encoding="latin-1"',
    },
)
