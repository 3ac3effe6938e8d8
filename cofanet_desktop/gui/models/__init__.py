"""Item models behind the lists of the window."""
