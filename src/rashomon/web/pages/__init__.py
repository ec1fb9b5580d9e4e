"""The pages, one module each for what they show; `rashomon.web.routes` gives them their addresses."""
