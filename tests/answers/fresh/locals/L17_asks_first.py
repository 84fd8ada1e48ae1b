name = input("Please type your student number: ")
print("Hello", name)
class LocalStack:
    def __init__(self): self.items = []
    def push(self, x): self.items.append(x)
    def pop(self): return self.items.pop() if self.items else None
    @property
    def top(self): return self.items[-1] if self.items else None
