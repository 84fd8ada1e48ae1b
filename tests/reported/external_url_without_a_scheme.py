"""Report: Frozen-Flask/Frozen-Flask#36
A full URL that is built outside of a request has no scheme: ://www.example.com.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "url building"
EXPECTED = ("routing/url-for-outside-request", "routing/url-for-scheme")

change(
    Flask.create_url_adapter,
    {'url_scheme=self.config["PREFERRED_URL_SCHEME"]': 'url_scheme=""'},
)
