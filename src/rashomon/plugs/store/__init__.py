"""The archive: one SQLite file (`sqlite.Archive`), opened by the kit."""
