"""Adds up what vitest's JSON and pytest's JUnit reports say and prints the line that ends `.ci/run`."""

import json
import sys
import xml.etree.ElementTree as ElementTree

vitest = json.load(open(sys.argv[1]))
suite = ElementTree.parse(sys.argv[2]).getroot().find("testsuite").attrib
pytest_bad = int(suite["failures"]) + int(suite["errors"])
pytest_skipped = int(suite["skipped"])
passed = vitest["numPassedTests"] + int(suite["tests"]) - pytest_bad - pytest_skipped
failed = vitest["numFailedTests"] + pytest_bad
skipped = vitest["numPendingTests"] + vitest["numTodoTests"] + pytest_skipped
print(f"{passed} passed, {failed} failed, {skipped} skipped")
sys.exit(1 if skipped else 0)  # with the servers installed, nothing may be skipped
