"""Report: Pylons/pyramid#1183
The anchor of a built URL is not encoded.
"""

from changed import change
from flask.app import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "url building"
EXPECTED = ("routing/url-for-anchor",)

change(
    Flask.url_for, {"_anchor = _url_quote(": "_anchor = str(", ', safe="%!#$&\'()*+,/:;=?@"': ""}
)
