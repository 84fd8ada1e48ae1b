"""Report: pallets/flask#2730
A functools.partial cannot be a view of a blueprint.
"""

from changed import change
from flask.sansio.blueprints import Blueprint

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "views"
EXPECTED = ("blueprints/name-of-a-view",)

change(Blueprint.add_url_rule, {'and hasattr(view_func, "__name__") and': "and"})
