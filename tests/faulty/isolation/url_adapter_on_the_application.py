"""The URL adapter of a request is kept on the application, until the next request comes."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext

BREAKS = "isolation/url-building"


class OnTheApplication:
    def __get__(self, context, owner):
        return context.app.extensions.get("url_adapter")

    def __set__(self, context, adapter):
        context.app.extensions["url_adapter"] = adapter


RequestContext.url_adapter = OnTheApplication()
