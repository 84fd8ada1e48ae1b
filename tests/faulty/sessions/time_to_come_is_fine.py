"""A session whose time is still to come is read (pallets/itsdangerous#126)."""

from itsdangerous import TimestampSigner

from flask_adapters.reference import adapter as adapter

BREAKS = "sessions/cookie-from-the-future"

unsign = TimestampSigner.unsign


def at_any_time(self, value, max_age=None, return_timestamp=False):
    _, moment = unsign(self, value, return_timestamp=True)
    age = self.get_timestamp() - moment.timestamp()
    return unsign(self, value, max_age if age >= 0 else None, return_timestamp)


TimestampSigner.unsign = at_any_time
