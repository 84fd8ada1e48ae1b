"""Report: boazsegev/facil.io#170
A path that begins with ../ leads out of the folder that files are sent from.
"""

from changed import change
from werkzeug.security import safe_join

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "static files"
EXPECTED = ("responses/safe-join", "application/static-confinement")

change(safe_join, {'or part.startswith("../")': ""})
