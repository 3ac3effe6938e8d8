"""CofaNet Desktop: a trade-credit-insurance client that works without a network."""

__version__ = "0.1.0"
