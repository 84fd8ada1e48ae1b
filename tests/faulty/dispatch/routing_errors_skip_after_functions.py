"""An answer that routing gives, a refusal or a redirect, does not pass the after functions."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.globals import request

BREAKS = "dispatch/hooks-of-any-answer"

process = Flask.process_response


def process_what_views_answer(self, response):
    return response if request.routing_exception is not None else process(self, response)


Flask.process_response = process_what_views_answer
