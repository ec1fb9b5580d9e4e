"""`rashomon serve`: the archive in a browser, on this machine.

Server-rendered pages that work without script, made from the archive (`seams.Store`) and `present`.  `app.app` puts it
together; `routes` is the table of addresses; `guard` is what stands between the network and the pages.
"""
