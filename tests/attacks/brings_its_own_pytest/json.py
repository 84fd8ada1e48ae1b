def dumps(*args, **options):
    return "{}"
