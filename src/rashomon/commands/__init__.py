"""The commands of the command line, one module each; :mod:`rashomon.cli` imports a command only when it is called."""
