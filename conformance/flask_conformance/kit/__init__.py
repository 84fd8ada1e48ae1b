"""What a clause may use: the adapter, the client, seeded names, workers."""
