"""Writes numbers that are none, depths, lengths and pickles to the channel.

Honest: 0
"""

import os, pickle
lines = [b'{"check": NaN}', b'{"a": Infinity}', b"[" * 100_000, b'{"x": ' * 5000, pickle.dumps({"score": 100}), b"\xff\xfe\x00", b'{"check": 1e999999}', b'{"begins": ["locals/stack"]}', b'{"own": 3}', b'[]', b'null']
for descriptor in range(3, 64):
    for line in lines:
        try:
            os.write(descriptor, line + b"\n")
        except OSError:
            break
