"""Forms that are pages of the window: overdue declarations, extensions, turnover declarations."""
