"""A response of 304 has neither Cache-Control nor Expires."""

from werkzeug.wrappers import response

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/ranges-keep-headers"

remove = response.remove_entity_headers


def and_caching(headers, *allowed):
    remove(headers)
    headers.pop("Cache-Control", None)


response.remove_entity_headers = and_caching
