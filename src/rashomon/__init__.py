"""Rashomon lays several news accounts of one event side by side.

The public parts: :mod:`rashomon.model` (the records), :mod:`rashomon.flow` (``compare``, ``annotate``),
:mod:`rashomon.kit` and :mod:`rashomon.settings` (what a run may be told), :mod:`rashomon.present` (the renderers).
Importing the package itself imports none of them.
"""

__version__ = "0.1.0"
