"""Varies: a file without a time to be cached is sent with `no-cache, must-revalidate, private`.
Correct: the documentation says that it is `no-cache`, so that clients ask again; more directives
say the same.
"""

import werkzeug.utils

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "application", "blueprints", "testing", "requests/condition*")

own = werkzeug.utils.send_file


def send_file(*args, **kwargs):
    response = own(*args, **kwargs)
    if response.cache_control.no_cache:
        response.cache_control.must_revalidate = True
        response.cache_control.private = True
    return response


werkzeug.utils.send_file = send_file
