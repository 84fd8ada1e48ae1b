"""Report: niwinz/django-jinja#78
What a filter of the application gives is not escaped.
"""

from changed import change
from flask.sansio.app import App

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "templates"
EXPECTED = ("templates/added-functions", "templates/autoescape")

change(
    App.add_template_filter,
    {
        "self.jinja_env.filters[name or f.__name__] = f": (
            "from markupsafe import Markup\n"
            "    def marked(*args, **kwargs):\n"
            "        given = f(*args, **kwargs)\n"
            "        return Markup(given) if isinstance(given, str) else given\n"
            "    self.jinja_env.filters[name or f.__name__] = marked"
        )
    },
)
