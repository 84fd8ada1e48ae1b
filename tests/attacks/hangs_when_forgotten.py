"""Never ends in a destructor.

Honest: 0
"""

class LocalStack:
    def push(self, obj): self.x = obj
    def pop(self): return None
    top = None
    def __del__(self):
        while True: pass
