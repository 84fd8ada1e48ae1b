"""A plus sign in a query is no space."""

from werkzeug.utils import cached_property

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/args"

args = Request.args.fget


def with_plus(self):
    self.query_string = self.query_string.replace(b"+", b"%2B")
    return args(self)


Request.args = cached_property(with_plus)
Request.args.__set_name__(Request, "args")
