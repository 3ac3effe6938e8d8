"""Forms that ask the insurer for something, step by step."""
