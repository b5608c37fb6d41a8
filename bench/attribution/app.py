"""A small FastAPI service that knows where its own CPU went.

Every handler adds the CPU time of its body, read from its thread's own clock,
to a table, so that a profile of the service can be compared with the truth.
The clocks are read only at the borders of the bodies: two reads per request.
"""

import hashlib
import threading
from time import thread_time_ns

from fastapi import FastAPI

app = FastAPI()

LOOP_ROUNDS = 9_000
HASH_ROUNDS = 1_500

_lock = threading.Lock()
_cpu_ns: dict[str, int] = {}
_calls: dict[str, int] = {}


def _add(name: str, nanoseconds: int) -> None:
    with _lock:
        _cpu_ns[name] = _cpu_ns.get(name, 0) + nanoseconds
        _calls[name] = _calls.get(name, 0) + 1


# The work stands in each body by itself, so that the frame of the handler is
# the frame to look for and no helper is shared between handlers.


@app.get("/loop")
def do_loop() -> dict[str, int]:
    start = thread_time_ns()
    total = 0
    for number in range(LOOP_ROUNDS):
        total += number & 7
    _add("loop", thread_time_ns() - start)
    return {"total": total}


@app.get("/hash")
def do_hash() -> dict[str, str]:
    start = thread_time_ns()
    digest = hashlib.pbkdf2_hmac("sha256", b"password", b"salt", HASH_ROUNDS)
    _add("hash", thread_time_ns() - start)
    return {"digest": digest.hex()}


@app.get("/ahash")
async def do_ahash() -> dict[str, str]:
    start = thread_time_ns()
    digest = hashlib.pbkdf2_hmac("sha256", b"password", b"salt", HASH_ROUNDS)
    _add("ahash", thread_time_ns() - start)
    return {"digest": digest.hex()}


@app.get("/aloop")
async def do_aloop() -> dict[str, int]:
    start = thread_time_ns()
    total = 0
    for number in range(LOOP_ROUNDS):
        total += number & 7
    _add("aloop", thread_time_ns() - start)
    return {"total": total}


@app.get("/truth")
async def do_truth() -> dict[str, dict[str, int]]:
    """CPU nanoseconds and calls per handler since the process started."""
    with _lock:
        return {"cpu_ns": dict(_cpu_ns), "calls": dict(_calls)}
