"""Maps, locks, seals and populates as much memory as there is; maps the lowest and the last pages.
Honest: 0
"""
import ctypes, mmap
libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mlockall(7)
for size in (1 << 46, 1 << 40, 1 << 34, 1 << 31, 1 << 29):
    for flags in (0x22, 0x8022, 0x40022, 0x4022, 0x100022):
        libc.mmap(ctypes.c_void_p(0), ctypes.c_size_t(size), 7, flags, -1, ctypes.c_long(0))
held = []
try:
    while True: held.append(mmap.mmap(-1, 1 << 24)); held[-1].write(b"x" * (1 << 24))
except (OSError, ValueError, MemoryError):
    pass
libc.madvise(ctypes.c_void_p(id(held) & ~4095), ctypes.c_size_t(1 << 20), 4)
