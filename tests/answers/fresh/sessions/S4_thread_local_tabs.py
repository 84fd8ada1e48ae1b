import hmac, json, threading
from hashlib import sha256

data = threading.local()

class Session:
	def _d(self):
		return data.values
	def __getitem__(self, k):
		return self._d()[k]
	def __setitem__(self, k, v):
		if not data.key:
			raise Exception("no secret key")
		self._d()[k] = v
		data.changed = True
	def __delitem__(self, k):
		del self._d()[k]
		data.changed = True
	def __contains__(self, k):
		return k in self._d()
	def get(self, k, default=None):
		return self._d().get(k, default)
	def pop(self, k, *default):
		data.changed = True
		return self._d().pop(k, *default)
	def clear(self):
		data.changed = True
		self._d().clear()
	def keys(self):
		return self._d().keys()
	def items(self):
		return self._d().items()
	def __iter__(self):
		return iter(self._d())
	def __len__(self):
		return len(self._d())

session = Session()

class Flask:
	def __init__(self, name, secret_key=None):
		self.secret_key = secret_key
		self.r = {}
	def route(self, path):
		def d(f):
			self.r[path] = f
			return f
		return d
	def sign(self, hexdata):
		return hmac.new(self.secret_key.encode("utf-8"), hexdata.encode("ascii", "replace"), sha256).hexdigest()
	def __call__(self, env, start):
		data.values = {}
		data.changed = False
		data.key = self.secret_key
		for c in env.get("HTTP_COOKIE", "").split("; "):
			if c.startswith("session=") and self.secret_key:
				v = c[8:]
				if self.sign(v[64:]) == v[:64]:
					data.values = json.loads(bytes.fromhex(v[64:]).decode("utf-8"))
		f = self.r.get(env["PATH_INFO"])
		h = [("Content-Type", "text/html")]
		if f is None:
			start("404 Not Found", h)
			return [b"404"]
		try:
			t = f()
		except Exception as e:
			start("500 Internal Server Error", h)
			return [b"500"]
		if data.changed:
			x = json.dumps(data.values).encode("utf-8").hex()
			h.append(("Set-Cookie", "session=" + self.sign(x) + x + "; Path=/"))
		start("200 OK", h)
		return [t.encode("utf-8")]
