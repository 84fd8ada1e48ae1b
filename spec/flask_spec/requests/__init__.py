"""What a view learns of the request it answers, and the limits that a request must keep."""

READING_ORDER = (
    "args_and_parameter_storage",
    "form_and_values",
    "uploaded_files",
    "json_body",
    "json_errors",
    "data_and_stream",
    "cookies",
    "url_path_and_secure",
    "hosts",
    "mimetype_and_content_headers",
    "client_address_and_user_agent",
    "content_limit",
    "form_fields_limits",
    "limits_of_one_request",
    "authorization",
    "accept",
    "conditional_range_and_cache_headers",
    "request_objects",
    "missing_enctype",
)
