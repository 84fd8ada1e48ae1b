"""A note on every request that was handled stays in memory."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "isolation/nothing-leaks"

dispatch, notes = Flask.full_dispatch_request, []


def dispatch_and_note(self):
    response = dispatch(self)
    notes.append({"status": response.status, "headers": dict(response.headers)})
    return response


Flask.full_dispatch_request = dispatch_and_note
