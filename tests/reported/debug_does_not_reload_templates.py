"""Report: pallets/flask#2373
Templates are not reloaded when debug mode is set after the template environment was used.
"""

from changed import change
from flask.sansio.app import App

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "templates"
EXPECTED = ("templates/auto-reload", "application/debug-and-templates")

change(App.debug.fset, {"self.jinja_env.auto_reload = value": "pass"})
