# student: Anna, semester 2
from contextvars import ContextVar

class Local():
	def __init__(self):
		self.__dict__["store"] = ContextVar("store")
	def _get(self):
		try:
			return self.store.get()
		except LookupError:
			return {}
	def __getattr__(self, name):
		if name in self._get():
			return self._get()[name]
		else:
			raise AttributeError("not set: " + name)
	def __setattr__(self, name, value):
		new = self._get().copy()
		new[name] = value
		self.store.set(new)
	def __delattr__(self, name):
		if name not in self._get():
			raise AttributeError("not set: " + name)
		new = self._get().copy()
		del new[name]
		self.store.set(new)
	def __release_local__(self):
		self.store.set({})
	def __call__(self, name):
		return LocalProxy(self, name)

class LocalStack():
	def __init__(self):
		self.local = Local()
		
	def _list(self):
		try:
			return self.local.list
		except AttributeError:
			return []
	def push(self, obj):
		self.local.list = self._list() + [obj]
	def pop(self):
		lst = self._list()
		if len(lst) == 0:
			return None
		self.local.list = lst[0:len(lst)-1]
		return lst[len(lst)-1]
	@property
	def top(self):
		return self._list()[-1]
	def __release_local__(self):
		self.local.__release_local__()
	def __call__(self):
		def f():
			if len(self._list()) == 0:
				raise RuntimeError("stack is empty")
			return self.top
		return LocalProxy(f)

class LocalProxy():
	def __init__(self, f, name=None):
		self.__dict__["f"] = f
		self.__dict__["name"] = name
	def _get_current_object(self):
		if self.__dict__["name"] != None:
			try:
				return getattr(self.__dict__["f"], self.__dict__["name"])
			except AttributeError:
				raise RuntimeError("no object")
		else:
			return self.__dict__["f"]()
	def __getattr__(self, name):
		return getattr(self._get_current_object(), name)
	def __setattr__(self, name, value):
		setattr(self._get_current_object(), name, value)
	def __delattr__(self, name):
		delattr(self._get_current_object(), name)
	def __getitem__(self, i):
		return self._get_current_object()[i]
	def __setitem__(self, i, v):
		self._get_current_object()[i] = v
	def __delitem__(self, i):
		del self._get_current_object()[i]
	def __len__(self):
		return len(self._get_current_object())
	def __iter__(self):
		return iter(self._get_current_object())
	def __contains__(self, x):
		return x in self._get_current_object()
	def __call__(self, *args, **kwargs):
		return self._get_current_object()(*args, **kwargs)
	def __str__(self):
		return str(self._get_current_object())
	def __repr__(self):
		return repr(self._get_current_object())
	def __bool__(self):
		return bool(self._get_current_object())
	def __eq__(self, other):
		return self._get_current_object() == other
	def __ne__(self, other):
		return self._get_current_object() != other
	def __lt__(self, other):
		return self._get_current_object() < other
	def __gt__(self, other):
		return self._get_current_object() > other
	def __le__(self, other):
		return self._get_current_object() <= other
	def __ge__(self, other):
		return self._get_current_object() >= other
	def __hash__(self):
		return hash(self._get_current_object())
	def __add__(self, other):
		return self._get_current_object() + other
	def __sub__(self, other):
		return self._get_current_object() - other
	def __mul__(self, other):
		return self._get_current_object() * other
	def __radd__(self, other):
		return other + self._get_current_object()
	def __rsub__(self, other):
		return other - self._get_current_object()
	def __rmul__(self, other):
		return other * self._get_current_object()
