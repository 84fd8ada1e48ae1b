"""Moves what stands in pipes and files by splice, tee, sendfile, vmsplice and copy_file_range.

Honest: 10
"""
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
r, w = os.pipe()
for fd in range(0, 64):
    for other in (r, w, *range(0, 12)):
        libc.tee(fd, w, 4096, 3)
        libc.splice(fd, None, w, None, 4096, 3)
        libc.splice(r, None, fd, None, 4096, 3)
        libc.sendfile(w, fd, None, 4096)
        libc.syscall(326, fd, None, other, None, 4096, 0)
        libc.syscall(278, fd, ctypes.byref(ctypes.c_char_p(b"x")), 1, 3)
    libc.fcntl(fd, 1031, 4096)
    libc.ioctl(fd, 0x541B, ctypes.byref(ctypes.c_int()))
class Local: pass
class LocalStack: pass
class LocalProxy: pass
