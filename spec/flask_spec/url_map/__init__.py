"""Maps of URLs by themselves: rules collected, bound to a server, matched, and built from."""
