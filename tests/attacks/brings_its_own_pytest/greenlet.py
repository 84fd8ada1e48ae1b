def getcurrent():
    return None
