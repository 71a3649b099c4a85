import subprocess
import sys

from markupsafe import _speedups, escape


def test_the_native_extension():
    assert _speedups.__file__.endswith(".so")
    assert escape("<work>") == "&lt;work&gt;"


def test_a_program_of_its_own():
    said = subprocess.run([sys.executable, "-c", "print('goes on')"], capture_output=True, text=True, check=True)
    assert said.stdout == "goes on\n"
