"""The user guide, read inside the program."""
