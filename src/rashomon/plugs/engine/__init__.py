"""How work is spread: one after another, over processes, over a Spark cluster; results come in order from each."""
