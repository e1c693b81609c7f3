"""Tests of the two files."""
