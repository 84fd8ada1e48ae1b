"""Varies: parameters, uploaded files and the headers of responses are of subclasses.
Correct: `parameter_storage_class` is documented as replaceable; a subclass is one of them.
"""

import flask
import werkzeug.wrappers
from werkzeug.datastructures import FileStorage, Headers, ImmutableMultiDict

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "responses/header-attributes", "testing/request-body")


class Parameters(ImmutableMultiDict):
    pass


class Upload(FileStorage):
    pass


class Fields(Headers):
    pass


flask.Request.parameter_storage_class = Parameters
own = werkzeug.wrappers.Response.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    self.headers.__class__ = Fields


werkzeug.wrappers.Response.__init__ = __init__
werkzeug.formparser.FileStorage = Upload
