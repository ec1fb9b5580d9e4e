"""Fetching pages: the one way by which Rashomon asks the web for anything."""
