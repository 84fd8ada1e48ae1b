"""Maps of URLs by themselves: rules collected, bound to a server, matched, and built from."""

READING_ORDER = (
    "map_and_endpoints",
    "rule_objects",
    "bind_to_host",
    "bind_to_request_environ",
    "map_match",
    "request_redirect",
    "allowed_methods_and_dispatch",
    "map_hosts",
    "submount_prefix_and_other_factories",
    "rule_template",
    "websocket_rules",
    "build_values",
    "build_query",
    "build_quoting",
    "build_converters",
    "build_choice",
    "build_external_urls",
    "build_hosts",
    "build_errors",
    "build_round_trip",
)
