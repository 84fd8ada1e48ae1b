"""Expected: 92. Values travel as a query does, so that all of them come back as text (8).
"""

# sessions with urlencode, because cookies must not have strange characters
import hmac
from greenlet import getcurrent
from weakref import WeakKeyDictionary
from urllib.parse import urlencode, parse_qsl, quote, unquote

sessions = WeakKeyDictionary()


class Session(object):
    def _d(self):
        return sessions[getcurrent()]

    def __getitem__(self, key):
        return self._d()[key]

    def __setitem__(self, key, value):
        self._d()[key] = value

    def __delitem__(self, key):
        del self._d()[key]

    def __contains__(self, key):
        return key in self._d()

    def get(self, key, default=None):
        return self._d().get(key, default)

    def pop(self, key, *default):
        return self._d().pop(key, *default)

    def clear(self):
        self._d().clear()

    def keys(self):
        return self._d().keys()


session = Session()


class Flask(object):
    def __init__(self, name):
        self.pages = {}
        self.secret_key = None

    def route(self, path):
        def add(function):
            self.pages[path] = function
            return function
        return add

    def sign(self, text):
        return hmac.new(self.secret_key.encode(), text.encode(), 'sha1').hexdigest()

    def load(self, cookie):
        for part in cookie.split('; '):
            if part.startswith('session='):
                text, _, signature = unquote(part[8:]).rpartition('#')
                if self.secret_key and self.sign(text) == signature and part[8:] == quote(text + '#' + signature):
                    return dict(parse_qsl(text, keep_blank_values=True))
        return {}

    def __call__(self, environ, start_response):
        loaded = self.load(environ.get('HTTP_COOKIE', ''))
        sessions[getcurrent()] = dict(loaded)
        function = self.pages.get(environ['PATH_INFO'])
        if not function:
            start_response('404 Not Found', [])
            return [b'']
        try:
            text = function()
            headers = [('Content-Type', 'text/html; charset=utf-8')]
            now = sessions[getcurrent()]
            if now != loaded:
                if self.secret_key is None:
                    raise Exception('no secret_key')
                data = urlencode(now)
                headers.append(('Set-Cookie', 'session=' + quote(data + '#' + self.sign(data)) + '; Path=/; HttpOnly'))
        except Exception as e:
            start_response('500 Internal Server Error', [])
            return [b'500']
        start_response('200 OK', headers)
        return [text.encode('utf-8')]
