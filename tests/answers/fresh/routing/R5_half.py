# Only did exact paths and <name>. No methods, no converters. -- Ben
class MiniFlask:
    def __init__(self, name):
        self.urls = {}

    def route(self, rule, **options):
        def decorator(view):
            self.urls[tuple(rule.split('/'))] = view
            return view
        return decorator

    def __call__(self, environ, start_response):
        path = tuple(environ['PATH_INFO'].split('/'))
        for rule, view in self.urls.items():
            if len(rule) != len(path):
                continue
            args = {}
            for r, p in zip(rule, path):
                if r.startswith('<') and r.endswith('>') and p != '':
                    args[r[1:-1]] = p
                elif r != p:
                    break
            else:
                text = view(**args)
                start_response('200 OK', [('Content-type', 'text/html')])
                return [text.encode()]
        start_response('404 Not Found', [('Content-type', 'text/html')])
        return [b'Not Found']
