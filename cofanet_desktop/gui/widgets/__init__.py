"""Small widgets that every page may use; all are named for screen readers and safe from right to left."""
