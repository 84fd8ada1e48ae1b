"""Report: AnswerDotAI/fasthtml#912
A path with .. in it leads out of the folder that files are sent from.
"""

from changed import change
from werkzeug.utils import send_from_directory

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "static files"
EXPECTED = ("responses/send-from-directory", "application/static-confinement")

change(send_from_directory, {"safe_join(": "os.path.join("})
