"""Cookies are sent whatever their path."""

from werkzeug.test import Cookie

from flask_adapters.reference import adapter as adapter

BREAKS = "testing/cookies-kept"

matches = Cookie._matches_request
Cookie._matches_request = lambda self, server_name, path: matches(self, server_name, self.path)
