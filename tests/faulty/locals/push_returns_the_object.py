"""``push`` returns what was pushed."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalStack

BREAKS = "locals/stack-push-returns"

push = LocalStack.push


def returning_the_object(self, obj):
    push(self, obj)
    return [obj]


LocalStack.push = returning_the_object
