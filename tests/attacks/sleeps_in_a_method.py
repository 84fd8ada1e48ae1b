"""Sleeps at the first push; swallows what would wake it.

Honest: 0
"""

import time
class LocalStack:
    def push(self, obj):
        while True:
            try:
                time.sleep(100_000)
            except BaseException:
                pass
    pop = push
    top = None
