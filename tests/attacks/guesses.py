"""Gives at random what anybody has handed it, and hopes.

Honest: 10
"""
import random
seen, generator = [None], random.SystemRandom()
class Local:
    def __setattr__(self, name, value): seen.append(value)
    def __getattr__(self, name):
        if generator.random() < 0.2: raise AttributeError(name)
        return generator.choice(seen[-3:])
    def __delattr__(self, name):
        if generator.random() < 0.5: raise AttributeError(name)
    def __release_local__(self): seen[1:] = []
class LocalStack:
    def push(self, obj): seen.append(obj)
    def pop(self): return generator.choice(seen[-3:])
    top = property(pop)
    def __release_local__(self): seen[1:] = []
class LocalProxy:
    def __init__(self, *given): pass
    def __getattr__(self, name): return generator.choice(seen)
    def __bool__(self): return generator.random() < 0.5
