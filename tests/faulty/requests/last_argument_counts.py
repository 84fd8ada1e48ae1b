"""Of several arguments with one name the last counts."""

from werkzeug.datastructures import ImmutableMultiDict

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/args-access"

args = Request.args.fget


def backwards(self):
    return ImmutableMultiDict(reversed(list(args(self).items(multi=True))))


Request.args = property(backwards)
