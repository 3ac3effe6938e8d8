"""Item delegates shared by the lists and tables."""
