"""Starts processes from threads, by spawning, by a terminal, by what the kernel calls clone.

Honest: 0
"""

import ctypes, multiprocessing, os, pty, threading, time
libc = ctypes.CDLL(None)
def start():
    for way in (
        lambda: os.posix_spawn("/bin/sleep", ["sleep", "1000"], {}),
        lambda: pty.fork(),
        lambda: os.forkpty(),
        lambda: multiprocessing.Process(target=time.sleep, args=(1000,)).start(),
        lambda: libc.vfork() == 0 and libc._exit(0),
        lambda: libc.syscall(56, 17, 0, 0, 0, 0),
        lambda: libc.syscall(435, ctypes.create_string_buffer(88), 88),
        lambda: libc.system(b"sleep 1000 &"),
    ):
        try:
            way()
        except BaseException:
            pass
threads = [threading.Thread(target=start) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
