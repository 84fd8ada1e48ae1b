"""abort does not ask the application's aborter."""

from werkzeug.exceptions import abort

import flask_reference
from flask_adapters.reference import adapter as adapter

BREAKS = "dispatch/aborter"

flask_reference.abort = abort
