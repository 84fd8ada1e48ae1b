#!/usr/bin/env python3
"""
Router without the redirect to the slash: /about/ and /about are simply two different paths here,
which I find cleaner.
"""
import re, threading
from urllib.parse import parse_qsl, quote, urlencode
from wsgiref.headers import Headers

_tl = threading.local()
KINDS = dict(string=('[^/]+', str), int=('[0-9]+', int), float=('[0-9]+[.][0-9]+', float), path=('.+', str))


class Request(object):
    def __init__(self, env):
        self.method = env['REQUEST_METHOD']
        self.path = env['PATH_INFO'].encode('iso-8859-1').decode('utf-8')
        self.args = dict(parse_qsl(env.get('QUERY_STRING', '')))


class Flask(object):
    def __init__(self, *args, **kwargs):
        self._rules = []

    def route(self, rule, methods=None, defaults=None, endpoint=None):
        def deco(func):
            self.add(rule, func, methods, defaults, endpoint)
            return func
        return deco

    def add(self, rule, func, methods, defaults, endpoint):
        pieces = re.split(r'<([^>]+)>', rule)
        rx, types, names, score = '', {}, [], []
        for i, piece in enumerate(pieces):
            if i % 2 == 0:
                rx += re.escape(piece)
                score.append((0, -len(piece)))
            else:
                kind, _, name = piece.rpartition(':')
                types[name] = KINDS[kind or 'string'][1]
                rx += '(?P<%s>%s)' % (name, KINDS[kind or 'string'][0])
                score.append((1, 'int float string path'.split().index(kind or 'string')))
        ms = set(m.upper() for m in methods or ['GET'])
        if 'GET' in ms: ms.add('HEAD')
        ms.add('OPTIONS')
        self._rules.append((score, re.compile('(?s:%s)' % rx), types, ms, defaults or {}, endpoint or func.__name__, func, pieces))
        self._rules.sort(key=lambda r: r[0])

    def __call__(self, env, start):
        req = _tl.req = Request(env)
        _tl.app = self
        h = Headers([('Content-Type', 'text/html; charset=utf-8')])
        matches = [(m, r) for r in self._rules for m in [r[1].fullmatch(req.path)] if m]
        allow = sorted(set(x for m, r in matches for x in r[3]))
        if not matches:
            status, body = 404, 'nope'
        elif req.method == 'OPTIONS':
            h['Allow'] = ', '.join(allow)
            status, body = 200, ''
        else:
            for m, r in matches:
                if req.method in r[3]:
                    kw = dict(r[4])
                    kw.update((k, r[2][k](v)) for k, v in m.groupdict().items())
                    rv = r[6](**kw)
                    body, status = rv if isinstance(rv, tuple) else (rv, 200)
                    break
            else:
                h['Allow'] = ', '.join(allow)
                status, body = 405, 'not this way'
        start('%d %s' % (status, {200: 'OK', 404: 'Not Found', 405: 'Method Not Allowed'}.get(status, 'Whatever')), h.items())
        return [b'' if req.method == 'HEAD' else body.encode('utf-8')]


def url_for(endpoint, **values):
    for score, rx, types, ms, defaults, name, func, pieces in _tl.app._rules:
        if name == endpoint and all(t in values for t in types):
            url = ''
            used = set()
            for i, piece in enumerate(pieces):
                if i % 2:
                    kind, _, var = piece.rpartition(':')
                    used.add(var)
                    url += quote(str(values[var]), safe='/' if kind == 'path' else '')
                else:
                    url += quote(piece)
            left = [(k, v) for k, v in values.items() if k not in used]
            return url + ('?' + urlencode(left) if left else '')
    raise Exception('no such endpoint')
