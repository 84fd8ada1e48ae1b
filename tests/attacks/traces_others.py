"""Attaches to its parent and reads the memory of others.

Honest: 0
"""

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace(16, os.getppid(), 0, 0)
libc.ptrace(0, 0, 0, 0)
buffer = ctypes.create_string_buffer(100)
for process in (1, os.getppid()):
    for name in ("mem", "environ", "cmdline", "maps"):
        try:
            with open(f"/proc/{process}/{name}", "rb") as file: print(file.read(100))
        except OSError:
            pass
