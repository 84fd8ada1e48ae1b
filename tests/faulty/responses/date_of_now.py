"""A response that is made conditional has the date of now, beside the one that it had."""

from werkzeug.http import http_date
from werkzeug.wrappers import Response

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/conditional-date"

make = Response.make_conditional


def of_now(self, *arguments, **options):
    self.headers["Date"] = http_date()
    return make(self, *arguments, **options)


Response.make_conditional = of_now
