"""Testing: requests and commands made to an application without a server."""
