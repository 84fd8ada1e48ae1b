"""Expected: 70.33. Rules match the beginning of a path, and text in them is no text: not-found (8), literal (5),
leaf (4), a part of variables and two of int (2.5 and 2.67), half of not-allowed (3.5: what stands below a
path answers), and the rule behind another one in defaults (4).
"""

# My routing. Uses re.match because that is what we learned.
import re

STATUS = {200: '200 OK', 404: '404 NOT FOUND', 405: '405 METHOD NOT ALLOWED', 308: '308 PERMANENT REDIRECT'}


class Flask:
    def __init__(self, name):
        self.name = name
        self.routes = []

    def route(self, rule, methods=['GET'], defaults={}, endpoint=None):
        def wrapper(f):
            regex = rule
            converters = {}
            for conv, name in re.findall(r'<(?:(int|float|path|string):)?(\w+)>', rule):
                pattern = {'int': r'\d+', 'float': r'\d+\.\d+', 'path': '.+', 'string': '[^/]+', '': '[^/]+'}[conv]
                regex = re.sub(r'<(?:\w+:)?' + name + '>', '(?P<%s>%s)' % (name, pattern.replace('\\', '\\\\')), regex)
                converters[name] = {'int': int, 'float': float}.get(conv, str)
            m = set(methods)
            if 'GET' in m:
                m.add('HEAD')
            m.add('OPTIONS')
            self.routes.append((re.compile(regex), converters, m, dict(defaults), f, rule, endpoint or f.__name__))
            # longer rules and rules with fewer variables first
            self.routes.sort(key=lambda r: (r[5].count('<'), -len(r[5])))
            return f
        return wrapper

    def __call__(self, environ, start_response):
        global current
        current = self
        path = environ['PATH_INFO'].encode('latin1').decode('utf8')
        method = environ['REQUEST_METHOD']
        status, headers, body = self.find(path, method, environ.get('QUERY_STRING'))
        start_response(STATUS.get(status, '%d X' % status), headers + [('Content-Type', 'text/html')])
        if method == 'HEAD':
            return []
        return [body.encode('utf8')]

    def find(self, path, method, query):
        allowed = set()
        hits = []
        for regex, conv, methods, defaults, f, rule, e in self.routes:
            m = regex.match(path)
            if m:
                allowed |= methods
                hits.append((m, conv, methods, defaults, f))
        if not hits:
            for r in self.routes:
                if r[5].endswith('/') and r[0].match(path + '/'):
                    return 308, [('Location', path + '/' + ('?' + query if query else ''))], ''
            return 404, [], 'Not Found'
        if method == 'OPTIONS':
            return 200, [('Allow', ', '.join(allowed))], ''
        for m, conv, methods, defaults, f in hits:
            if method in methods:
                kw = dict(defaults)
                for k, v in m.groupdict().items():
                    kw[k] = conv[k](v)
                r = f(**kw)
                if isinstance(r, tuple):
                    return r[1], [], r[0]
                return 200, [], r
        return 405, [('Allow', ', '.join(allowed))], 'Method Not Allowed'


def url_for(endpoint, **values):
    from urllib.parse import quote, urlencode
    for r in current.routes:
        if r[6] == endpoint:
            url = r[5]
            for name in r[1]:
                url = re.sub('<(\w+:)?%s>' % name, lambda m: quote(str(values.pop(name)), safe='/' if m[1] == 'path:' else ''), url)
            if values:
                url += '?' + urlencode(values)
            return url
