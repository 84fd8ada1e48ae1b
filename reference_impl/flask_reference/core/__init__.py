"""From a server's call to the response: contexts, routing, dispatch, sessions."""
