"""``endpoint`` does not attach a function where there is one."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/late-view"


def keep_the_first(self, endpoint):
    return lambda function: self.view_functions.setdefault(endpoint, function)


Flask.endpoint = keep_the_first
