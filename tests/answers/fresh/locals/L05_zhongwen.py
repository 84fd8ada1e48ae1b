# 作业三：线程局部变量
# 每个线程、每个协程（greenlet）都有自己的值
from collections import defaultdict
from threading import get_ident as 线程号

try:
    from greenlet import getcurrent as 当前协程
except ImportError:
    当前协程 = lambda: None


def 谁():
    return 线程号(), 当前协程()


class Local(object):
    def __init__(self):
        object.__setattr__(self, '仓库', defaultdict(dict))

    def __getattr__(self, 名):
        表 = object.__getattribute__(self, '仓库')[谁()]
        if 名 not in 表:
            raise AttributeError('没有这个属性：' + 名)
        return 表[名]

    def __setattr__(self, 名, 值):
        self.仓库[谁()][名] = 值

    def __delattr__(self, 名):
        if 名 not in self.仓库[谁()]:
            raise AttributeError(名)
        self.仓库[谁()].pop(名)

    def __call__(self, 名):
        return LocalProxy(self, 名)


def release_local(甲):
    if isinstance(甲, LocalStack):
        甲 = 甲.里面
    object.__getattribute__(甲, '仓库').pop(谁(), None)


class LocalStack(object):
    def __init__(self):
        self.里面 = Local()

    def push(self, 物):
        栈 = getattr(self.里面, '栈', None)
        if 栈 is None:
            self.里面.栈 = 栈 = []
        栈.append(物)
        return 栈

    def pop(self):
        栈 = getattr(self.里面, '栈', None)
        if not 栈:
            return None
        return 栈.pop()

    @property
    def top(self):
        try:
            return self.里面.栈[-1]
        except (AttributeError, IndexError):
            return None

    def __call__(self):
        def 查():
            if self.top is None:
                raise RuntimeError('空')
            return self.top
        return LocalProxy(查)


class LocalProxy(object):
    def __init__(self, 源, 名=None):
        self.__dict__['_源'] = 源
        self.__dict__['_名'] = 名

    def _get_current_object(self):
        if self.__dict__['_名'] is None:
            return self.__dict__['_源']()
        try:
            return getattr(self.__dict__['_源'], self.__dict__['_名'])
        except AttributeError:
            raise RuntimeError('没有对象')

    def __getattr__(self, 名):
        return getattr(self._get_current_object(), 名)

    def __setattr__(self, 名, 值):
        setattr(self._get_current_object(), 名, 值)

    def __delattr__(self, 名):
        delattr(self._get_current_object(), 名)

    def __setitem__(self, 键, 值):
        self._get_current_object()[键] = 值

    def __delitem__(self, 键):
        del self._get_current_object()[键]

    __getitem__ = lambda x, i: x._get_current_object()[i]
    __contains__ = lambda x, i: i in x._get_current_object()
    __len__ = lambda x: len(x._get_current_object())
    __iter__ = lambda x: iter(x._get_current_object())
    __call__ = lambda x, *a, **k: x._get_current_object()(*a, **k)
    __str__ = lambda x: str(x._get_current_object())
    __repr__ = lambda x: repr(x._get_current_object())
    __bool__ = lambda x: bool(x._get_current_object())
    __hash__ = lambda x: hash(x._get_current_object())
    __eq__ = lambda x, y: x._get_current_object() == y
    __ne__ = lambda x, y: x._get_current_object() != y
    __lt__ = lambda x, y: x._get_current_object() < y
    __gt__ = lambda x, y: x._get_current_object() > y
    __le__ = lambda x, y: x._get_current_object() <= y
    __ge__ = lambda x, y: x._get_current_object() >= y
    __add__ = lambda x, y: x._get_current_object() + y
    __radd__ = lambda x, y: y + x._get_current_object()
    __sub__ = lambda x, y: x._get_current_object() - y
    __rsub__ = lambda x, y: y - x._get_current_object()
    __mul__ = lambda x, y: x._get_current_object() * y
    __rmul__ = lambda x, y: y * x._get_current_object()
