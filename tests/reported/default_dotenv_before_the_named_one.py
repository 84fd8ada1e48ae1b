"""Report: pallets/flask#5628
Values of .env win over those of the file that --env-file names.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cli"
EXPECTED = ("cli/dotenv-by-command", "cli/dotenv")

change(
    flask.cli.load_dotenv,
    {
        "        data |= dotenv.dotenv_values(path": "        data = dotenv.dotenv_values(path",
        'encoding="utf-8")\n\n    for key': 'encoding="utf-8") | data\n\n    for key',
    },
)
