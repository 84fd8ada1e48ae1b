"""``__version__`` of the framework."""

import re
import warnings

import pytest

from flask_conformance import MUST, applies, requirement


@requirement("application/framework-version", MUST, flask=">=0.7,<3.2")
class TestFrameworkVersion:
    """``__version__`` is the framework's version as text, numbers between dots; to ask for it is
    deprecated.

    Why: programs ask for it, although what a framework can do says more than its number.
    Source: Flask change log, 3.0 (#5230).
    """

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_is_numbers_between_dots(self, flask):
        assert re.match(r"\d+\.\d+", flask.__version__)

    @applies(flask=">=3.0")
    def test_asking_warns_the_caller(self, flask):
        with pytest.warns(DeprecationWarning, match="__version__") as caught:
            str(flask.__version__)

        assert caught[0].filename == __file__

    @applies(flask="<3.0")
    def test_asking_did_not_warn(self, flask):
        with warnings.catch_warnings():
            warnings.simplefilter("error")

            assert flask.__version__
