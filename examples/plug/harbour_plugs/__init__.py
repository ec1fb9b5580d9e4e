"""Plugs for Rashomon, one of each kind; `pyproject.toml` names them as entry points."""
