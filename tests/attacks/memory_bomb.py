"""Takes all memory.

Honest: 0
"""

x = []
while True:
    x.append(bytearray(10 ** 8))
