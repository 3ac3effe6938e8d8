"""Read models: plain frozen rows, filtered, sorted and searched in SQL."""
