"""OPTIONS names the methods of one rule, not of all the rules for the path."""

from flask_adapters.reference import adapter as adapter
from flask_reference import request
from flask_reference.app import Flask

BREAKS = "routing/automatic-options"


def of_one_rule(self):
    response = self.response_class()
    response.allow.update(request.url_rule.methods)
    return response


Flask.make_default_options_response = of_one_rule
