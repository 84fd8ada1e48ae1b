"""Varies: ETags are made with another algorithm, of body and of file.
Correct: RFC 9110 8.8.3: an entity tag is opaque.
"""

import hashlib

import werkzeug.http
import werkzeug.utils
import werkzeug.wrappers.response as response_

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/send-*",
    "responses/*attach*",
    "application/static*",
    "application/max-age-of-files",
    "blueprints/file-max-age",
    "middleware/shared-data",
    "responses/add-etag",
    "responses/make-conditional",
)


def generate_etag(data):
    return "b2-" + hashlib.blake2b(data, digest_size=12).hexdigest()


werkzeug.http.generate_etag = generate_etag
for module in list(__import__("sys").modules.values()):
    if getattr(module, "__name__", "").startswith("werkzeug") and hasattr(module, "generate_etag"):
        module.generate_etag = generate_etag
own = werkzeug.wrappers.Response.set_etag


def set_etag(self, etag, weak=False):
    import inspect

    caller = inspect.currentframe().f_back
    if caller.f_code.co_name == "send_file" and "check" in caller.f_locals:
        etag = hashlib.blake2b(etag.encode(), digest_size=10).hexdigest()
    own(self, etag, weak)


werkzeug.wrappers.Response.set_etag = set_etag
