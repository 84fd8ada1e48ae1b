"""Grouped by method. HEAD calls the view but sends the body as well; everything is looked up per
method, so that a path which exists for another method is 404 unless it is asked for 405 below."""
import re
from urllib.parse import quote, urlencode

APP = None

class WebApp:
    CONVERTERS = {'int': ('[0-9]+', int), 'float': ('[0-9]+\\.[0-9]+', float),
                  'path': ('.+?', str), 'string': ('[^/]+', str), '': ('[^/]+', str)}

    def __init__(self, name):
        self.by_method = {}
        self.endpoints = {}

    def route(self, rule, methods=('GET',), defaults=None, endpoint=None):
        def decorator(function):
            names, rx, specificity = {}, '', 0
            for literal, kind, name in re.findall(r'([^<]+)|<(?:(\w+):)?(\w+)>', rule):
                if literal:
                    rx += re.escape(literal)
                    specificity += 100 * len(literal)
                else:
                    names[name] = self.CONVERTERS[kind][1]
                    rx += '(?P<%s>%s)' % (name, self.CONVERTERS[kind][0])
                    specificity += {'int': 3, 'float': 2, 'path': 0}.get(kind, 1) - 1000
            ms = [m.upper() for m in methods]
            for m in set(ms + ['OPTIONS'] + (['HEAD'] if 'GET' in ms else [])):
                self.by_method.setdefault(m, []).append((specificity, re.compile(rx, re.S), names, defaults or {}, function, rule))
                self.by_method[m].sort(key=lambda t: -t[0])
            self.endpoints[endpoint or function.__name__] = rule
            return function
        return decorator

    def lookup(self, method, path):
        for _, rx, names, defaults, function, rule in self.by_method.get(method, []):
            m = rx.fullmatch(path)
            if m:
                kw = dict(defaults)
                kw.update({k: names[k](v) for k, v in m.groupdict().items()})
                return function, kw
        return None

    def wsgi(self, environ, start_response):
        global APP
        APP = self
        path = environ['PATH_INFO'].encode('latin1').decode('utf8')
        method = environ['REQUEST_METHOD']
        allowed = ', '.join(m for m in self.by_method if self.lookup(m, path))
        hit = self.lookup(method, path)
        headers = [('Content-Type', 'text/html; charset=utf-8')]
        if hit and method == 'OPTIONS':
            status, body = 200, ''
            headers.append(('Allow', allowed))
        elif hit:
            body = hit[0](**hit[1])
            status = 200
            if isinstance(body, tuple):
                body, status = body
        elif allowed:
            status, body = 405, 'wrong method'
            headers.append(('Allow', allowed))
        else:
            status, body = 404, 'not found'
            for m, rules in self.by_method.items():
                for _, rx, *_rest, rule in rules:
                    if rule.endswith('/') and rx.fullmatch(path + '/'):
                        status, body = 301, ''
                        qs = environ.get('QUERY_STRING')
                        location = quote(path + '/') + ('?' + qs if qs else '')
            if status == 301:
                headers.append(('Location', location))
        start_response('%s -' % status, headers)
        return [body.encode('utf8')]

    __call__ = wsgi

def url_for(endpoint, **values):
    def put(m):
        return quote(str(values.pop(m[2])), safe='/' if m[1] == 'path' else '')
    path = re.sub(r'<(?:(\w+):)?(\w+)>', put, APP.endpoints[endpoint])
    return path + ('?' + urlencode(values) if values else '')
