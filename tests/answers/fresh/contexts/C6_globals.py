# simple is better than complex
current_app = None
request = None
g = None


class LocalStack:
    def __init__(self):
        self.l = []

    def push(self, x):
        self.l.append(x)

    def pop(self):
        return self.l.pop() if self.l else None

    @property
    def top(self):
        return self.l[-1] if self.l else None


class Obj:
    def get(self, n, d=None):
        return getattr(self, n, d)

    def __contains__(self, n):
        return hasattr(self, n)


class Ctx:
    def __init__(self, app, req):
        self.new = (app, req, Obj())

    def __enter__(self):
        global current_app, request, g
        self.old = current_app, request, g
        current_app, request, g = self.new

    def __exit__(self, *a):
        global current_app, request, g
        current_app, request, g = self.old


class Req:
    def __init__(self, p):
        self.path = p.split("?")[0]
        self.args = dict(x.split("=") for x in p.split("?")[1].split("&")) if "?" in p else {}


class Flask:
    def __init__(self, name):
        self.name = name

    def app_context(self):
        return Ctx(self, None)

    def test_request_context(self, p):
        return Ctx(self, Req(p))


def has_app_context():
    return current_app is not None


def has_request_context():
    return request is not None
