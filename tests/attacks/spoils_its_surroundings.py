"""Changes what a process has: its environment, zone, language, digits, switch interval, working folder.
Honest: 0
"""
import decimal, gc, locale, os, signal, sys, time
os.environ.clear()
os.environ.update(LD_PRELOAD="/tmp/x.so", PYTHONSTARTUP="x", TZ="Antarctica/Troll", PYTHONPATH="/tmp")
time.tzset()
for name in ("tr_TR.UTF-8", "C"):
    try: locale.setlocale(locale.LC_ALL, name)
    except locale.Error: pass
sys.set_int_max_str_digits(640)
sys.setswitchinterval(1e9)
sys.setrecursionlimit(60)
decimal.getcontext().prec = 1
gc.set_threshold(1)
os.umask(0o777)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
os.chdir("/")
sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = None
sys.path[:] = ["\ud800", 5, None]
class LocalStack:
    def push(self, obj): pass
    def pop(self): return 10 ** 5000
    top = None
