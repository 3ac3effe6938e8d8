"""Delivered documents shown inside the application."""
