"""appcontext_tearing_down is sent before the teardown functions run."""

from blinker import NamedSignal

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core import dispatch
from flask_reference.core.signals import announce, appcontext_tearing_down

BREAKS = "signals/appcontext-tearing-down"

do_teardown_appcontext = Flask.do_teardown_appcontext
dispatch.appcontext_tearing_down = NamedSignal("not announced")


def teardown(self, exc=None):
    announce(appcontext_tearing_down, self, exc=exc)
    do_teardown_appcontext(self, exc)


Flask.do_teardown_appcontext = teardown
