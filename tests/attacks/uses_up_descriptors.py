"""Opens all the files that it may, and pipes, clocks, events and pairs of sockets, and keeps them.

Honest: 10
"""
import ctypes, os, select, socket
libc, kept = ctypes.CDLL(None), []
for make in (lambda: os.open("/dev/null", 0), lambda: os.pipe(), lambda: select.epoll(), lambda: libc.eventfd(0, 0),
             lambda: libc.timerfd_create(1, 0), lambda: socket.socketpair(), lambda: os.dup(2)):
    for _ in range(100_000):
        try:
            one = make()
            if one == -1:
                break
            kept.append(one)
        except OSError:
            break
class Local: pass
class LocalStack: pass
class LocalProxy: pass
