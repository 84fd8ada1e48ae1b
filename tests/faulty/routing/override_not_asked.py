"""``flask.url_for`` does not call the application's method where it is overridden."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.current import the_app

BREAKS = "routing/url-for-app-method"

flask_reference.url_for = lambda endpoint, **values: Flask.url_for(the_app(), endpoint, **values)
