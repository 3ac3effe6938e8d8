"""Values and business rules: pure, no Qt, no database, no clock, no files."""
