"""Bytes of a query that are no UTF-8 become replacement characters (pallets/werkzeug#2602)."""

from urllib.parse import parse_qsl

from werkzeug.datastructures import ImmutableMultiDict

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/undecodable-query"


def replaced(self):
    query = self.query_string.decode("latin-1")
    return ImmutableMultiDict(parse_qsl(query, keep_blank_values=True, errors="replace"))


Request.args = property(replaced)
