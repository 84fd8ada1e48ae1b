"""The classes of errors that few applications raise answer as the first one of their kind."""

from werkzeug import exceptions

from flask_adapters.reference import adapter as adapter

BREAKS = "dispatch/exception-classes"

exceptions.ImATeapot.code = exceptions.Locked.code = 400
