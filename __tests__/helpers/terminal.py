"""Runs a command in a terminal of 80 × 24 and plays keys to it.

Arguments: a JSON list of [pattern, keys] pairs, then the command. When a pattern has been written
since the last keys, the next ones are sent. Prints JSON: code, output, whether the terminal is as
it was.
"""

import fcntl
import json
import os
import pty
import re
import select
import struct
import sys
import termios
import time

script = json.loads(sys.argv[1])
master, slave = pty.openpty()
fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
before = termios.tcgetattr(slave)
pid = os.fork()
if pid == 0:
    os.setsid()
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    for descriptor in (0, 1, 2):
        os.dup2(slave, descriptor)
    os.execvp(sys.argv[2], sys.argv[2:])

output = b""
seen = 0
ended = None
deadline = time.monotonic() + 60
while time.monotonic() < deadline:
    ready, _, _ = select.select([master], [], [], 0.1)
    if ready:
        output += os.read(master, 65536)
        if script and re.search(script[0][0].encode(), output[seen:]):
            seen = len(output)
            os.write(master, script.pop(0)[1].encode())
    elif ended is not None:
        break
    if ended is None:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            ended = status
if ended is None:
    os.kill(pid, 9)
    ended = os.waitpid(pid, 0)[1]
print(
    json.dumps(
        {
            "code": os.waitstatus_to_exitcode(ended),
            "output": output.decode("utf8", "replace"),
            "restored": termios.tcgetattr(slave) == before,
            "left": len(script),
        }
    )
)
