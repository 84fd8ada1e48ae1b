"""Changes what its process is: its name, its keeper, its signals, its speculation, its capabilities.
Honest: 0
"""
import ctypes
libc = ctypes.CDLL(None)
for option in range(80):
    for value in (0, 1, 2, 9):
        if option not in (22,):
            libc.prctl(option, value, 0, 0, 0)
libc.prctl(15, b"left-behind", 0, 0, 0)
libc.prctl(22, 1, 0, 0, 0)
