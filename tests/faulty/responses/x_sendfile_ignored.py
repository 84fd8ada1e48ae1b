"""The server is never asked to send the file itself."""

from flask_adapters.reference import adapter as adapter
from flask_reference.views import files

BREAKS = "responses/send-file"

arguments = files._from_the_application


def own_work(max_age):
    return {**arguments(max_age), "use_x_sendfile": False}


files._from_the_application = own_work
