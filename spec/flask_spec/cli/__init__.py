"""The command line: commands of an application, and how the application is found."""

READING_ORDER = (
    "find_application_or_factory",
    "flask_command_and_app_option",
    "commands_and_appcontext",
    "command_features",
    "run_command",
    "shell",
    "routes",
    "help_and_version",
    "dotenv",
    "import_of_modules",
    "run_certificate",
    "run_reloader",
    "plugins",
    "script_info_and_debug_flag",
    "own_program",
)
