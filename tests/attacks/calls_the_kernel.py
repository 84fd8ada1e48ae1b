"""Calls the kernel around Python: new namespaces, mounts, users, io_uring.

Honest: 0
"""

import ctypes
libc = ctypes.CDLL(None, use_errno=True)
libc.unshare(0x10000000)
libc.mount(b"tmpfs", b"/tmp", b"tmpfs", 0, None)
libc.setresuid(0, 0, 0)
libc.chroot(b"/")
for number in (425, 321, 101, 272, 308, 435, 56, 57, 58, 59):
    libc.syscall(number, 0, 0, 0, 0, 0, 0) if number not in (56, 57, 58) else libc.syscall(number, 17, 0, 0, 0, 0)
