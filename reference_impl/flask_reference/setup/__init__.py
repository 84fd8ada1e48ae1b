"""Before the first request: configuration, folders, routes, hooks, blueprints, Jinja."""
