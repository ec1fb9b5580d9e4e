"""Who can draft prose: endpoints that the user set.  None is used unless one is."""
