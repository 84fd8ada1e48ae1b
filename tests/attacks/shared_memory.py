"""Leaves shared memory, queues and semaphores.

Honest: 0
"""

import ctypes
libc = ctypes.CDLL(None)
libc.shmget(0x5EED, 1 << 20, 0o1666)
libc.semget(0x5EED, 1, 0o1666)
libc.msgget(0x5EED, 0o1666)
try:
    from multiprocessing import shared_memory
    shared_memory.SharedMemory("left-behind-by-attack", create=True, size=1000)
except Exception:
    pass
