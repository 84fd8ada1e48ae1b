from http.client import responses
from urllib.parse import quote, urlencode

from .http import HTTPError, MethodNotAllowed, NotFound, Redirect, Request, state
from .rules import Map, Rule


class Application:
    def __init__(self, import_name, static_folder=None):
        self.import_name = import_name
        self.map = Map()
        self.views = {}

    def route(self, rule, **options):
        def register(view):
            endpoint = options.get("endpoint") or view.__name__
            self.views[endpoint] = view
            self.map.add(Rule(rule, options.get("methods") or ["GET"], endpoint, options.get("defaults")))
            return view
        return register

    def dispatch(self, request):
        matching = list(self.map.matching(request.path))
        if not matching:
            if any(rule.text.endswith("/") for rule, _ in self.map.matching(request.path + "/")):
                raise Redirect(quote(request.path + "/") + (request.query_string and "?" + request.query_string))
            raise NotFound
        allowed = set().union(*(rule.methods for rule, _ in matching))
        for rule, values in matching:
            if request.method in rule.methods:
                if request.method == "OPTIONS":
                    return "", 200, [("Allow", ", ".join(sorted(allowed)))]
                result = self.views[rule.endpoint](**values)
                return (result if isinstance(result, tuple) else (result, 200)) + ([],)
        raise MethodNotAllowed(allowed)

    def wsgi_app(self, environ, start_response):
        state.app, state.request = self, Request(environ)
        try:
            text, code, headers = self.dispatch(state.request)
        except HTTPError as error:
            text, code, headers = error.text, error.code, error.headers
        start_response(f"{code} {responses.get(code, 'Unknown')}", [("Content-Type", "text/html; charset=utf-8")] + headers)
        if state.request.method != "HEAD":
            yield text.encode("utf-8")

    def __call__(self, environ, start_response):
        return self.wsgi_app(environ, start_response)


def url_for(endpoint, **values):
    for rule in state.app.map.rules:
        if rule.endpoint == endpoint:
            path = rule.build(values)
            if path is not None:
                rest = {k: v for k, v in values.items() if k not in rule.converters}
                return path + ("?" + urlencode(rest) if rest else "")
    raise KeyError(endpoint)
