"""Only attachments are sent with a name."""

from werkzeug import utils

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/send-file-name"

send = utils.send_file


def nameless(*args, as_attachment=False, **options):
    response = send(*args, as_attachment=as_attachment, **options)
    if not as_attachment:
        response.headers.pop("Content-Disposition", None)
    return response


utils.send_file = nameless
