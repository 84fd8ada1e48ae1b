"""``push`` returns what was pushed."""

from flask_reference.local import LocalStack

from flask_adapters.reference import adapter as adapter

BREAKS = "locals/stack-push-returns"

push = LocalStack.push


def returning_the_object(self, obj):
    push(self, obj)
    return [obj]


LocalStack.push = returning_the_object
