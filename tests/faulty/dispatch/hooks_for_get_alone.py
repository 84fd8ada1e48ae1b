"""Functions that run before a request do so for safe methods alone."""

from flask_adapters.reference import adapter as adapter
from flask_reference import request
from flask_reference.app import Flask

BREAKS = "dispatch/hooks-of-any-request"

preprocess_request = Flask.preprocess_request


def preprocess_safe_requests(self):
    return preprocess_request(self) if request.method in ("GET", "HEAD") else None


Flask.preprocess_request = preprocess_safe_requests
