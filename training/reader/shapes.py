"""The letters' shapes, from the package itself: training and reading must see the same."""
from rashomon.plugs.syntax.shapes import DIGIT, OTHER, SHAPES, UNKNOWN, plain, shapes

__all__ = ["DIGIT", "OTHER", "SHAPES", "UNKNOWN", "plain", "shapes"]
