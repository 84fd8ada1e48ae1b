"""Werkzeug's client answers only where it is told a class of responses."""

import werkzeug.test

from flask_adapters.reference import adapter as adapter

BREAKS = "testing/client-of-any-application"

init = werkzeug.test.Client.__init__


def with_a_class(self, application, response_wrapper="", *arguments, **options):
    init(self, application, response_wrapper, *arguments, **options)


werkzeug.test.Client.__init__ = with_a_class
