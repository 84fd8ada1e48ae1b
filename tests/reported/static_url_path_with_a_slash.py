"""Report: pallets/flask#3134
A static_url_path that ends in a slash makes rules with two slashes, whose files are not found.
"""

from changed import change
from flask.sansio.scaffold import Scaffold
from werkzeug.routing import Rule

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "static files"
EXPECTED = ("application/static-url-path",)

change(Scaffold.static_url_path.fset, {'value = value.rstrip("/")': "pass"})
change(Rule.compile, {'rule = re.sub("/{2,}", "/", self.rule)': "pass"})
