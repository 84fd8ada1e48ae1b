"""What signals were where blinker was not installed."""

import sys
from importlib.util import find_spec, module_from_spec

import pytest

from flask_conformance import SHOULD, requirement


def signals_without_blinker(flask, monkeypatch):
    """The module of the signals, imported anew as if blinker were not installed."""
    monkeypatch.setitem(sys.modules, "blinker", None)
    spec = find_spec(flask.signals.__name__)
    signals = module_from_spec(spec)
    spec.loader.exec_module(signals)
    return signals


@requirement("signals/without-blinker", SHOULD, flask=">=0.6,<2.3")
class TestWithoutBlinker:
    """Signals are optional: where blinker is not installed, ``signals_available`` is false, sending
    a signal does nothing, and connecting to one raises ``RuntimeError``.

    Source: Flask 2.2 documentation, "Signals"; Flask 2.3 change log (#5056: blinker is required).
    """

    def test_are_said_to_be_missing(self, flask, monkeypatch):
        assert signals_without_blinker(flask, monkeypatch).signals_available is False

    def test_sending_does_nothing(self, flask, monkeypatch):
        signals = signals_without_blinker(flask, monkeypatch)

        assert signals.request_started.send(flask.Flask("shop")) is None

    def test_connecting_is_an_error(self, flask, monkeypatch):
        signals = signals_without_blinker(flask, monkeypatch)

        with pytest.raises(RuntimeError):
            signals.request_started.connect(lambda sender: None)
