# I use dict because it is already there :)
class Local(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__

    def __call__(self, name):
        return LocalProxy(self, name)


class LocalStack(list):
    push = list.append

    def pop(self):
        if self:
            return list.pop(self)

    @property
    def top(self):
        if self:
            return self[-1]

    def __call__(self):
        def top():
            if not self:
                raise RuntimeError("empty")
            return self[-1]
        return LocalProxy(top)


def release_local(x):
    x.clear()


class LocalProxy:
    def __init__(self, f, name=None):
        self.__dict__["o"] = f if name is None else (lambda: f[name])

    def _get_current_object(self):
        try:
            return self.__dict__["o"]()
        except KeyError:
            raise RuntimeError("no such object")

    def __getattr__(self, n): return getattr(self._get_current_object(), n)
    def __setattr__(self, n, v): setattr(self._get_current_object(), n, v)
    def __delattr__(self, n): delattr(self._get_current_object(), n)
    def __getitem__(self, n): return self._get_current_object()[n]
    def __setitem__(self, n, v): self._get_current_object()[n] = v
    def __delitem__(self, n): del self._get_current_object()[n]
    def __len__(self): return len(self._get_current_object())
    def __iter__(self): return iter(self._get_current_object())
    def __contains__(self, n): return n in self._get_current_object()
    def __call__(self, *a, **k): return self._get_current_object()(*a, **k)
    def __str__(self): return str(self._get_current_object())
    def __repr__(self): return repr(self._get_current_object())
    def __bool__(self): return bool(self._get_current_object())
    def __eq__(self, n): return self._get_current_object() == n
    def __ne__(self, n): return self._get_current_object() != n
    def __lt__(self, n): return self._get_current_object() < n
    def __gt__(self, n): return self._get_current_object() > n
    def __le__(self, n): return self._get_current_object() <= n
    def __ge__(self, n): return self._get_current_object() >= n
    def __hash__(self): return hash(self._get_current_object())
    def __add__(self, n): return self._get_current_object() + n
    def __sub__(self, n): return self._get_current_object() - n
    def __mul__(self, n): return self._get_current_object() * n
    def __radd__(self, n): return n + self._get_current_object()
    def __rsub__(self, n): return n - self._get_current_object()
    def __rmul__(self, n): return n * self._get_current_object()
