"""Report: ckan/ckan#4873
The option _external stands in the query of the URL that it is given for.
"""

from changed import change
from flask.app import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "url building"
EXPECTED = ("routing/url-for-external",)

change(
    Flask.url_for,
    {
        "self.inject_url_defaults(": "values |= {'_external': True} if _external else {}\n"
        "    self.inject_url_defaults("
    },
)
