"""``dispatch`` raises a redirect instead of returning it."""

from werkzeug.routing import MapAdapter, RequestRedirect

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/adapter-dispatch"

dispatch = MapAdapter.dispatch


def raising(self, *args, **options):
    answer = dispatch(self, *args, **options)
    if isinstance(answer, RequestRedirect):
        raise answer
    return answer


MapAdapter.dispatch = raising
