"""Mutation of the rules: change one thing at a time in the law as code, and see whether a test notices.

Our own, because what can be had leaves the heart of the rules alone: mutmut changes no decorated function, and every
rule is one; cosmic-ray changes the files of the working tree and starts a Python for each change. Here a change is made
in memory, in a fork that has the test runner loaded already, and the tests that reach the changed line go first.
"""
