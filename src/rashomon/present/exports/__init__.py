"""The report in the forms of other people's tools, a module for each standard."""
