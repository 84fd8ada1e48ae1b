"""Writes as much as it can.

Honest: 0
"""

for number in range(10_000):
    try:
        with open(f"file{number}", "wb") as file:
            for _ in range(100): file.write(b"x" * 10 ** 7)
    except OSError:
        pass
    if number > 50: break
for place in ("/tmp", "/dev/shm", "/var/tmp"):
    try:
        with open(place + "/left-behind-by-attack", "wb") as file: file.write(b"x")
    except OSError:
        pass
