import pytest
from mylocals import LocalStack

def test_missing(local):
    with pytest.raises(AttributeError):
        local.x

def test_empty():
    assert LocalStack().top is None
