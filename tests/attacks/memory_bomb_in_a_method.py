"""Takes all memory at the first push.

Honest: 0
"""

class LocalStack:
    def push(self, obj):
        x = []
        while True: x.append("x" * 10 ** 8)
    def pop(self): return None
    top = None
