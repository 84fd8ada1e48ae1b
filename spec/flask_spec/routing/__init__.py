"""Routing: from a request to an endpoint with values, and back to a URL."""
