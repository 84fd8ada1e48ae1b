import pytest
from mylocals import Local

@pytest.fixture
def local():
    return Local()
