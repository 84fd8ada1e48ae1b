# session is just a dict, saved in the cookie and signed
import hmac, hashlib, json, base64
session = {}

class Flask:
    def __init__(self, name):
        self.secret_key = None
        self.routes = {}

    def route(self, rule):
        def deco(f):
            self.routes[rule] = f
            return f
        return deco

    def __call__(self, environ, start_response):
        session.clear()
        cookie = environ.get('HTTP_COOKIE', '')
        try:
            name, value = cookie.split('=', 1)
            data, sig = value.split('.')
            if hmac.new(self.secret_key.encode(), data.encode(), hashlib.sha256).hexdigest() == sig:
                session.update(json.loads(base64.urlsafe_b64decode(data.encode())))
        except Exception:
            pass
        before = json.dumps(session)
        view = self.routes.get(environ['PATH_INFO'])
        if not view:
            start_response('404 Not Found', [('Content-Type', 'text/plain')])
            return [b'404']
        body = view()
        headers = [('Content-Type', 'text/plain')]
        after = json.dumps(session)
        if before != after:
            if not self.secret_key:
                start_response('500 Internal Server Error', [('Content-Type', 'text/plain')])
                return [b'no secret key']
            data = base64.urlsafe_b64encode(after.encode()).decode()
            sig = hmac.new(self.secret_key.encode(), data.encode(), hashlib.sha256).hexdigest()
            headers.append(('Set-Cookie', 'session=%s.%s; Path=/' % (data, sig)))
        start_response('200 OK', headers)
        return [body.encode()]
