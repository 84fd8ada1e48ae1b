"""A request class cannot choose how arguments are kept."""

from werkzeug.datastructures import ImmutableMultiDict

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/parameter-storage"

args = Request.args.fget
Request.args = property(lambda self: ImmutableMultiDict(args(self)))
