"""Time expressions: `grammar` compiles a language's forms, `scan` finds them, `reading` dates them."""
